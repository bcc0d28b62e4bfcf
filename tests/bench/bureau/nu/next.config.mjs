import { join } from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';

export default withPayload({
  typescript: { ignoreBuildErrors: true },
  // Copied to var/bench/nu: three folders below the checkout, which holds every dependency.
  turbopack: { root: join(import.meta.dirname, '../../..') },
});
