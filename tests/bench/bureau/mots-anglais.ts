import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lireEnv } from '../../../cms/src/env.ts';
import { createConfig } from '../../../cms/src/payload.config.ts';
import { connecter } from '../../e2e/api.ts';
import { listEcrans } from '../../e2e/ecrans-admin.ts';
import { marcher, marcherDehors } from '../../e2e/marche.ts';
import { ouvrirNavigateur } from '../../e2e/navigateur.ts';
import { demarrer } from '../../e2e/systeme.ts';
import { racine } from '../../racine.ts';
import type { Barre } from '../barre.ts';

/** English words met on every screen of the admin. */
export const motsAnglais: Barre = {
  groupe: 'bureau',
  nom: 'mots-anglais',
  seuil: { egal: 0, unite: '' },
  mesurer: async ({ dire }) => {
    const essai = await mkdtemp(join(tmpdir(), 'acp-anglais-'));
    const systeme = await demarrer({ exemple: 'fictive' });
    const navigateur = await ouvrirNavigateur();
    try {
      const config = await createConfig(lireEnv({ VAR_DIR: essai }, racine));
      const ecrans = await listEcrans(config, await connecter(systeme.cms));
      const mots = [
        ...(await marcherDehors(navigateur, systeme)),
        ...(await marcher(navigateur, systeme, ecrans)),
      ];
      dire(`${ecrans.length} écrans parcourus, panneaux et menus ouverts`);
      for (const mot of mots) dire(mot);
      return { valeur: mots.length, echantillons: mots };
    } finally {
      await navigateur.close();
      await systeme.arreter();
      await rm(essai, { recursive: true });
    }
  },
};
