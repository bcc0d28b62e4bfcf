import type { APIRoute } from 'astro';
import { fichierDePublication } from '../../lib/presenters/fichiers.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(fichierDePublication(locals), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
