import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import config from '../../../../payload.config.ts';
import { requireConnexion } from '../requireConnexion.ts';

export const GET = requireConnexion(REST_GET(config));
export const POST = requireConnexion(REST_POST(config));
export const PATCH = requireConnexion(REST_PATCH(config));
export const PUT = requireConnexion(REST_PUT(config));
export const DELETE = requireConnexion(REST_DELETE(config));
export const OPTIONS = REST_OPTIONS(config);
