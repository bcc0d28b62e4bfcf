import { randomUUID } from 'node:crypto';
import type { Contenu } from '../../fields/ancres.ts';
import { listAncres, toContenu } from '../../import-word/contenu.ts';
import { createImportWord, type Mode } from '../../import-word/endpoint.ts';
import { compter, nommerPertes, nommerRepris } from '../../import-word/rapport.ts';
import { toCompteRenduLu, type CompteRenduLu } from '../../import-word/sections.ts';
import { plierTitre } from '../../import-word/titres.ts';
import type { CompteRendu } from '../../payload-types.ts';
import { fromLignes } from '../../publication/lire-champs.ts';
import { readPoints } from './points.ts';

type Section = NonNullable<CompteRendu['sections']>[number];

/** A section that comes back under the same title is the same one: it keeps its identifiant. */
function toSections(lu: CompteRenduLu, anciennes: Section[], mode: Mode): Section[] {
  const libres = mode === 'remplacer' ? [...anciennes] : [];
  const textes = anciennes.map(({ texte }) => texte as Contenu | null | undefined);
  const connues = mode === 'remplacer' ? listAncres(textes) : new Map<string, never>();
  const nouvelles = lu.sections.map(({ titre, blocs }): Section => {
    const rang = libres.findIndex((section) => plierTitre(section.titre) === plierTitre(titre));
    const [ancienne] = rang < 0 ? [] : libres.splice(rang, 1);
    return {
      identifiant: ancienne?.identifiant ?? randomUUID(),
      titre,
      pointOrdreDuJour: ancienne?.pointOrdreDuJour ?? null,
      texte: toContenu(blocs, connues) as unknown as Section['texte'],
    };
  });
  return mode === 'remplacer' ? nouvelles : [...anciennes, ...nouvelles];
}

/** Decisions already written keep their votes; the new ones come after. */
function toDecisions(lu: CompteRenduLu, doc: CompteRendu): CompteRendu['decisions'] {
  const anciennes = doc.decisions ?? [];
  const connues = new Set(anciennes.map(({ titre }) => plierTitre(titre)));
  const nouvelles = lu.decisions.filter((titre) => !connues.has(plierTitre(titre)));
  return [...anciennes, ...nouvelles.map((titre) => ({ identifiant: randomUUID(), titre }))];
}

/** How many sections found their point of the agenda, and what to do for the others. */
function direRattachees(rattachees: number, sections: number): string[] {
  if (sections === 0) return [];
  if (rattachees === sections)
    return [
      'Chaque section porte le titre d’un point de l’ordre du jour\u00a0: elle y est rattachée.',
    ];
  const combien =
    rattachees === 0
      ? 'Aucune section ne porte le titre d’un point de l’ordre du jour'
      : `${compter(rattachees, 'section rattachée', 'sections rattachées')} à l’ordre du jour par le titre`;
  return [`${combien}. Choisissez-le où il manque, dans l’onglet «\u00a0Texte\u00a0».`];
}

/** « Importer un fichier Word… » on a compte rendu. */
export const importWord = createImportWord({
  collection: 'comptes-rendus',
  preparer: async ({ blocs, pertes }, { id, mode, req }) => {
    const doc = await req.payload.findByID({
      collection: 'comptes-rendus',
      id,
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const lu = toCompteRenduLu(blocs, pertes);
    const points = await readPoints(req, doc.seance);
    const rattachees = lu.sections.filter(({ titre }) => points.has(plierTitre(titre))).length;
    const enBref =
      lu.enBref.length > 0 && (mode === 'remplacer' || !doc.enBref?.length)
        ? fromLignes(lu.enBref)
        : doc.enBref;
    return {
      rapport: {
        repris: nommerRepris(
          lu.sections.flatMap((section) => section.blocs),
          lu.sections.length,
        ),
        pertes: nommerPertes(pertes.list()),
        remarques: [
          ...(lu.enBref.length
            ? [`«\u00a0En bref\u00a0»\u00a0: ${compter(lu.enBref.length, 'phrase')}.`]
            : []),
          ...(lu.decisions.length ? [`Décisions\u00a0: ${String(lu.decisions.length)}.`] : []),
          ...direRattachees(rattachees, points.size > 0 ? lu.sections.length : 0),
          ...lu.remarques,
        ],
      },
      appliquer: () =>
        req.payload.update({
          collection: 'comptes-rendus',
          id,
          data: {
            sections: toSections(lu, doc.sections ?? [], mode),
            decisions: toDecisions(lu, doc),
            enBref,
          },
          draft: true,
          depth: 0,
          overrideAccess: false,
          user: req.user,
          req,
        }),
    };
  },
});
