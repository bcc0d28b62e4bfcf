import type { VueRepertoire } from '../../layouts/repertoire.ts';
import type { Contexte } from '../contexte.ts';
import { misAJour } from '../format.ts';
import { avec } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { derniereMiseAJour } from './liste.ts';
import { definition, lien, type Morceaux } from './morceaux.ts';
import { pageDe } from './page.ts';
import { rubriquesDuTheme } from './questions.ts';
import { ouvrirNotes } from './sources.ts';

/** What the secretariat wrote about them: how to write to the committee, first. */
const saisir = (ctx: Contexte): VueRepertoire['parties'] => {
  const rubriques = rubriquesDuTheme(ctx, 'garants');
  return rubriques.length === 0
    ? []
    : [
        {
          id: 'saisir',
          titre: 'Le saisir',
          definitions: rubriques.map((r) => ({
            id: r.slug,
            terme: [lien(ctx, r.titre, `${ADRESSES.comprendre}${r.slug}/`)],
            textes: r.enBref,
          })),
        },
      ];
};

/** `/comprendre/garants/`: who watches over the process, promotion by promotion. */
export function presenterGarants(ctx: Contexte): VueRepertoire {
  const { garants, mandatures, assemblee } = ctx.publication;
  const notes = ouvrirNotes(ctx);
  const misAJourLe = derniereMiseAJour(garants);
  const vus = new Set<string>();
  const promotions = [...mandatures]
    .sort((a, b) => b.numero - a.numero)
    .map((m) => ({ m, ids: avec(ctx.publication, 'garants', 'mandatures', m.id) }))
    .filter(({ ids }) => ids.length > 0);
  return {
    page: pageDe(ctx, {
      titre: 'Le comité de garants',
      description: `Les personnes indépendantes qui veillent sur la démarche de l’${assemblee.nom}.`,
      chemin: ADRESSES.garants,
      au: [['Comprendre', ADRESSES.comprendre]],
      misAJourLe,
    }),
    ouverture: {
      surtitre: 'Comprendre',
      titre: 'Le comité de garants',
      misAJour: misAJourLe === null ? undefined : misAJour(misAJourLe),
      chapo: [
        'Des personnes indépendantes veillent sur la démarche. Les membres peuvent les saisir : c’est une ',
        { texte: 'saisine', lien: definition(ctx, 'saisine') },
        '.',
      ],
    },
    parties: [
      ...saisir(ctx),
      ...promotions.map(({ m, ids }) => ({
        id: `mandature-${m.slug}`,
        titre: m.promotion,
        definitions: ids.map((g) => {
          const source = notes.citer(g.sources);
          const isPremier = !vus.has(g.id);
          vus.add(g.id);
          return {
            // One anchor a person: the newest promotion bears it.
            id: isPremier ? g.id : `${g.id}-${m.slug}`,
            terme: g.nom,
            textes: [[g.qualite, '. ', ...(source ?? ([] as Morceaux))]],
          };
        }),
      })),
    ],
    vide:
      garants.length === 0
        ? {
            titre: 'Comité de garants non relevé.',
            texte: 'Sa composition paraîtra ici, avec sa source.',
          }
        : undefined,
    sources: notes.liste(),
  };
}
