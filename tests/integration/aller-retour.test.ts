import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dossierDExemple, EXEMPLES } from '@acp/shared/examples';
import { describe, expect, test } from 'vitest';
import { seedSiVide } from '../../cms/src/scripts/seed.ts';
import { bases } from './bases.ts';
import { installer } from './installation.ts';

const listerMedias = (dossier: string): Promise<string[]> =>
  readdir(join(dossier, 'medias')).catch(() => []);

describe.each(EXEMPLES)('l’exemple « %s », versé dans une base vide', (exemple) => {
  test.each(bases)(
    '$base : est publié tel que donné, octet pour octet',
    async ({ source: base }) => {
      const cms = await installer(exemple, base());
      try {
        expect(await cms.publier()).toBe(true);
        const source = dossierDExemple(exemple);
        for (const nom of ['publication.json', 'membres.json'])
          expect(await cms.lire(nom), nom).toBe(await readFile(join(source, nom), 'utf8'));

        const medias = await listerMedias(source);
        expect(await listerMedias(cms.reglages.PUBLICATION_DIR)).toEqual(medias);
        for (const nom of medias) {
          const publie = await readFile(join(cms.reglages.PUBLICATION_DIR, 'medias', nom));
          expect(publie.equals(await readFile(join(source, 'medias', nom))), nom).toBe(true);
        }

        expect(await cms.publier(), 'publier de nouveau n’écrit rien').toBe(false);
        expect(await seedSiVide(cms.payload, exemple, cms.reglages)).toBe(false);
      } finally {
        await cms.fermer();
      }
    },
  );
});

test('un versement interrompu ne laisse rien, et peut être repris', async () => {
  const cms = await installer();
  try {
    const { hooks } = cms.payload.collections.termes.config;
    const initiaux = hooks.beforeChange;
    hooks.beforeChange = [
      () => {
        throw new Error('panne');
      },
    ];
    await expect(seedSiVide(cms.payload, 'fictive', cms.reglages)).rejects.toThrow('panne');
    hooks.beforeChange = initiaux;
    const { totalDocs } = await cms.payload.count({ collection: 'sources', overrideAccess: true });
    expect(totalDocs).toBe(0);
    expect(await seedSiVide(cms.payload, 'fictive', cms.reglages)).toBe(true);
    expect(await cms.publier()).toBe(true);
    const source = join(dossierDExemple('fictive'), 'publication.json');
    expect(await cms.lire('publication.json')).toBe(await readFile(source, 'utf8'));
  } finally {
    await cms.fermer();
  }
});
