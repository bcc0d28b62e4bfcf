import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jourAParis } from '@acp/shared/model';
import { lireEnv } from '../../../cms/src/env.ts';
import { openPayload } from '../../../cms/src/openPayload.ts';
import { migrate } from '../../../cms/src/scripts/migrate.ts';
import { verser } from '../../../cms/src/scripts/seed.ts';
import { connecter } from '../../e2e/api.ts';
import { administrateur, demarrer } from '../../e2e/systeme.ts';
import { racine } from '../../racine.ts';
import type { Barre } from '../barre.ts';
import { creerCorpus } from '../corpus/corpus.ts';
import { chronometrer, ouvrirSession, p95, resumer, type Ecran } from './ecrans.ts';
import { mesurerPayloadNu } from './payload-nu.ts';

const nombre = 10_000;
const tours = 20;

/** A database with `nombre` actes, as if they had been written one by one. */
async function remplir(varDir: string, graine: number): Promise<void> {
  const payload = await openPayload(lireEnv({ VAR_DIR: varDir }, racine));
  try {
    await migrate(payload);
    const publication = await creerCorpus(nombre, graine);
    const membres = { version: publication.version, membres: [] };
    await verser(payload, { publication, membres, medias: '', jour: jourAParis(new Date()) });
  } finally {
    await payload.destroy();
  }
}

/** Lists and forms with ten thousand actes; the slowest screen is held. Payload without our work is printed beside. */
export const ecransP95: Barre = {
  groupe: 'bureau',
  nom: 'ecrans-p95',
  seuil: { max: 1, unite: 's' },
  mesurer: async ({ graine, dire }) => {
    const varDir = await mkdtemp(join(tmpdir(), 'acp-ecrans-'));
    try {
      dire(`${nombre} actes…`);
      await remplir(varDir, graine);
      const systeme = await demarrer({ varDir, delaiMs: 900_000 });
      let secondes: Map<string, number[]>;
      try {
        const temoin = await ouvrirSession(systeme.cms, 'comptes', administrateur);
        const { id = '' } = await (await connecter(systeme.cms)).premier('actes');
        const ecrans: Ecran[] = [
          { nom: 'liste', chemin: '/admin/collections/actes' },
          { nom: 'recherche', chemin: '/admin/collections/actes?search=voeu' },
          { nom: 'fiche', chemin: `/admin/collections/actes/${id}` },
          { nom: 'nouvel acte', chemin: '/admin/collections/actes/create' },
          { nom: 'À faire', chemin: '/admin' },
        ];
        secondes = await chronometrer(systeme.cms, temoin, ecrans, tours);
      } finally {
        await systeme.arreter();
      }
      const nu = await mesurerPayloadNu(nombre, tours, dire);
      for (const [nom, valeurs] of secondes) dire(resumer(nom, valeurs));
      for (const [nom, valeurs] of nu) dire(`Payload nu, ${resumer(nom, valeurs)}`);
      return {
        valeur: Math.max(...[...secondes.values()].map(p95)),
        echantillons: { secondes: Object.fromEntries(secondes), nu: Object.fromEntries(nu) },
      };
    } finally {
      await rm(varDir, { recursive: true, force: true });
    }
  },
};
