import { NATURES_D_EDITION, type Edition, type Objet, type Retrait } from '@acp/shared/model';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enDate, quandLe } from '../format.ts';
import { ADRESSES } from '../urls.ts';
import { definition, lien } from './morceaux.ts';
import { sorteDe, versObjet } from './objets.ts';
import { pageDe } from './page.ts';
import { direRetrait, nomDuRetrait } from './retrait.ts';
import type { VueDossier } from './vues.ts';

const TERMES = {
  premiere: 'premiere-publication',
  modification: 'modification',
  forme: 'correction-de-forme',
} as const;

/** What an édition of a withdrawn page is called; null when the page is there. */
function retireDe(ctx: Contexte, { type, id }: Objet): Texte | null {
  const { retraits } = ctx.publication;
  const retrait = retraits.find(({ objet }) => objet.type === type && objet.id === id);
  if (retrait) return nomDuRetrait(ctx, retrait);
  return (ctx.publication[type] as { id: string }[]).some((e) => e.id === id)
    ? null
    : ['Page retirée'];
}

function ligne(ctx: Contexte, edition: Edition): LigneProps {
  return {
    quand: quandLe(edition.publieeLe),
    titre: retireDe(ctx, edition.objet) ?? [
      `${sorteDe(ctx, edition.objet)} : `,
      versObjet(ctx, edition.objet),
    ],
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

/** A withdrawal is a line too: it is a public fact. */
const ligneDeRetrait = (ctx: Contexte, retrait: Retrait): LigneProps => ({
  quand: quandLe(retrait.retireLe),
  titre: nomDuRetrait(ctx, retrait),
  textes: [direRetrait(ctx, retrait)],
});

/** `/journal/`: every édition, month by month, newest first (rule 3). */
export function presenterJournal(ctx: Contexte): VueDossier {
  const { editions, retraits, assemblee } = ctx.publication;
  // Those of one day keep the order in which they were made.
  const suite = [...editions].reverse().sort((a, b) => b.publieeLe.localeCompare(a.publieeLe));
  const lignes = [
    ...retraits.map((r) => ({ jour: r.retireLe, ligne: ligneDeRetrait(ctx, r) })),
    ...suite.map((e) => ({ jour: e.publieeLe, ligne: ligne(ctx, e) })),
  ].sort((a, b) => b.jour.localeCompare(a.jour));
  const mois = [...new Set(lignes.map(({ jour }) => jour.slice(0, 7)))];
  return {
    page: pageDe(ctx, {
      titre: 'Journal public',
      description: `Chaque changement publié par l’${assemblee.nom}, daté et expliqué.`,
      chemin: ADRESSES.journal,
      misAJourLe: lignes[0]?.jour ?? null,
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
        lignes.length === 0
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
              lignes: lignes.filter(({ jour }) => jour.startsWith(m)).map((l) => l.ligne),
            })),
    },
  };
}
