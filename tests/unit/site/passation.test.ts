/** Members leave, their texts stay: the sheet that somebody else takes over. */
import { expect, it } from 'vitest';
import {
  presenterPassation,
  presenterPassations,
} from '../../../site/src/lib/presenters/passation.ts';
import { actesAPasser } from '../../../site/src/lib/urls.ts';
import { contexteDe, mots } from './contexte.ts';

it('seuls les textes adoptés d’une promotion qui a fini de siéger ont leur fiche', async () => {
  const ctx = await contexteDe('fictive');
  const actes = actesAPasser(ctx.publication, ctx.aujourdhui);
  expect(actes.length).toBeGreaterThan(0);
  for (const { mandature } of actes) {
    const fin = ctx.publication.mandatures.find(({ id }) => id === mandature)?.fin?.date ?? '9999';
    expect(fin < ctx.aujourdhui).toBe(true);
  }
  const autres = ctx.publication.actes.filter((acte) => !actes.includes(acte));
  expect(autres.length).toBeGreaterThan(0);
  for (const { id } of autres) expect(presenterPassation(ctx, { acte: id })).toBeNull();
  expect(presenterPassations(ctx, {})?.liste.compteur).toContain(String(actes.length));
});

it('une mesure sans nouvelle y devient une question, avec sa date', async () => {
  const ctx = await contexteDe('fictive');
  const vue = presenterPassation(ctx, { acte: 'acv-2024-v1' });
  const demandes = vue?.dossier.rubriques.find(({ id }) => id === 'demander')?.textes ?? [];
  expect(demandes.map(mots).join('\n')).toContain('qu’est-elle devenue depuis le');
});

it('d’un texte de Paris, la fiche dit que ses mesures ne sont pas relevées', async () => {
  const ctx = await contexteDe('premiere-mandature');
  const [acte] = actesAPasser(ctx.publication, ctx.aujourdhui);
  const vue = presenterPassation(ctx, { acte: acte?.id });
  const [etat] = vue?.dossier.rubriques ?? [];
  expect(mots(etat?.phrase)).toContain('mesures non relevées');
  expect(mots(etat?.textes?.[0])).toContain('suivi non relevé ici');
});
