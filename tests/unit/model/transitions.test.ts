/** The états of a measure as one table: from each, by each thing a point may say, to the next, or the refusal. */
import {
  etatDe,
  ligneDeSuivi,
  type EtatDit,
  type EtatMontre,
  type PointDeSuivi,
} from '@acp/shared/model';
import { describe, expect, it } from 'vitest';
import { CAS, ligneDe, SUITES, type CasDit } from '../../etats-de-mesure.ts';
import { unActe, uneMesure, unPoint } from './fabrique.ts';

const PREUVE = 'demande au moins une preuve, avec un lien et une copie conservée';

/** The sentence of each refusal, by what is said. */
const PHRASES: Record<EtatDit, { P?: string; T?: string; M?: string }> = {
  'en-cours': { T: '« En cours » demande de dire ce qui est engagé ou ce qui reste' },
  partielle: {
    P: `« Partiellement réalisée » ${PREUVE}`,
    T: '« Partiellement réalisée » demande de dire ce qui est engagé ou ce qui reste',
  },
  realisee: { P: `« Réalisée » ${PREUVE}` },
  abandonnee: { T: '« Abandonnée » demande de dire pourquoi' },
  'non-mentionnee': {
    M: '« Non mentionnée » ne va pas avec un texte ou une preuve : choisir ce que la Ville a dit',
  },
};

const phrasesDe = ({ etat, refus }: CasDit): string[] =>
  (['P', 'T', 'M'] as const)
    .filter((lettre) => refus.includes(lettre))
    .map((lettre) => PHRASES[etat][lettre] ?? '');

/** A measure that is shown in this état on 1 July 2025. */
function situation(depart: EtatMontre): {
  acte: ReturnType<typeof unActe>;
  mesure: ReturnType<typeof uneMesure>;
  points: PointDeSuivi[];
} {
  const mesure = uneMesure({ mesurable: depart !== 'non-mesurable' });
  const acte = unActe({ releve: depart === 'non-releve' ? 'partiel' : 'complet' });
  const isDit = depart in PHRASES;
  return {
    acte,
    mesure,
    points: isDit ? [unPoint('2025-07-01', { [mesure.id]: depart as EtatDit })] : [],
  };
}

describe.each(Object.keys(SUITES) as EtatMontre[])('D’une mesure montrée « %s »', (depart) => {
  const { acte, mesure, points } = situation(depart);

  it('on part bien de là', () => {
    expect(etatDe(mesure, acte, points)).toBe(depart);
  });

  it.each(CAS)('$nom', (cas) => {
    const lue = ligneDeSuivi.safeParse(ligneDe(cas, mesure.id, 'doc-chantier'));
    const messages = lue.error?.issues.map(({ message }) => message.replaceAll('\u00a0', ' '));
    expect(messages ?? []).toEqual(phrasesDe(cas));
    if (!lue.success) return;
    const suivant = { ...unPoint('2026-07-01'), lignes: [lue.data] };
    expect(etatDe(mesure, acte, [...points, suivant])).toBe(SUITES[depart][cas.etat]);
  });
});
