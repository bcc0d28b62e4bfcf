/** The history of an échéance, and the answers to a relance, as the contract reads them. */
import { mesure, relance, type Mesure, type Relance } from '@acp/shared/model';
import { describe, expect, it } from 'vitest';
import { uneMesure } from './fabrique.ts';

type Deplacement = Mesure['echeancesDeplacees'][number];

const phrases = (lue: { error?: { issues: { message: string }[] } | undefined }): string[] =>
  (lue.error?.issues ?? []).map(({ message }) => message.replaceAll('\u00a0', ' '));

const un = (ancienne: string, nouvelle: string, decideLe: string): Deplacement => ({
  ancienne,
  nouvelle,
  motif: 'Le marché a dû être relancé.',
  decideLe,
});

describe('L’histoire d’une échéance', () => {
  const lire = (...echeancesDeplacees: Deplacement[]) =>
    phrases(mesure.safeParse(uneMesure({ echeancesDeplacees })));

  it('se suit : chaque report part de celui d’avant, et vient après lui', () => {
    expect(
      lire(un('été 2025', 'été 2026', '2025-05-01'), un('été 2026', 'été 2027', '2026-05-01')),
    ).toEqual([]);
  });

  it('ne saute aucune échéance', () => {
    expect(
      lire(un('été 2025', 'été 2026', '2025-05-01'), un('été 2025', 'été 2027', '2026-05-01')),
    ).toEqual(['l’échéance était devenue « été 2026 » : c’est elle qui est déplacée ensuite']);
  });

  it('ne recule pas', () => {
    expect(
      lire(un('été 2025', 'été 2026', '2025-05-01'), un('été 2026', 'été 2027', '2024-05-01')),
    ).toEqual(['une échéance est déplacée après l’avoir été la fois d’avant']);
  });

  it('dit chaque fois autre chose, et pourquoi', () => {
    expect(lire(un('été 2025', 'été 2025', '2025-05-01'))).toEqual([
      'une échéance déplacée devient une autre échéance',
    ]);
    expect(lire({ ...un('été 2025', 'été 2026', '2025-05-01'), motif: ' ' })).toEqual([
      'le texte est vide',
    ]);
  });
});

describe('La réponse à une relance', () => {
  const lire = (precisions: Partial<Relance>) =>
    phrases(
      relance.safeParse({
        id: 'rel-1',
        misAJourLe: '2026-10-01',
        acte: 'trottoirs',
        mesures: [],
        date: '2026-09-14',
        auteur: 'Secrétariat',
        destinataire: 'Ville',
        direction: null,
        question: 'Quand viendra le point ?',
        repondueLe: null,
        reponse: null,
        adresse: null,
        sources: [],
        ...precisions,
      }),
    );

  it('peut ne pas être venue, ou être venue sans que ses mots soient connus', () => {
    expect(lire({})).toEqual([]);
    expect(lire({ repondueLe: '2026-09-14' })).toEqual([]);
  });

  it('a un jour, qui n’est pas avant la question', () => {
    expect(lire({ reponse: 'En octobre.' })).toEqual([
      'une réponse a une date : sans elle, le public lit « sans réponse »',
    ]);
    expect(lire({ repondueLe: '2026-09-13' })).toEqual(['une réponse vient après la question']);
  });
});
