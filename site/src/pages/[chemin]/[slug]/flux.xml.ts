import type { APIRoute } from 'astro';
import { fluxDActe } from '../../../lib/flux/flux.ts';

export const GET: APIRoute = ({ locals, params }) => {
  const flux = fluxDActe(locals, params);
  if (flux === null) return new Response(null, { status: 404 });
  return new Response(flux, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
