import type { APIRoute } from 'astro';
import { agendaIcs } from '../lib/flux/agenda.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(agendaIcs(locals), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
