import { join } from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const reglages: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `pnpm check`, once, for every workspace.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['@acp/shared'],
  turbopack: { root: join(import.meta.dirname, '..') },
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
};

export default withPayload(reglages);
