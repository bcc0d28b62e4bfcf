/** The follow-up read another way: by text, promotion, direction, place, narrowed to one état; and what moved. */
import { describe, expect, it } from 'vitest';
import { AXES, clesDAxe, listesDesAxes, type Axe } from '../../../site/src/lib/axes.ts';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterMesuresDe } from '../../../site/src/lib/presenters/mesures-filtrees.ts';
import { autresLectures, presenterAxe } from '../../../site/src/lib/presenters/mesures-par.ts';
import { mouvements } from '../../../site/src/lib/mouvements.ts';
import { presenterMouvements } from '../../../site/src/lib/presenters/mouvements.ts';
import { adresses, PAR_PAGE } from '../../../site/src/lib/urls.ts';
import { avecChange, contexteDe, EXEMPLES, liensDe, mots } from './contexte.ts';

type Vue = NonNullable<ReturnType<typeof presenterMesuresDe>>;

const lignesDe = (vue: Vue | null) => vue?.liste.groupes.flatMap(({ actes }) => actes) ?? [];
const filtresDe = (vue: Vue | null) =>
  vue?.liste.filtres?.groupes.flatMap(({ choix }) => choix) ?? [];
const total = (vue: Vue | null): number => Number.parseInt(mots(vue?.liste.compteur), 10);
/** The last part of an address: the filter of a narrowed list. */
const fin = (adresse: string): string => adresse.split('/').at(-2) ?? '';

/** Every value of every axis. */
const portees = ({ publication, aujourdhui }: Contexte): [Axe, string][] =>
  AXES.flatMap((axe) =>
    clesDAxe(publication, aujourdhui, axe).map((cle): [Axe, string] => [axe, cle]),
  );

describe.each(EXEMPLES)('Dans « %s »', (exemple) => {
  it('chaque mesure d’une direction est dans sa liste, et elles seules', async () => {
    const ctx = await contexteDe(exemple);
    for (const { id } of ctx.publication.directions) {
      const siennes = ctx.publication.mesures.filter(({ directions }) => directions.includes(id));
      const vue = presenterMesuresDe(ctx, { axe: 'directions', cle: id });
      if (siennes.length === 0) expect(vue).toBeNull();
      else expect(total(vue)).toBe(siennes.length);
    }
  });

  it.each(['actes', 'mandatures', 'arrondissements'] as const)(
    'chaque mesure se trouve par %s',
    async (axe) => {
      const ctx = await contexteDe(exemple);
      const references = new Set(
        clesDAxe(ctx.publication, ctx.aujourdhui, axe).flatMap((cle) =>
          lignesDe(presenterMesuresDe(ctx, { axe, cle })).map(({ lien }) => lien),
        ),
      );
      // A list longer than a page goes on: its first one is enough where there are few.
      if (ctx.publication.mesures.length <= PAR_PAGE)
        expect(references.size).toBe(ctx.publication.mesures.length);
      else expect(references.size).toBeGreaterThan(0);
    },
  );

  it('chaque filtre est une adresse, ouvre autant de mesures qu’il dit, et jamais aucune', async () => {
    const ctx = await contexteDe(exemple);
    const connues = new Set(adresses(ctx.publication, ctx.aujourdhui));
    for (const [axe, cle] of portees(ctx)) {
      const vue = presenterMesuresDe(ctx, { axe, cle });
      for (const { lien, nombre, courant } of filtresDe(vue)) {
        expect(nombre).toBeGreaterThan(0);
        expect(connues.has(lien.slice(ctx.base.length))).toBe(true);
        if (courant) continue;
        expect(nombre).toBeLessThan(total(vue));
        expect(total(presenterMesuresDe(ctx, { axe, cle, suite: fin(lien) }))).toBe(nombre);
      }
    }
  });

  it('chaque liste rendue a sa page, et au plus cinquante mesures', async () => {
    const ctx = await contexteDe(exemple);
    for (const [adresse] of listesDesAxes(ctx.publication, ctx.aujourdhui)) {
      const [, , axe, cle, suite] = adresse.split('/');
      const vue = cle ? presenterMesuresDe(ctx, { axe, cle, suite }) : presenterAxe(ctx, { axe });
      expect(vue?.page.chemin).toBe(adresse);
      expect(lignesDe(vue).length).toBeLessThanOrEqual(PAR_PAGE);
    }
  });

  it('les titres des listes ne se confondent pas', async () => {
    const ctx = await contexteDe(exemple);
    const titres = listesDesAxes(ctx.publication, ctx.aujourdhui).map(([adresse]) => {
      const [, , axe, cle, suite] = adresse.split('/');
      const vue = cle ? presenterMesuresDe(ctx, { axe, cle, suite }) : presenterAxe(ctx, { axe });
      return vue?.page.titre;
    });
    expect(new Set(titres).size).toBe(titres.length);
  });
});

describe('À Valmont', () => {
  it('chaque façon de lire a sa porte sur la page du suivi', async () => {
    const ctx = await contexteDe('fictive');
    const portes = autresLectures(ctx).map(([, chemin]) => chemin);
    for (const axe of AXES) {
      expect(portes).toContain(`/suivi/${axe}/`);
      expect(presenterAxe(ctx, { axe })?.liste.vide).toBeUndefined();
    }
  });

  it('un texte dont le suivi n’est pas relevé est dans la liste des textes, et le dit', async () => {
    const vue = presenterAxe(await contexteDe('fictive'), { axe: 'actes' });
    const fontaines = lignesDe(vue).find(({ titre }) => mots(titre).includes('fontaines'));
    expect(fontaines?.lien).toBe('/assemblee/voeux/des-fontaines-ouvertes-l-hiver/');
    expect(fontaines?.bilan?.textes.map(mots)).toContain('suivi non relevé ici');
  });

  it('les mesures sans nouvelle d’un texte viennent de la plus ancienne à la plus récente', async () => {
    const ctx = await contexteDe('fictive');
    const vue = presenterMesuresDe(ctx, {
      axe: 'actes',
      cle: 'des-trottoirs-pour-marcher',
      suite: 'sans-nouvelle',
    });
    const dates = lignesDe(vue).map(({ lien }) => derniereParole(ctx, fin(lien)));
    expect(dates.length).toBeGreaterThan(2);
    expect(dates).toEqual([...dates].sort());
  });

  it('un filtre qui ne retient rien, ou qui retient tout, n’a pas de page', async () => {
    const ctx = await contexteDe('fictive');
    const essayer = (axe: string, cle: string, suite?: string) =>
      presenterMesuresDe(ctx, { axe, cle, suite });
    expect(essayer('directions', 'dir-inconnue')).toBeNull();
    expect(essayer('arrondissements', '21')).toBeNull();
    expect(essayer('actes', 'des-trottoirs-pour-marcher', 'non-releve')).toBeNull();
    expect(essayer('actes', 'des-trottoirs-pour-marcher', 'en-retard')).toBeNull();
    expect(essayer('actes', 'des-trottoirs-pour-marcher', 'page/2')).toBeNull();
    expect(essayer('actes', 'la-place-du-marche-le-soir', 'sans-point')).toBeNull();
    expect(essayer('humeurs', 'bonne')).toBeNull();
    expect(presenterAxe(ctx, { axe: 'humeurs' })).toBeNull();
    expect(
      liensDe(essayer('actes', 'des-trottoirs-pour-marcher')?.liste.filtres).length,
    ).toBeGreaterThan(2);
  });
});

/** The last day the City spoke of a measure, as the flag of its page says it. */
function derniereParole({ publication }: Contexte, reference: string): string {
  const mesure = publication.mesures.find((m) => m.reference === reference);
  const points = publication.pointsDeSuivi
    .filter((p) => p.acte === mesure?.acte)
    .filter((p) => p.lignes.some((l) => l.mesure === mesure?.id && l.etat !== 'non-mentionnee'));
  return (
    points
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? ''
  );
}

it('ce qui a changé en douze mois a une parole de la Ville dans ces douze mois', async () => {
  const ctx = await contexteDe('fictive');
  const [jour, avant] = [
    ctx.aujourdhui,
    `${String(Number(ctx.aujourdhui.slice(0, 4)) - 1)}${ctx.aujourdhui.slice(4)}`,
  ];
  const tous = mouvements(ctx.publication, ctx.aujourdhui);
  expect(tous.length).toBeGreaterThan(0);
  for (const { date, suivie, avant: etat } of tous) {
    expect(date > avant && date <= jour).toBe(true);
    expect(suivie.etat).not.toBe(etat);
  }
  const dates = tous.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(presenterMouvements(ctx, {})?.liste.compteur).toContain(String(dates.length));
});

it('ce qui a changé en douze mois se coupe toutes les cinquante mesures, et chaque page est rendue', async () => {
  const ctx = await contexteDe('fictive');
  const beaucoup = avecChange(ctx, (p) => {
    const [point] = p.pointsDeSuivi.filter(({ date }) => date.startsWith('2026'));
    const [ligne] = point?.lignes.filter(({ etat }) => etat !== 'non-mentionnee') ?? [];
    const modele = p.mesures.find(({ id }) => id === ligne?.mesure);
    if (!point || !ligne || !modele) throw new Error('Un point de 2026 parle d’une mesure.');
    for (let rang = 0; rang < PAR_PAGE; rang++) {
      const id = `de-plus-${String(rang)}`;
      p.mesures.push({ ...modele, id, reference: `ACV-2026-V1-M${String(50 + rang)}` });
      point.lignes.push({ ...ligne, mesure: id });
    }
  });
  expect(presenterMouvements(beaucoup, { page: '2' })).not.toBeNull();
  expect(adresses(beaucoup.publication, beaucoup.aujourdhui)).toContain(
    '/suivi/douze-mois/page/2/',
  );
});

it('le relevé de Paris dit qu’aucune direction n’est connue', async () => {
  const vue = presenterAxe(await contexteDe('premiere-mandature'), { axe: 'directions' });
  expect(vue?.liste.vide?.titre).toBe('Aucune direction relevée.');
});
