import { NATURES_D_EDITION, type Edition } from '@acp/shared/model';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enDate, quandLe } from '../format.ts';
import { ADRESSES } from '../urls.ts';
import { definition, lien } from './morceaux.ts';
import { sorteDe, versObjet } from './objets.ts';
import { pageDe } from './page.ts';
import type { VueDossier } from './vues.ts';

const TERMES = {
  premiere: 'premiere-publication',
  modification: 'modification',
  forme: 'correction-de-forme',
} as const;

function ligne(ctx: Contexte, edition: Edition): LigneProps {
  return {
    quand: quandLe(edition.publieeLe),
    titre: [`${sorteDe(ctx, edition.objet)} : `, versObjet(ctx, edition.objet)],
    textes: [
      [
        `Édition n° ${String(edition.numero)}, `,
        {
          texte: NATURES_D_EDITION[edition.nature].libelle.toLocaleLowerCase('fr'),
          lien: definition(ctx, TERMES[edition.nature]),
        },
        `. ${edition.note}`,
      ],
    ],
  };
}

/** `/journal/`: every édition, month by month, newest first (rule 3). */
export function presenterJournal(ctx: Contexte): VueDossier {
  const { editions, assemblee } = ctx.publication;
  // Those of one day keep the order in which they were made.
  const suite = [...editions].reverse().sort((a, b) => b.publieeLe.localeCompare(a.publieeLe));
  const mois = [...new Set(suite.map((e) => e.publieeLe.slice(0, 7)))];
  return {
    page: pageDe(ctx, {
      titre: 'Journal public',
      description: `Chaque changement publié par l’${assemblee.nom}, daté et expliqué.`,
      chemin: ADRESSES.journal,
      misAJourLe: suite[0]?.publieeLe ?? null,
    }),
    dossier: {
      ouverture: {
        titre: 'Journal public',
        chapo: [
          'Rien ne change ici sans une ligne dans ce journal. ',
          `${compte(editions.length, 'édition')} à ce jour. `,
          lien(ctx, 'Les erreurs signalées', ADRESSES.corrections),
          ' ont leur page.',
        ],
      },
      rubriques:
        suite.length === 0
          ? [
              {
                id: 'vide',
                titre: 'Aucune édition',
                lacune: {
                  titre: 'Le journal est vide.',
                  texte: 'La première édition de chaque page s’y inscrira.',
                },
              },
            ]
          : mois.map((m) => ({
              id: `mois-${m}`,
              titre: enDate(m),
              lignes: suite.filter((e) => e.publieeLe.startsWith(m)).map((e) => ligne(ctx, e)),
            })),
    },
  };
}
