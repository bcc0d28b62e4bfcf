import type { APIRoute } from 'astro';
import { fluxDesCorrections } from '../../lib/flux/flux.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(fluxDesCorrections(locals), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
