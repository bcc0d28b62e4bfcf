import { isAdopte, isVoteDuConseilAttendu, voteAdoptant } from '@acp/shared/model';
import { describe, expect, it } from 'vitest';
import { unActe, unVote } from './fabrique.ts';

const groupe = unVote({ id: 'vote-groupe', instance: 'groupe' });
const assemblee = unVote({ id: 'vote-assemblee', instance: 'assemblee' });

describe('« Adopté » se dit toujours d’une instance', () => {
  it('un vœu adopté par l’Assemblée n’est pas, pour autant, adopté par le Conseil', () => {
    const acte = unActe({ votes: [groupe, assemblee] });
    expect(isAdopte(acte, 'groupe')).toBe(true);
    expect(isAdopte(acte, 'assemblee')).toBe(true);
    expect(isAdopte(acte, 'conseil')).toBe(false);
  });

  it.each(['rejete', 'reporte'] as const)('un vote « %s » n’est pas une adoption', (resultat) => {
    expect(isAdopte(unActe({ votes: [unVote({ resultat })] }), 'conseil')).toBe(false);
  });

  it('un acte remis à plus tard, puis adopté, est adopté par le second vote', () => {
    const reporte = unVote({ id: 'v1', resultat: 'reporte' });
    const adopte = unVote({ id: 'v2', date: { date: '2024-06-11', mention: null } });
    expect(voteAdoptant(unActe({ votes: [reporte, adopte] }), 'conseil')?.id).toBe('v2');
  });

  it('l’unanimité sans chiffres publiés reste sans chiffres', () => {
    const acte = unActe({ votes: [unVote({ mode: 'unanimite' })] });
    expect(voteAdoptant(acte, 'conseil')?.chiffres).toBeNull();
  });
});

describe('Le vote du Conseil est attendu', () => {
  it('quand l’Assemblée a adopté et que le Conseil n’a rien dit', () => {
    expect(isVoteDuConseilAttendu(unActe({ votes: [assemblee] }))).toBe(true);
  });

  it('mais pas quand le Conseil a rejeté, ni quand seule une partie du chemin est faite', () => {
    const rejet = unVote({ resultat: 'rejete' });
    expect(isVoteDuConseilAttendu(unActe({ votes: [assemblee, rejet] }))).toBe(false);
    expect(isVoteDuConseilAttendu(unActe({ votes: [groupe] }))).toBe(false);
  });
});
