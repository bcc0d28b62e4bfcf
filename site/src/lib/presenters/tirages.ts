import type { Contexte } from '../contexte.ts';
import { misAJour } from '../format.ts';
import { avec } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { derniereMiseAJour } from './liste.ts';
import { lien } from './morceaux.ts';
import { pageDe } from './page.ts';
import type { VueDossier } from './vues.ts';

/** `/comprendre/tirage-au-sort/`: how the members of each promotion were drawn, newest first. */
export function presenterTirages(ctx: Contexte): VueDossier {
  const { tirages, mandatures, assemblee } = ctx.publication;
  const misAJourLe = derniereMiseAJour(tirages);
  return {
    page: pageDe(ctx, {
      titre: 'Le tirage au sort',
      description: `Comment les membres de l’${assemblee.nom} sont tirés au sort, en chiffres.`,
      chemin: ADRESSES.tirageAuSort,
      au: [['Comprendre', ADRESSES.comprendre]],
      misAJourLe,
    }),
    dossier: {
      ouverture: {
        surtitre: 'Comprendre',
        titre: 'Le tirage au sort',
        misAJour: misAJourLe === null ? undefined : misAJour(misAJourLe),
      },
      rubriques: [...mandatures]
        .filter((m) => avec(ctx.publication, 'tirages', 'mandature', m.id).length > 0)
        .sort((a, b) => b.numero - a.numero)
        .map((m) => ({
          id: `mandature-${m.slug}`,
          titre: m.promotion,
          textes: [[lien(ctx, 'Le tirage', `${ADRESSES.mandatures}${m.slug}/#tirage`)]],
        })),
    },
  };
}
