import { lireExemple } from '@acp/shared/examples';
import { lirePublication } from '@acp/shared/publication';
import { lireEnv } from '../env.ts';
import { jourDeParis } from './jour.ts';

/** What pages receive under `astro dev`: read again at each request, so that edits are seen. */
export async function localsDeDeveloppement(): Promise<App.Locals> {
  const { publicationDir, origine } = lireEnv();
  const lues = publicationDir
    ? await lirePublication(publicationDir)
    : await lireExemple('premiere-mandature');
  return { ...lues, base: '', origine, aujourdhui: jourDeParis() };
}
