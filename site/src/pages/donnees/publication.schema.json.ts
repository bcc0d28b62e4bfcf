import type { APIRoute } from 'astro';
import { fichierDuSchema } from '../../lib/presenters/fichiers.ts';

export const GET: APIRoute = () =>
  new Response(fichierDuSchema(), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
