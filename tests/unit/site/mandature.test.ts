import { beforeAll, describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterJournal, type VueJournal } from '../../../site/src/lib/presenters/journal.ts';
import { presenterMandature } from '../../../site/src/lib/presenters/mandature.ts';
import { chainesDe, contexteDe, liensDe, mots } from './contexte.ts';

let paris: Contexte;
beforeAll(async () => {
  paris = await contexteDe('premiere-mandature');
});

describe('La page d’une mandature', () => {
  it('garde chaque chiffre quand les sources se contredisent', () => {
    const faits = presenterMandature(paris, { slug: '1' })?.chiffres?.faits ?? [];
    const lettres = faits.find((f) => f.terme === 'Lettres d’invitation');
    expect(lettres?.valeurs.map((v) => mots(v).split(' (')[0])).toEqual(['7 000', 'environ 5 000']);
  });

  it('mène au tirage entier, et à ce qui en dit le bilan', () => {
    const vue = presenterMandature(paris, { slug: '1' });
    expect(vue?.tirage?.entonnoir?.etapes).toHaveLength(5);
    expect(liensDe(vue?.ressemblance)).toEqual([
      '/assemblee/comprendre/tirage-au-sort/#promotion-1',
    ]);
    expect(liensDe(vue?.lireAussi)).toEqual(['/assemblee/comprendre/bilan-1re-promotion/']);
  });

  it('dit qu’un tirage n’est pas relevé', async () => {
    const vue = presenterMandature(await contexteDe('premier-jour'), { slug: '1' });
    expect(vue).not.toBeNull();
    expect(vue?.tirage).toBeUndefined();
    expect(chainesDe(vue?.cases)).toContain('groupes non relevés');
  });
});

/** Every page of the journal, from the last lines to the first: `/journal/`, then the page before, and so on. */
function pagesDuJournal(ctx: Contexte): VueJournal[] {
  const derniere = presenterJournal(ctx);
  const pleines = (derniere?.pagination.pages.length ?? 1) - 1;
  const avant = Array.from({ length: pleines }, (_, i) =>
    presenterJournal(ctx, { page: `page/${String(pleines - i)}` }),
  );
  return [derniere, ...avant].filter((page) => page !== null);
}
const lignesDe = (pages: readonly VueJournal[]) =>
  pages.flatMap(({ dossier }) => dossier.rubriques.flatMap((r) => r.lignes ?? []));

describe('Le journal public', () => {
  it('va de la plus récente à la plus ancienne, mois par mois, et une ligne reste sur sa page', async () => {
    const ctx = await contexteDe('fictive');
    const pages = pagesDuJournal(ctx);
    const jours = lignesDe(pages).map((l) => l.quand.iso ?? '');
    expect(jours).toEqual([...jours].sort().reverse());
    expect(jours).toHaveLength(ctx.publication.editions.length + ctx.publication.retraits.length);
    expect(pages[0]?.dossier.rubriques[0]?.titre).toBe('Novembre 2026');
    for (const page of pages.slice(1)) expect(lignesDe([page])).toHaveLength(50);
    const avant = {
      ...ctx,
      publication: { ...ctx.publication, editions: ctx.publication.editions.slice(0, -60) },
    };
    expect(lignesDe(pagesDuJournal(avant).slice(-1))).toEqual(lignesDe(pages.slice(-1)));
  });

  it('donne à chaque édition son numéro, sa nature et sa note', () => {
    const [premiere] = paris.publication.editions;
    const lignes = lignesDe(pagesDuJournal(paris));
    expect(lignes).toHaveLength(paris.publication.editions.length);
    expect(mots(lignes.at(-1)?.textes?.[0])).toBe(
      `Édition n° 1, première publication. ${premiere?.note ?? ''}`,
    );
  });

  it('est vide le premier jour, et le dit', async () => {
    const journal = presenterJournal(await contexteDe('premier-jour'));
    expect(journal?.dossier.rubriques[0]?.lacune?.titre).toBe('Le journal est vide.');
  });
});
