import { describe, expect, it } from 'vitest';
import { refusDArreter, type BilanConnu, type Demande } from '../../../cms/src/bilan/refus.ts';

const JOUR = '2026-09-30';
const campagne = { annee: 2026, reponsesAttenduesLe: '2026-06-30' };
const publie: BilanConnu = {
  annee: 2026,
  numero: 2,
  arreteLe: '2026-09-12',
  isPublie: true,
  isRetire: false,
};
const phrase = (
  point: Demande['campagne'],
  bilan: BilanConnu | null,
  jour: string,
  derniere: number | null = null,
) => refusDArreter({ campagne: point, bilan, derniere }, jour)?.replaceAll('\u00a0', ' ') ?? null;

describe('Arrêter le bilan d’une année', () => {
  it('est possible une fois passé le jour des réponses, ce jour compris', () => {
    expect(phrase(campagne, null, JOUR)).toBeNull();
    expect(phrase(campagne, null, '2026-06-30')).toBeNull();
  });

  it('ne l’est pas avant, et il est dit jusqu’à quand attendre', () => {
    expect(phrase(campagne, null, '2026-06-29')).toContain(
      'Les réponses sont attendues jusqu’au 30 juin 2026.',
    );
  });

  it('ne l’est pas sans date de réponse, tant que l’année dure', () => {
    const sansDate = { annee: 2026, reponsesAttenduesLe: null };
    expect(phrase(sansDate, null, '2026-12-31')).toContain('attendez la fin de l’année 2026');
    expect(phrase(sansDate, null, '2027-01-01')).toBeNull();
  });

  it('ne l’est pas deux fois : le bilan publié se corrige, avec une note', () => {
    expect(phrase(campagne, publie, JOUR)).toBe(
      'Le bilan 2026 est déjà publié (n° 2, arrêté le 12 septembre 2026). Pour le corriger, ouvrez-le, faites « Refaire le calcul », puis publiez-le avec une note.',
    );
  });

  it('ne l’est pas sur un bilan retiré : il garde son numéro', () => {
    expect(phrase(campagne, { ...publie, isRetire: true }, JOUR)).toContain('a été retiré du site');
  });

  it('se refait librement tant que personne ne l’a publié', () => {
    expect(phrase(campagne, { ...publie, isPublie: false }, JOUR)).toBeNull();
  });

  it('ne l’est plus pour une année plus ancienne que le dernier bilan, ni pour une année à venir', () => {
    expect(phrase(campagne, null, JOUR, 2027)).toContain(
      'Le bilan 2027 est déjà publié : il est trop tard pour celui de 2026.',
    );
    expect(phrase(campagne, null, JOUR, 2025)).toBeNull();
    const prochaine = { annee: 2027, reponsesAttenduesLe: '2026-06-30' };
    expect(phrase(prochaine, null, '2026-12-31')).toContain('L’année 2027 n’a pas commencé.');
    expect(phrase(prochaine, null, '2027-01-01')).toBeNull();
  });

  it('ne se fait pas d’un point annuel que le public ne lit pas', () => {
    expect(phrase(null, null, JOUR)).toContain('Ce point annuel n’est pas public.');
  });
});
