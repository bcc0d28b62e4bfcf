import type { APIRoute } from 'astro';
import { fluxDeTout } from '../../lib/flux/flux.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(fluxDeTout(locals), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
