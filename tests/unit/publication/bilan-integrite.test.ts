/** What holds the yearly reports together: their counts, their numbers, and what a withdrawal leaves of them. */
import { lireExemple } from '@acp/shared/examples';
import type { Bilan } from '@acp/shared/model';
import {
  applyRetraits,
  parsePublication,
  PublicationRefusee,
  type Publication,
} from '@acp/shared/publication';
import { describe, expect, it } from 'vitest';

const { publication } = await lireExemple('fictive');
const [bilan2025] = publication.bilans;
if (!bilan2025) throw new Error('L’exemple a un bilan.');
const RETIRE_LE = '2026-11-22';

/** The faults of the record once changed. */
function fautes(changer: (bilans: Bilan[], p: Publication) => void): string {
  const p = structuredClone(publication);
  changer(p.bilans, p);
  try {
    parsePublication(p);
  } catch (erreur) {
    if (!(erreur instanceof PublicationRefusee)) throw erreur;
    return erreur.message;
  }
  return '';
}
const premier = <T>(liste: readonly T[]): T => {
  const [un] = liste;
  if (un === undefined) throw new Error('La liste est vide.');
  return un;
};
const unActeSuivi = (b: Bilan) => premier(b.actes.filter(({ mesures }) => mesures.length > 1));

describe('Un bilan est refusé', () => {
  it.each<[string, (bilans: Bilan[], p: Publication) => void, string]>([
    [
      'quand ses nombres ne sont pas ceux de ses listes',
      ([b]) => b && (premier(b.comptes).nombre += 1),
      'les nombres ne sont pas ceux des listes',
    ],
    [
      'quand il compte deux fois une mesure',
      ([b]) => {
        if (!b) return;
        const { mesures } = unActeSuivi(b);
        mesures.push({ ...premier(mesures) });
      },
      'une mesure est comptée deux fois',
    ],
    [
      'quand il parle d’un texte au relevé partiel',
      ([b]) => b && (unActeSuivi(b).releve = 'partiel'),
      'le bilan ne dit rien d’un acte dont le relevé est partiel',
    ],
    [
      'quand il dit quelque chose d’après sa date',
      ([b]) => b && (b.arreteLe = '2025-07-01'),
      'le bilan dit quelque chose d’après le jour où il est arrêté',
    ],
    [
      'quand il est arrêté avant son année',
      ([b]) => b && (b.annee = 2027),
      'un bilan ne s’arrête pas avant son année',
    ],
    [
      'quand une mesure est rangée sous un autre texte',
      ([b]) => {
        if (b) unActeSuivi(b).acte = 'acv-2026-v1';
      },
      'n’est pas une mesure de cet acte',
    ],
    [
      'quand il nomme un point inconnu',
      ([b]) => b && (premier(unActeSuivi(b).mesures).point = 'pds-inconnu'),
      '« pds-inconnu » n’existe pas dans pointsDeSuivi',
    ],
    [
      'quand deux bilans portent le même numéro',
      ([, b]) => b && (b.numero = 1),
      'deux bilans portent le n° 1',
    ],
    [
      'quand un numéro saute',
      ([, b]) => b && (b.numero = 3),
      'le bilan n° 3 ne suit pas le précédent',
    ],
    [
      'quand les numéros ne suivent pas les dates',
      ([a, b]) => {
        if (a && b) [a.numero, b.numero] = [2, 1];
      },
      'est d’avant le précédent',
    ],
    ['quand une année en a deux', ([, b]) => b && (b.annee = 2025), 'l’année 2025 a deux bilans'],
  ])('%s', (_, changer, phrase) => {
    expect(fautes(changer).replaceAll('\u00a0', ' ')).toContain(phrase);
  });

  it('jamais tel qu’il est dans l’exemple', () => {
    expect(fautes(() => undefined)).toBe('');
  });
});

describe('Quand on retire une page du site', () => {
  const apres = (type: 'actes' | 'mesures' | 'pointsDeSuivi' | 'bilans', id: string) =>
    parsePublication(
      applyRetraits(publication, [
        {
          objet: { type, id },
          motif: 'erreur',
          remplacePar: null,
          retireLe: RETIRE_LE,
          precision: null,
        },
      ]),
    );

  it.each(['actes', 'mesures', 'pointsDeSuivi'] as const)(
    'les bilans gardent leurs nombres et taisent ce qui est parti (%s)',
    (type) => {
      for (const { id } of publication[type]) {
        const { bilans } = apres(type, id);
        expect(bilans.map(({ comptes }) => comptes)).toEqual(
          publication.bilans.map(({ comptes }) => comptes),
        );
        expect(JSON.stringify(bilans)).not.toContain(`"${id}"`);
      }
    },
  );

  it('un bilan retiré laisse son numéro vide, et son adresse dit pourquoi', () => {
    const { bilans, retraits } = apres('bilans', bilan2025.id);
    expect(bilans.map(({ numero }) => numero)).toEqual([2]);
    expect(retraits.map(({ adresse }) => adresse)).toEqual(['/suivi/bilan/2025/']);
  });
});
