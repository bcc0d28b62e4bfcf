import type { APIRoute } from 'astro';
import { planXml } from '../lib/presenters/fichiers.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(planXml(locals), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
