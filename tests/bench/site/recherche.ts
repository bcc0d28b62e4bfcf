import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dossierDExemple } from '@acp/shared/examples';
import { ouvrirNavigateur } from '../../e2e/navigateur.ts';
import { rendreEnEntier, servir } from '../../e2e/rendu.ts';
import type { Barre, Contexte, Mesure } from '../barre.ts';

const MOT = 'école';

interface Recu {
  adresse: string;
  octets: number;
}

/** What the server of the site sends for one address to a browser that reads brotli. */
async function peser(url: string): Promise<Recu> {
  const reponse = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  await reponse.body?.cancel();
  return {
    adresse: new URL(url).pathname,
    octets: Number(reponse.headers.get('content-length') ?? NaN),
  };
}

/** Everything the page asks for before its first results: the browser tells the addresses, workers included. */
async function demandes(adresse: string): Promise<string[]> {
  const navigateur = await ouvrirNavigateur();
  try {
    const page = await navigateur.newPage();
    const urls = new Set<string>();
    page.on('request', (requete) => urls.add(requete.url()));
    await page.goto(`${adresse}/recherche/`, { waitUntil: 'networkidle' });
    await page.getByRole('searchbox').fill(MOT);
    await page.locator('.resultats > li').first().waitFor();
    // The fragments are the results themselves.
    return [...urls].filter((url) => !url.endsWith('.pf_fragment'));
  } finally {
    await navigateur.close();
  }
}

async function mesurer({ dire }: Contexte): Promise<Mesure> {
  const dossier = join(await mkdtemp(join(tmpdir(), 'acp-recherche-')), 'site');
  try {
    await rendreEnEntier(dossierDExemple('extreme'), dossier);
    const site = await servir(dossier);
    try {
      const recus = await Promise.all((await demandes(site.adresse)).map(peser));
      for (const { adresse, octets } of recus) dire(`${String(octets)} o ${adresse}`);
      const valeur = recus.reduce((somme, { octets }) => somme + octets, 0) / 1000;
      return { valeur, echantillons: recus };
    } finally {
      await site.fermer();
    }
  } finally {
    await rm(dossier, { recursive: true, force: true });
  }
}

/** Everything the search page loads before its results, on the longest of the examples. */
export const recherche: Barre = {
  groupe: 'site',
  nom: 'recherche',
  seuil: { max: 160, unite: 'ko' },
  mesurer,
};
