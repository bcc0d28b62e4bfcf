import { TYPES_DE_SEANCE, type Mandature, type Seance, type TypeDeSeance } from '@acp/shared/model';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte } from '../format.ts';
import { avec, memoriser } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { entreeSeance, parDateInverse } from './lignes.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import { definition, enchainer, lien, type Morceaux } from './morceaux.ts';
import type { VueListe } from './vues.ts';

const PLURIELS: Record<TypeDeSeance, string> = {
  pleniere: 'plénières',
  atelier: 'ateliers',
  audition: 'auditions',
  visite: 'visites',
  formation: 'formations',
  'co-construction': 'séances de co-construction',
};

/** « 5 plénières, 2 ateliers et 1 visite », each a link to its definition. */
function decompte(ctx: Contexte): Morceaux {
  const types = Object.keys(TYPES_DE_SEANCE) as TypeDeSeance[];
  return enchainer(
    types.flatMap((type): Texte[] => {
      const n = avec(ctx.publication, 'seances', 'type', type).length;
      if (n === 0) return [];
      const singulier =
        type === 'co-construction'
          ? 'séance de co-construction'
          : TYPES_DE_SEANCE[type].libelle.toLocaleLowerCase('fr');
      return [[{ texte: compte(n, singulier, PLURIELS[type]), lien: definition(ctx, type) }]];
    }),
  );
}

/** Mandature by mandature, newest first; in each, dated séances first, newest first. */
const rangees = ({
  publication,
}: Pick<Contexte, 'publication'>): { mandature: Mandature; seance: Seance }[] =>
  memoriser(publication, 'seancesRangees', (p) =>
    [...p.mandatures]
      .sort((a, b) => b.numero - a.numero)
      .flatMap((mandature) =>
        [...avec(p, 'seances', 'mandature', mandature.id)]
          .sort(parDateInverse)
          .map((seance) => ({ mandature, seance })),
      ),
  );

/** The list at `/seances/`, of every type, or null. */
export function presenterSeances(
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null {
  return listeDe(ctx, {
    sujet: {
      titre: 'Les séances',
      description: `Plénières, ateliers, auditions, visites, formations et co-construction de l’${ctx.publication.assemblee.nom}.`,
      chemin: ADRESSES.seances,
    },
    surtitre: 'Séances',
    chapo: [
      ...(ctx.publication.seances.length > 0 ? [...decompte(ctx), '. '] : []),
      'Voir aussi ',
      lien(ctx, 'l’agenda', ADRESSES.agenda),
      ' et ',
      lien(ctx, 'les comptes rendus', ADRESSES.comptesRendus),
      '.',
    ],
    nom: ['séance', 'séances'],
    ordre: 'de la plus récente à la plus ancienne, les dates non relevées à la fin',
    entites: (publication) => rangees({ publication }),
    entree: ({ mandature, seance }) => ({
      groupe: mandature.promotion,
      ligne: entreeSeance(ctx, seance),
    }),
    misAJourLe: (visibles) => derniereMiseAJour(visibles.map(({ seance }) => seance)),
    vide: {
      titre: 'Aucune séance relevée.',
      texte: 'Une séance paraît ici dès qu’elle est annoncée.',
    },
    page,
  });
}
