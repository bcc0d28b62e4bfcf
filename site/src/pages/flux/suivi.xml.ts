import type { APIRoute } from 'astro';
import { fluxDuSuivi } from '../../lib/flux/flux.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(fluxDuSuivi(locals), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
