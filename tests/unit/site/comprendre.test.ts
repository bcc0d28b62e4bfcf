import {
  CATEGORIES_D_INSTANCE,
  ETAPES_DU_TIRAGE,
  ETATS_DE_COMPTE_RENDU,
  ETATS_MONTRES,
  PAGES_FIXES_DE_COMPRENDRE,
  rubrique,
  THEMES_DE_RUBRIQUE,
  TYPES_D_ACTE,
  TYPES_DE_SEANCE,
} from '@acp/shared/model';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterActe } from '../../../site/src/lib/presenters/acte.ts';
import { presenterComprendre } from '../../../site/src/lib/presenters/comprendre.ts';
import { presenterGarants } from '../../../site/src/lib/presenters/garants.ts';
import { presenterGlossaire } from '../../../site/src/lib/presenters/glossaire.ts';
import { presenterMesure } from '../../../site/src/lib/presenters/mesure.ts';
import { presenterPlanDuSite } from '../../../site/src/lib/presenters/plan-du-site.ts';
import { QUESTIONS } from '../../../site/src/lib/presenters/questions.ts';
import { presenterRubrique } from '../../../site/src/lib/presenters/rubrique.ts';
import { presenterSuivi } from '../../../site/src/lib/presenters/suivi.ts';
import { ADRESSES, adresses } from '../../../site/src/lib/urls.ts';
import { avecChange, chainesDe, contexteDe, EXEMPLES, liensDe, mots } from './contexte.ts';

let paris: Contexte;
let valmont: Contexte;
beforeAll(async () => {
  paris = await contexteDe('premiere-mandature');
  valmont = await contexteDe('fictive');
});

const section = (ctx: Contexte, slug: string, id: string) =>
  presenterRubrique(ctx, { slug })?.dossier.rubriques.find((r) => r.id === id);

describe('« Comprendre », la page d’entrée', () => {
  it('pose une question pour chaque thème, une seule', () => {
    const themes = QUESTIONS.flatMap(({ theme }) => theme ?? []);
    expect([...themes].sort()).toEqual(Object.keys(THEMES_DE_RUBRIQUE).sort());
  });

  it('répond avec les mots du registre, et d’aucun autre', () => {
    const dites = presenterComprendre(valmont).questions;
    expect(dites.find((q) => q.id === 'cout')?.reponse).toBe('La Ville prévoit 126 000 € en 2026.');
    const cout = presenterComprendre(paris).questions.find((q) => q.id === 'cout');
    expect(mots(cout?.reponse)).toContain('40 000 à 50 000 € par an');
  });

  it('dit qu’une réponse manque', async () => {
    const { questions } = presenterComprendre(await contexteDe('premier-jour'));
    expect(questions.find((q) => q.id === 'cout')?.reponse).toEqual([
      { texte: 'réponse non relevée', inconnu: true },
    ]);
  });

  it.each(EXEMPLES)(
    'mène à chaque rubrique de « %s », et le plan du site aussi',
    async (exemple) => {
      const ctx = await contexteDe(exemple);
      const attendus = ctx.publication.rubriques.map((r) => `/assemblee/comprendre/${r.slug}/`);
      const entrees = liensDe(presenterComprendre(ctx).questions);
      expect(attendus.filter((lien) => !entrees.includes(lien))).toEqual([]);
      const plan = chainesDe(presenterPlanDuSite(ctx));
      expect(attendus.filter((lien) => !plan.includes(lien))).toEqual([]);
    },
  );

  it('range les rubriques d’un thème dans l’ordre voulu par le secrétariat', () => {
    const inverse = avecChange(paris, (p) => {
      for (const r of p.rubriques) r.ordre = 10 - r.ordre;
    });
    const bilans = (ctx: Contexte) =>
      presenterComprendre(ctx)
        .questions.find((q) => q.id === 'suite')
        ?.liens.map((l) => l.texte)
        .filter((texte) => texte.startsWith('Bilan'));
    expect(bilans(inverse)).toEqual(bilans(paris)?.reverse());
  });
});

describe('Une rubrique', () => {
  it('ne prend jamais l’adresse d’une page du site', () => {
    const fixes = Object.values(ADRESSES)
      .map((adresse) => /^\/comprendre\/(.+)\/$/.exec(adresse)?.[1])
      .filter((slug) => slug !== undefined);
    expect([...PAGES_FIXES_DE_COMPRENDRE].sort()).toEqual(fixes.sort());
    const [modele] = paris.publication.rubriques;
    expect(rubrique.safeParse({ ...modele, slug: 'garants' }).success).toBe(false);
    expect(rubrique.safeParse({ ...modele, slug: 'les-garants' }).success).toBe(true);
  });

  it('garde chaque chiffre, sa date et sa source, quand deux sources se contredisent', () => {
    const faits = section(paris, 'budget', 'reperes')?.fiche?.faits ?? [];
    const indemnite = faits.find((f) => f.terme === 'Indemnité')?.valeurs.map(mots) ?? [];
    expect(indemnite[0]).toMatch(/^44 € par demi-journée \(13 février 2023, .*Source \d+/);
    expect(indemnite[1]).toMatch(/^44 € par jour \(2 avril 2022\).*Source \d+/);
  });

  it('raconte l’origine comme une histoire, chaque fait après sa date', () => {
    const lignes = section(paris, 'origine', 'reperes')?.lignes ?? [];
    expect(lignes.map((l) => l.quand.iso)).toEqual([
      '2019',
      '2019-07',
      '2019-09',
      '2021-04',
      '2021-05',
      '2021-10',
      '2021-11-27',
    ]);
    expect(lignes[0]?.quand.note).toBe('au début de l’année');
  });

  it('range la presse du plus récent au plus ancien, ce qui est sans date à la fin', () => {
    const lignes = section(valmont, 'revue-de-presse', 'articles')?.lignes ?? [];
    expect(lignes.map((l) => l.quand.iso)).toEqual([
      '2026-03',
      '2025-06-24',
      '2024-02-13',
      undefined,
    ]);
    expect(lignes.at(-1)?.quand.inconnu).toBe(true);
  });

  it('mène au journal quand l’adresse est connue, et dit qu’elle manque', () => {
    const [bus, radio] = section(valmont, 'revue-de-presse', 'articles')?.lignes ?? [];
    expect(liensDe(radio)).toEqual(['https://radio-val.example/cinquante-personnes']);
    expect(chainesDe(bus)).toContain('adresse non relevée');
  });

  it('vide, dit qu’elle est à écrire', async () => {
    const [seule] =
      presenterRubrique(await contexteDe('extreme'), { slug: 'presque-rien' })?.dossier.rubriques ??
      [];
    expect(seule?.lacune?.titre).toBe('Page à écrire.');
    expect(section(paris, 'budget', 'vide')).toBeUndefined();
  });

  it('disparaît des adresses avec le registre qui la porte', () => {
    const sans = avecChange(paris, (p) => {
      p.rubriques = p.rubriques.filter((r) => r.slug !== 'budget');
    });
    expect(adresses(paris.publication, paris.aujourdhui)).toContain('/comprendre/budget/');
    expect(adresses(sans.publication, sans.aujourdhui)).not.toContain('/comprendre/budget/');
    expect(presenterRubrique(sans, { slug: 'budget' })).toBeNull();
  });
});

describe('Le comité de garants', () => {
  it('dit d’abord comment le saisir', () => {
    const [saisir] = presenterGarants(valmont).parties;
    expect(saisir?.id).toBe('saisir');
    expect(chainesDe(saisir)).toContain('Une page suffit.');
  });
});

/** Every pill of a view: an état, its word, and where it is defined. */
function pastilles(valeur: unknown): { etat: string; definition?: unknown }[] {
  if (typeof valeur !== 'object' || valeur === null) return [];
  const lues = Object.values(valeur).flatMap(pastilles);
  const { etat, libelle } = valeur as Record<string, unknown>;
  return typeof etat === 'string' && typeof libelle === 'string'
    ? [...lues, valeur as { etat: string }]
    : lues;
}

describe('Le glossaire', () => {
  it.each(EXEMPLES)('définit chaque état que montre « %s »', async (exemple) => {
    const ctx = await contexteDe(exemple);
    const mots = presenterGlossaire(ctx).themes.flatMap((t) => t.mots.map(({ lien }) => lien));
    const vues = [
      presenterSuivi(ctx),
      ...ctx.publication.mesures.map((m) => presenterMesure(ctx, m)),
      ...ctx.publication.actes.map((a) =>
        presenterActe(ctx, { chemin: TYPES_D_ACTE[a.type].chemin, slug: a.slug }),
      ),
    ];
    const lues = vues.flatMap(pastilles);
    expect(lues.length).toBeGreaterThan(0);
    const perdues = lues.filter(
      ({ definition }) => typeof definition !== 'string' || !mots.includes(definition),
    );
    expect(perdues).toEqual([]);
  });

  it('connaît chaque type, chaque état, chaque phase et chaque instance, même le premier jour', async () => {
    const { themes } = presenterGlossaire(await contexteDe('premier-jour'));
    const mots = themes.flatMap((t) => t.mots.map(({ id }) => id));
    expect(mots).toEqual(
      expect.arrayContaining([
        ...Object.keys(TYPES_D_ACTE),
        ...Object.keys(ETATS_MONTRES),
        ...Object.keys(ETATS_DE_COMPTE_RENDU),
        ...Object.keys(TYPES_DE_SEANCE),
        ...Object.keys(ETAPES_DU_TIRAGE).map((cle) => `tirage-${cle}`),
        ...Object.keys(CATEGORIES_D_INSTANCE).map((cle) => `instances-${cle}`),
        'phase',
        'mandature',
        'comite-de-garants',
      ]),
    );
  });
});
