import {
  LETTRES,
  lireReference,
  prochaineReference,
  referenceDeMesure,
  type SorteReferencee,
} from '@acp/shared/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('La référence d’un acte', () => {
  it('se lit : préfixe, année, lettre, rang et mesure', () => {
    expect(lireReference('ACP-2023-V1-M04')).toEqual({
      prefixe: 'ACP',
      annee: 2023,
      lettre: 'V',
      rang: 1,
      mesure: 4,
    });
    expect(lireReference('ACP-2023-MI12').mesure).toBeNull();
  });

  it.each(['', 'ACP-23-V1', 'acp-2023-V1', 'ACP-2023-V', 'ACP-2023-V1-M4', 'ACP-2023-V1 '])(
    'est refusée, en français, quand elle s’écrit « %s »',
    (texte) => {
      expect(() => lireReference(texte)).toThrow('est mal formée');
    },
  );

  it('numérote les mesures sur deux chiffres', () => {
    expect(referenceDeMesure('ACP-2023-V1', 4)).toBe('ACP-2023-V1-M04');
    expect(referenceDeMesure('ACP-2023-V1', 104)).toBe('ACP-2023-V1-M104');
  });
});

describe('La prochaine référence', () => {
  it('est la première quand rien n’est encore donné', () => {
    expect(prochaineReference('ACP', 2023, 'voeu', [])).toBe('ACP-2023-V1');
  });

  it('suit la plus haute jamais donnée, même quand des rangs plus bas sont libres', () => {
    const donnees = ['ACP-2023-V1', 'ACP-2023-V7', 'ACP-2022-V9', 'ACP-2023-D8', 'ACV-2023-V9'];
    expect(prochaineReference('ACP', 2023, 'voeu', donnees)).toBe('ACP-2023-V8');
  });

  it('compte une mesure pour la référence de son acte', () => {
    expect(prochaineReference('ACP', 2023, 'voeu', ['ACP-2023-V3-M02'])).toBe('ACP-2023-V4');
  });

  it('ne confond jamais deux sortes d’actes : chaque lettre est à une seule', () => {
    expect(new Set(Object.values(LETTRES)).size).toBe(Object.keys(LETTRES).length);
  });

  it('n’est jamais une référence déjà donnée', () => {
    const sortes = fc.constantFrom(...(Object.keys(LETTRES) as SorteReferencee[]));
    const donnee = fc
      .tuple(sortes, fc.integer({ min: 2022, max: 2024 }), fc.integer({ min: 1, max: 99 }))
      .map(([sorte, annee, rang]) => `ACP-${String(annee)}-${LETTRES[sorte]}${String(rang)}`);
    fc.assert(
      fc.property(fc.array(donnee), sortes, (donnees, sorte) => {
        expect(donnees).not.toContain(prochaineReference('ACP', 2023, sorte, donnees));
      }),
    );
  });
});
