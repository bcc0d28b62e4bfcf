/**
 * The bench compares our renders with twin templates (tests/bench/jumeaux). A page that changes without
 * its twins turns this red, long before a bench that would compare different pages.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { creerCorpus, ecrireCorpus } from '../bench/corpus/corpus.ts';
import { comparer } from '../bench/jumeaux/comparer.ts';
import { exporter, pagesJumelles } from '../bench/jumeaux/exporter.ts';
import { rendre } from '../bench/jumeaux/rendre.ts';
import { jourDesEssais } from '../e2e/rendu.ts';

test('les pages jumelles du banc disent mot pour mot ce que dit le site', async () => {
  const dossier = await mkdtemp(join(tmpdir(), 'acp-jumeaux-'));
  try {
    const corpus = await creerCorpus(180, 1);
    // What was published here since has editions, and says so.
    const editions = corpus.actes.slice(0, 2).flatMap(({ id }) =>
      [1, 2].map((numero) => ({
        objet: { type: 'actes' as const, id },
        numero,
        publieeLe: jourDesEssais,
        nature: 'modification' as const,
        note: 'Le titre est repris.',
      })),
    );
    const publication = { ...corpus, editions };
    await ecrireCorpus(join(dossier, 'corpus'), publication);
    const pages = pagesJumelles(publication, jourDesEssais);
    const ateliers = await exporter(dossier, pages);
    const [site, eleventy] = [join(dossier, 'site'), join(dossier, 'jumeau')];
    await rendre('site', join(dossier, 'corpus'), ateliers, site);
    await rendre('eleventy', join(dossier, 'corpus'), ateliers, eleventy);
    const adresses = pages.map(({ adresse }) => adresse);
    const bilan = await comparer(adresses, site, eleventy);
    expect(bilan).toEqual({ pages: pages.length, egales: pages.length });
    expect(pages.length).toBeGreaterThan(180);
  } finally {
    await rm(dossier, { recursive: true });
  }
});
