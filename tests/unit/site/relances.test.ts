/** Who asked the City what, when, and what came of it: all of it, on a page of its own. */
import { expect, it } from 'vitest';
import { presenterRelances } from '../../../site/src/lib/presenters/relances.ts';
import { presenterSuivi } from '../../../site/src/lib/presenters/suivi.ts';
import { avecChange, contexteDe, mots } from './contexte.ts';

const lireTout = async (exemple: 'extreme' | 'fictive') => {
  const ctx = await contexteDe(exemple);
  const vue = presenterRelances(ctx, {});
  const lignes = vue?.liste.groupes.flatMap(({ actes }) => actes) ?? [];
  return {
    ctx,
    vue,
    lignes: lignes.map(({ titre, meta = [] }) => [mots(titre), ...meta.map(mots)].join(' ')),
  };
};

it('chaque relance y est, la plus récente d’abord, avec qui, à qui et quand', async () => {
  const { ctx, vue, lignes } = await lireTout('fictive');
  expect(lignes).toHaveLength(ctx.publication.relances.length);
  for (const { auteur, destinataire, question } of ctx.publication.relances) {
    const ligne = lignes.find((l) => l.includes(question.replaceAll('\u00a0', ' ')));
    expect(ligne).toContain(`Demandée par : ${auteur}. Adressée à : ${destinataire}.`);
  }
  expect(lignes[0]).toContain('14 septembre 2026');
  expect(mots(vue?.ouverture.chapo)).toContain('une attend une réponse');
});

it('chacune dit sa réponse et son jour, ou qu’elle n’est pas venue', async () => {
  const { lignes } = await lireTout('fictive');
  expect(lignes[0]).toContain('sans réponse au 21 novembre 2026');
  expect(lignes.join('\n')).toContain('Réponse le 12 juillet 2025 : Oui, avec son motif');
  expect(lignes.join('\n')).toContain('Sur ACV-2024-V2-M04 et ACV-2024-V2-M05.');
});

it('rien n’est reproché à la Ville là où le relevé est partiel', async () => {
  const { ctx } = await lireTout('fictive');
  const partiel = avecChange(ctx, ({ actes }) => {
    for (const acte of actes) acte.releve = 'partiel';
  });
  const vue = presenterRelances(partiel, {});
  const textes = JSON.stringify(vue).replaceAll('\u00a0', ' ');
  expect(textes).toContain('réponse non relevée ici');
  expect(textes).not.toContain('sans réponse');
  expect(mots(vue?.ouverture.chapo)).not.toContain('attend');
});

it('le tableau du suivi en montre huit, et mène à toutes', async () => {
  const { ctx } = await lireTout('extreme');
  const { lignes, notes } = presenterSuivi(ctx).relances;
  expect(lignes).toHaveLength(8);
  expect(JSON.stringify(notes)).toContain('/assemblee/suivi/relances/');
});
