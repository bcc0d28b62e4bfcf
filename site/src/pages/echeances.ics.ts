import type { APIRoute } from 'astro';
import { echeancesIcs } from '../lib/flux/agenda.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(echeancesIcs(locals), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
