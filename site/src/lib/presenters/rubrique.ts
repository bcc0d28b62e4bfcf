import { THEMES_DE_RUBRIQUE, type Rubrique } from '@acp/shared/model';
import type { Rubrique as Section } from '../../components/Dossier/props.ts';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { Contexte } from '../contexte.ts';
import { misAJour, quand } from '../format.ts';
import { avec, trouver } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { chiffresSources } from './chiffres.ts';
import { documentsDe } from './documents.ts';
import { editions } from './editions.ts';
import { inconnu, lien, type Morceaux } from './morceaux.ts';
import { pageDe } from './page.ts';
import { liensDuTheme } from './questions.ts';
import { ouvrirNotes, type Notes } from './sources.ts';
import { blocsDe } from './textes.ts';
import { rubriqueSi, type VueDossier } from './vues.ts';

/** What happened, as the secretariat ordered it: « early in 2019 » comes before July 2019. */
const chronologie = ({ reperes }: Rubrique, notes: Notes): LigneProps[] =>
  reperes.map((r) => ({
    quand: quand(r.date),
    titre: r.libelle,
    textes: [
      [`${r.valeur} `, r.note === null ? '' : `${r.note} `, ...(notes.citer(r.sources) ?? [])],
    ],
  }));

/** Newest first, what has no date last; what the press says is ours in one sentence, and a link to the article. */
const articles = ({ articles: lus }: Rubrique): LigneProps[] =>
  [...lus]
    .sort((a, b) => (b.date?.date ?? '').localeCompare(a.date?.date ?? ''))
    .map((a) => ({
      id: a.id,
      quand: quand(a.date),
      titre: a.adresse === null ? a.titre : [{ texte: a.titre, lien: a.adresse }],
      textes: [
        [a.editeur, ...(a.adresse === null ? [', ', inconnu('adresse non relevée')] : [])],
        a.resume,
      ],
    }));

function reperes(rubrique: Rubrique, notes: Notes): Section[] {
  const isHistoire = rubrique.theme === 'origine';
  return rubriqueSi(rubrique.reperes.length > 0, {
    id: 'reperes',
    titre: isHistoire ? 'Date par date' : 'Repères',
    notes: isHistoire ? [] : ['Quand les sources se contredisent, chaque chiffre est gardé.'],
    lignes: isHistoire ? chronologie(rubrique, notes) : undefined,
    fiche: isHistoire ? undefined : chiffresSources(rubrique.reperes, notes),
  });
}

function sections(ctx: Contexte, r: Rubrique): Section[] {
  const notes = ouvrirNotes(ctx);
  const dits = reperes(r, notes);
  const presse = articles(r);
  const voisines = liensDuTheme(ctx, r.theme).filter(
    ({ chemin }) => chemin !== `${ADRESSES.comprendre}${r.slug}/`,
  );
  const versions = editions(ctx, { type: 'rubriques', id: r.id });
  notes.citer(r.sources);
  const sources = notes.liste();
  const isVide = r.enBref.length === 0 && r.texte === null && dits.length + presse.length === 0;
  return [
    ...rubriqueSi(isVide, {
      id: 'vide',
      titre: THEMES_DE_RUBRIQUE[r.theme].libelle,
      lacune: {
        titre: 'Page à écrire.',
        texte: [
          'Rien n’est encore relevé ici. Vous savez quelque chose ? ',
          lien(ctx, 'Dites-le-nous', ADRESSES.corrections),
          '.',
        ],
      },
    }),
    ...rubriqueSi(r.enBref.length > 0, { id: 'bref', titre: 'En bref', enBref: r.enBref }),
    ...rubriqueSi(r.texte !== null, {
      id: 'texte',
      titre: 'En détail',
      blocs: blocsDe(ctx, r.texte),
    }),
    ...dits,
    ...rubriqueSi(presse.length > 0, {
      id: 'articles',
      titre: 'Dans la presse',
      notes: ['Une phrase de nous par article\u00a0; le lien mène au journal.'],
      lignes: presse,
    }),
    ...rubriqueSi(voisines.length > 0, {
      id: 'lire-aussi',
      titre: 'À lire aussi',
      textes: voisines.map(({ texte, chemin }): Morceaux => [lien(ctx, texte, chemin)]),
    }),
    ...rubriqueSi(r.documents.length > 0, {
      id: 'documents',
      titre: 'Documents',
      documents: documentsDe(ctx, r.documents),
    }),
    ...rubriqueSi(versions.length > 0, { id: 'editions', titre: 'Éditions', editions: versions }),
    ...rubriqueSi(sources.length > 0, { id: 'sources', titre: 'Sources', sources }),
  ];
}

/** The rubrique at `/comprendre/<slug>/`, or null. */
export function presenterRubrique(
  ctx: Contexte,
  { slug }: { slug?: string | undefined },
): VueDossier | null {
  const r = avec(ctx.publication, 'rubriques', 'slug', slug)[0];
  if (!r) return null;
  const mandature =
    r.mandature === null ? null : trouver(ctx.publication, 'mandatures', r.mandature);
  return {
    page: pageDe(ctx, {
      titre: r.titre,
      description: r.enBref[0] ?? THEMES_DE_RUBRIQUE[r.theme].definition,
      chemin: `${ADRESSES.comprendre}${r.slug}/`,
      au: [['Comprendre', ADRESSES.comprendre]],
      misAJourLe: r.misAJourLe,
    }),
    dossier: {
      ouverture: {
        surtitre: mandature ? `Comprendre · ${mandature.promotion}` : 'Comprendre',
        titre: r.titre,
        misAJour: misAJour(r.misAJourLe),
      },
      faits: mandature
        ? [
            {
              terme: 'Mandature',
              valeurs: [
                [lien(ctx, mandature.promotion, `${ADRESSES.mandatures}${mandature.slug}/`)],
              ],
            },
          ]
        : undefined,
      rubriques: sections(ctx, r),
    },
  };
}
