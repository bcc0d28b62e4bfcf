import { describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterAccessibilite } from '../../../site/src/lib/presenters/accessibilite.ts';
import {
  presenterActualite,
  presenterActualites,
} from '../../../site/src/lib/presenters/actualites.ts';
import { presenterAgenda } from '../../../site/src/lib/presenters/agenda.ts';
import { presenterComprendre } from '../../../site/src/lib/presenters/comprendre.ts';
import { presenterCompteRendu } from '../../../site/src/lib/presenters/compte-rendu.ts';
import { presenterComptesRendus } from '../../../site/src/lib/presenters/comptes-rendus.ts';
import { presenterCorrections } from '../../../site/src/lib/presenters/corrections.ts';
import { presenterDirections } from '../../../site/src/lib/presenters/directions.ts';
import { presenterDocument } from '../../../site/src/lib/presenters/document.ts';
import { presenterDocuments } from '../../../site/src/lib/presenters/documents-publies.ts';
import { presenterDonnees } from '../../../site/src/lib/presenters/donnees.ts';
import {
  fichierDePublication,
  planXml,
  robots,
} from '../../../site/src/lib/presenters/fichiers.ts';
import { presenterGarants } from '../../../site/src/lib/presenters/garants.ts';
import { LEXIQUE } from '../../../site/src/lib/glossaire/lexique.ts';
import { CLES_DES_THEMES } from '../../../site/src/lib/glossaire/themes.ts';
import { presenterGlossaire, presenterTheme } from '../../../site/src/lib/presenters/glossaire.ts';
import { presenterGroupe } from '../../../site/src/lib/presenters/groupe.ts';
import { presenterGroupes } from '../../../site/src/lib/presenters/groupes.ts';
import { presenterInstances } from '../../../site/src/lib/presenters/instances.ts';
import { presenterJournal } from '../../../site/src/lib/presenters/journal.ts';
import { presenterMandature } from '../../../site/src/lib/presenters/mandature.ts';
import { presenterMandatures } from '../../../site/src/lib/presenters/mandatures.ts';
import {
  presenterCiter,
  presenterDonneesPersonnelles,
  presenterDroitDeSuite,
  presenterMentionsLegales,
} from '../../../site/src/lib/presenters/pages-du-site.ts';
import { presenterPlanDuSite } from '../../../site/src/lib/presenters/plan-du-site.ts';
import { presenterRubrique } from '../../../site/src/lib/presenters/rubrique.ts';
import { presenterSeance } from '../../../site/src/lib/presenters/seance.ts';
import { presenterSeances } from '../../../site/src/lib/presenters/seances.ts';
import { presenterRecherche } from '../../../site/src/lib/presenters/recherche.ts';
import { presenterTirages } from '../../../site/src/lib/presenters/tirages.ts';
import { presenterSuivre } from '../../../site/src/lib/presenters/suivre.ts';
import { presenterIntrouvable } from '../../../site/src/lib/presenters/trouver.ts';
import { adresses } from '../../../site/src/lib/urls.ts';
import { chainesDe, contexteDe, EXEMPLES, liensDe, mots } from './contexte.ts';

/** Every page about the people, the sittings, the documents and the site, that of the members apart. */
function vues(ctx: Contexte): unknown[] {
  const p = ctx.publication;
  return [
    presenterMandatures(ctx, {}),
    ...p.mandatures.map((m) => presenterMandature(ctx, m)),
    presenterGroupes(ctx, {}),
    ...p.groupes.map((g) => presenterGroupe(ctx, g)),
    presenterSeances(ctx, {}),
    ...p.seances.map((s) => presenterSeance(ctx, s)),
    presenterAgenda(ctx),
    presenterComptesRendus(ctx, {}),
    ...p.comptesRendus.map((c) => presenterCompteRendu(ctx, c)),
    presenterDocuments(ctx, {}),
    ...p.documents.map((d) => presenterDocument(ctx, d)),
    presenterActualites(ctx, {}),
    ...p.actualites.map((a) => presenterActualite(ctx, a)),
    presenterGlossaire(ctx),
    presenterGarants(ctx),
    presenterInstances(ctx),
    presenterDirections(ctx),
    presenterJournal(ctx),
    presenterCorrections(ctx),
    presenterPlanDuSite(ctx),
    presenterComprendre(ctx),
    presenterTirages(ctx),
    ...p.rubriques.map((r) => presenterRubrique(ctx, r)),
    presenterDroitDeSuite(ctx),
    presenterCiter(ctx),
    presenterAccessibilite(ctx),
    presenterMentionsLegales(ctx),
    presenterDonneesPersonnelles(ctx),
    presenterDonnees(ctx),
    presenterRecherche(ctx),
    presenterSuivre(ctx),
    presenterIntrouvable(ctx),
  ];
}

describe.each(EXEMPLES)('Les autres pages de « %s »', (exemple) => {
  it('existent toutes', async () => {
    expect(vues(await contexteDe(exemple))).not.toContain(null);
  });

  it('ne mènent nulle part où il n’y a rien', async () => {
    const ctx = await contexteDe(exemple);
    const connues = new Set([
      ...adresses(ctx.publication, ctx.aujourdhui),
      ...ctx.publication.documents.map((d) => `/medias/${d.fichier.nom}`),
    ]);
    const perdus = vues(ctx)
      .flatMap(liensDe)
      .filter((lien) => !/^(#|https?:|mailto:)/.test(lien))
      .filter((lien) => !connues.has(lien.replace(/^\/assemblee/, '').replace(/#.*$/, '')));
    expect([...new Set(perdus)]).toEqual([]);
  });

  it('mènent chaque mot à sa définition', async () => {
    const ctx = await contexteDe(exemple);
    // A text of the record may link to the word where it always was: the glossary leads on from there.
    const connus = new Set(
      definitionsDe(ctx).flatMap(({ theme, id }) =>
        [`${theme}/`, ''].map((page) => `/assemblee/glossaire/${page}#${id}`),
      ),
    );
    const cherches = vues(ctx)
      .flatMap(liensDe)
      .filter((lien) => /\/glossaire\/.*#/.test(lien));
    expect(cherches.length).toBeGreaterThan(50);
    expect(cherches.filter((lien) => !connus.has(lien))).toEqual([]);
  });

  it('ne nomment aucun membre, les données ouvertes non plus', async () => {
    const ctx = await contexteDe(exemple);
    const texte = [...vues(ctx).flatMap(chainesDe), fichierDePublication(ctx)].join('\n');
    for (const { nomAffiche } of ctx.membres.membres) expect(texte).not.toContain(nomAffiche);
  });

  it('ont toutes leur place dans le plan pour les robots, sauf celle des membres', async () => {
    const ctx = await contexteDe(exemple);
    const plan = planXml(ctx);
    const pages = adresses(ctx.publication, ctx.aujourdhui).filter((a) => a.endsWith('/'));
    expect(plan.match(/<loc>/g)).toHaveLength(pages.length - 1);
    expect(plan).not.toContain('/membres/<');
  });
});

/** Every definition, on the page of its theme. */
const definitionsDe = (ctx: Contexte) =>
  CLES_DES_THEMES.flatMap((theme) =>
    (presenterTheme(ctx, { theme })?.parties ?? []).flatMap(({ definitions }) =>
      definitions.map((d) => ({ theme, ...d })),
    ),
  );

describe('Le glossaire', () => {
  it.each(EXEMPLES)(
    'de « %s » définit chaque mot une fois, cinquante au plus par page',
    async (exemple) => {
      const ctx = await contexteDe(exemple);
      const definitions = definitionsDe(ctx);
      const ids = definitions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const connus = [...ctx.publication.termes, ...LEXIQUE].map(({ slug }) => slug);
      expect(ids.toSorted()).toEqual([...new Set(connus)].sort());
      for (const mots of Map.groupBy(definitions, ({ theme }) => theme).values())
        expect(mots.length).toBeLessThanOrEqual(50);
    },
  );

  it.each(EXEMPLES)(
    'de « %s » garde à chaque mot son ancre, et mène à sa définition',
    async (exemple) => {
      const ctx = await contexteDe(exemple);
      const { themes } = presenterGlossaire(ctx);
      const ancres = themes.flatMap(({ mots: siens }) => siens);
      expect(new Set(ancres.map(({ id }) => id)).size).toBe(ancres.length);
      expect(ancres.map(({ lien }) => lien).toSorted()).toEqual(
        definitionsDe(ctx)
          .map(({ theme, id }) => `/assemblee/glossaire/${theme}/#${id}`)
          .toSorted(),
      );
    },
  );

  it('explique les états dans leur ordre, même quand le registre n’a aucun terme', async () => {
    const ctx = await contexteDe('premier-jour');
    const [premiere] = presenterTheme(ctx, { theme: 'mesures' })?.parties ?? [];
    expect(premiere?.definitions.map(({ id }) => id).slice(0, 5)).toEqual([
      ...['mesure', 'en-cours', 'partielle', 'realisee', 'abandonnee'],
    ]);
    expect(presenterTheme(ctx, { theme: 'autres' })).toBeNull();
    expect(presenterTheme(ctx, { theme: 'toString' })).toBeNull();
  });

  it('préfère la définition du registre', async () => {
    const ctx = await contexteDe('premiere-mandature');
    const terme = ctx.publication.termes.find((t) => t.slug === 'voeu');
    const voeu = definitionsDe(ctx).find((d) => d.id === 'voeu');
    expect(voeu?.theme).toBe('textes');
    expect(mots(voeu?.textes[0])).toContain(terme?.definition.replaceAll('\u00A0', ' '));
  });

  it('range « École » avec les E', async () => {
    const autres = presenterGlossaire(await contexteDe('extreme')).themes.at(-1)?.mots ?? [];
    const termes = autres.map(({ texte }) => texte);
    expect(termes).toEqual(termes.toSorted((a, b) => a.localeCompare(b, 'fr')));
    expect(termes.length).toBeGreaterThan(2);
  });
});

describe('Les pages obligatoires', () => {
  it('montrent l’éditeur et l’hébergeur inconnus comme inconnus', async () => {
    const { contenu } = presenterMentionsLegales(await contexteDe('premiere-mandature'));
    expect(chainesDe(contenu.organismes)).toEqual(
      expect.arrayContaining(['éditeur non relevé', 'hébergeur non relevé']),
    );
  });

  it('donnent ceux du registre quand il les connaît', async () => {
    const ctx = await contexteDe('fictive');
    expect(chainesDe(presenterMentionsLegales(ctx).contenu.organismes)).toContain(
      ctx.publication.assemblee.editeur?.nom.replaceAll('\u00A0', ' '),
    );
  });

  it('comptent les fichiers qui ne sont pas accessibles', async () => {
    const ctx = await contexteDe('fictive');
    const refuses = ctx.publication.documents.filter((d) => d.accessible === false).length;
    expect(mots(presenterAccessibilite(ctx).contenu.documents)).toContain(
      `${String(refuses)} ne sont pas accessibles`,
    );
  });
});

describe('Les robots', () => {
  it('n’indexent pas un exemple fictif', async () => {
    expect(robots(await contexteDe('fictive'))).toContain('Disallow: /');
    expect(robots(await contexteDe('premiere-mandature'))).toContain(
      'Sitemap: https://ville.example/assemblee/sitemap.xml',
    );
  });
});
