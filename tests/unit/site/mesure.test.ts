/** The page of a measure: where it is, when the City last spoke, when it is expected to, and by which rule. */
import { describe, expect, it } from 'vitest';
import { presenterMesure } from '../../../site/src/lib/presenters/mesure.ts';
import { avecChange, contexteDe, liensDe, mots } from './contexte.ts';

const lire = async (reference: string, jour = '2026-11-21', partiel = false) => {
  const ctx = avecChange(await contexteDe('fictive', jour), ({ actes }) => {
    for (const acte of actes) if (partiel) acte.releve = 'partiel';
  });
  const vue = presenterMesure(ctx, { reference });
  const faits = vue?.dossier.faits ?? [];
  const fait = faits.find(({ terme }) => terme === 'Points de suivi');
  return { vue, phrases: (fait?.valeurs ?? []).map(mots) };
};

describe('La page d’une mesure', () => {
  it('dit le dernier point et le prochain attendu, en dates entières, avec la règle', async () => {
    const { vue, phrases } = await lire('ACV-2024-V2-M01');
    expect(phrases[0]).toMatch(/^Dernier point : n° 3, le \d/u);
    expect(phrases.at(-1)).toMatch(
      /^Prochain point attendu avant le .* 2027\. La règle de calcul$/u,
    );
    expect(liensDe(vue).some((lien) => lien.endsWith('#regle'))).toBe(true);
  });

  it('dit qu’un point attendu n’est pas venu', async () => {
    expect((await lire('ACV-2024-V1-M01')).phrases.join('\n')).toMatch(
      /Point attendu avant le 12 juillet 2026, non venu\./u,
    );
  });

  it('dit que le dernier point ne parle pas d’elle', async () => {
    expect((await lire('ACV-2024-V1-M05')).phrases[0]).toContain('qui n’en dit rien');
  });

  it('n’attend rien là où le relevé est partiel', async () => {
    const { phrases } = await lire('ACV-2024-V1-M01', '2026-11-21', true);
    expect(phrases).toEqual(['suivi non relevé ici', 'Aucune date n’est attendue.']);
  });

  it('garde l’ancienne échéance et le motif public de chaque report', async () => {
    const { vue } = await lire('ACV-2024-D1-M02');
    const rubrique = vue?.dossier.rubriques.find(({ id }) => id === 'echeances');
    const lignes = (rubrique?.lignes ?? []).map(({ titre, textes = [] }) =>
      [mots(titre), ...textes.map(mots)].join(' '),
    );
    expect(lignes).toEqual([
      'été 2025 été 2026 Motif publié : Les premiers mâts ne tenaient pas au vent.',
      expect.stringMatching(/^été 2026 été 2027 Motif publié : ./u),
    ]);
  });
});
