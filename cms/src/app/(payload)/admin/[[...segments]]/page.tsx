import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import config from '../../../../payload.config.ts';
import { importMap } from '../importMap.js';

interface Adresse {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: Adresse) =>
  generatePageMetadata({ config, params, searchParams });

export default function Page({ params, searchParams }: Adresse) {
  return RootPage({ config, importMap, params, searchParams });
}
