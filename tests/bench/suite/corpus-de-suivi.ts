/** Measures, points and answers whose words a spreadsheet would gladly change. */
import type { EtatDit, Mesure, PointDeSuivi } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import { creerCorpus } from '../corpus/corpus.ts';
import { paragraphe, phrase } from '../corpus/phrases.ts';
import type { Tirage } from '../corpus/tirage.ts';

const PIEGES = [
  '=SOMME(A1:A9)',
  '+33 1 40 00 00 00',
  '- 46 bancs posés',
  '@service de la voirie',
  '=cmd|’ /C calc’!A0',
  'Une ligne\nune autre\n\nune troisième',
  'Des «\u00a0guillemets\u00a0», "droits" aussi\u00a0; des virgules, des points-virgules;',
  'Une\ttabulation',
  'Des signes rares\u00a0: → ≥ ∑ ſ 😀 5\u202f000\u00a0m²',
  '_x000D_ et _x0041_',
  'toString',
  '__proto__',
  '1e5',
  '0012',
  'VRAI',
  '11/03/2025',
  '2025-05',
  '1,50',
  '<b>&amp;</b> ]]>',
  '#N/A',
] as const;

/** Words of the City: most are plain, some are traps, a few are as long as a cell can hold. */
export function direMots(t: Tirage): string {
  const sort = t.entre(1, 10);
  if (sort <= 4) return paragraphe(t);
  if (sort === 5) return Array.from({ length: 40 }, () => paragraphe(t)).join('\n');
  if (sort === 6) return `${t.parmi(PIEGES)} ${phrase(t)}`;
  return t.parmi(PIEGES);
}

function creerPoint(t: Tirage, acte: string, mesures: readonly Mesure[]): PointDeSuivi {
  const etats = ['en-cours', 'abandonnee', 'non-mentionnee'] as const;
  return {
    id: `point-${acte}`,
    misAJourLe: '2026-06-01',
    slug: `point-${acte}`,
    numero: 1,
    acte,
    date: '2026-06-01',
    signataire: 'Direction de la voirie',
    cadre: 'courrier',
    seance: null,
    texte: null,
    lignes: mesures.map(({ id }) => {
      const etat: EtatDit = t.parmi(etats);
      // Under an apostrophe a spreadsheet hides one of its own: a text may begin with it too.
      const texte = t.entre(1, 20) === 1 ? `'${direMots(t)}` : direMots(t);
      return { mesure: id, etat, texte: etat === 'non-mentionnee' ? null : texte, preuves: [] };
    }),
    documents: [],
    sources: [],
  };
}

/** `nombre` measures, fifty an acte, each acte with one point already published. */
export async function creerSuivi(t: Tirage, nombre: number, graine: number): Promise<Publication> {
  const PAR_ACTE = 50;
  const publication = await creerCorpus(Math.ceil(nombre / PAR_ACTE), graine);
  const mesures = Array.from({ length: nombre }, (_, rang): Mesure => {
    const acte = publication.actes[Math.floor(rang / PAR_ACTE)];
    const numero = (rang % PAR_ACTE) + 1;
    return {
      id: `mesure-${String(rang)}`,
      misAJourLe: '2026-01-01',
      reference: `${acte?.reference ?? ''}-M${String(numero).padStart(2, '0')}`,
      acte: acte?.id ?? '',
      numero,
      citation: t.entre(1, 4) === 1 ? t.parmi(PIEGES) : phrase(t),
      ancre: null,
      directions: [],
      delegation: null,
      arrondissements: [],
      echeance: null,
      echeancesDeplacees: [],
      mesurable: t.entre(1, 30) > 1,
      motifNonMesurable: null,
    };
  });
  const pointsDeSuivi = publication.actes.map(({ id }) =>
    creerPoint(
      t,
      id,
      mesures.filter(({ acte }) => acte === id),
    ),
  );
  return { ...publication, mesures, pointsDeSuivi };
}
