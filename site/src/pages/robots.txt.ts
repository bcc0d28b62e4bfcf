import type { APIRoute } from 'astro';
import { robots } from '../lib/presenters/fichiers.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(robots(locals), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
