/** What the search knows: everything of the record, and not one name of a member (rule 10). */
import { expect, it } from 'vitest';
import { membre as schemaDeMembre, type Membre } from '@acp/shared/model';
import { fiches } from '../../../site/src/lib/recherche/fiches.ts';
import { ficheDePage, pagesCherchees } from '../../../site/src/lib/recherche/pages.ts';
import { sortesPresentes } from '../../../site/src/lib/recherche/sortes.ts';
import { adresses } from '../../../site/src/lib/urls.ts';
import { avecChange, contexteDe, EXEMPLES } from './contexte.ts';

it.each(EXEMPLES)(
  'chaque entrée de « %s » mène à une page, et sa nature est un choix du filtre',
  async (exemple) => {
    const ctx = await contexteDe(exemple);
    const pages = new Set(adresses(ctx.publication, ctx.aujourdhui));
    const natures = sortesPresentes(ctx.publication).map(({ cle }) => cle);
    const toutes = [...fiches(ctx)];
    expect(toutes.filter(({ adresse }) => !pages.has(adresse.replace(/#.*/, '')))).toEqual([]);
    expect(toutes.filter(({ type }) => !natures.includes(type))).toEqual([]);
    expect(toutes.filter(({ titre }) => titre.trim() === '')).toEqual([]);
    expect(new Set(toutes.map(({ adresse }) => adresse)).size).toBe(toutes.length);
  },
);

it('l’adresse d’une page retirée n’est plus trouvée, fût-elle d’explication', async () => {
  const adresse = '/comprendre/page-de-trop/';
  const ctx = avecChange(await contexteDe('fictive'), (p) => {
    const objet = { type: 'actualites' as const, id: 'retiree' };
    p.retraits.push({
      ...{ objet, adresse, titre: 'Page de trop', retireLe: '2026-10-01', motif: 'erreur' },
      ...{ remplacePar: null, precision: null, avec: null },
    });
  });
  expect(adresses(ctx.publication, ctx.aujourdhui)).toContain(adresse);
  expect(pagesCherchees(ctx)).not.toContain(adresse);
  expect(pagesCherchees(ctx)).toContain('/comprendre/droit-de-suite/');
});

it('les pages des membres et leurs noms ne sont jamais trouvés', async () => {
  const ctx = await contexteDe('fictive');
  const { membres } = ctx.membres;
  expect(membres.length).toBeGreaterThan(0);
  const premier = membres[0] as Membre;
  const temoin = schemaDeMembre.parse({ ...premier, nomAffiche: 'Zélie Témoin-Secret' });
  const avecTemoin = {
    ...ctx,
    membres: { ...ctx.membres, membres: [temoin, ...membres.slice(1)] },
  };
  const mots = JSON.stringify([...fiches(avecTemoin)]);
  expect(avecTemoin.membres.membres.filter(({ nomAffiche }) => mots.includes(nomAffiche))).toEqual(
    [],
  );
  expect(pagesCherchees(ctx).filter((adresse) => adresse.startsWith('/membres/'))).toEqual([]);
});

it('une section de compte rendu s’ouvre à sa place', async () => {
  const ctx = await contexteDe('fictive');
  const compteRendu = ctx.publication.comptesRendus.find(({ sections }) => sections.length > 1);
  const section = compteRendu?.sections[1];
  expect([...fiches(ctx)].map(({ adresse }) => adresse)).toContain(
    `/comptes-rendus/${compteRendu?.slug ?? ''}/#${section?.id ?? ''}`,
  );
});

it('l’état d’une mesure et son silence se lisent dans le résultat', async () => {
  const ctx = await contexteDe('fictive');
  const etats = [...fiches(ctx)].filter(({ type }) => type === 'mesures').map(({ etat }) => etat);
  expect(etats).toEqual(
    expect.arrayContaining(['Réalisée', expect.stringMatching(/, sans nouvelle depuis le /)]),
  );
});

it('un titre changé se trouve aussitôt sous son nouveau nom', async () => {
  const ctx = avecChange(await contexteDe('fictive'), (p) => {
    const acte = p.actes[0];
    if (acte) acte.titre = 'Une œuvre au cœur du quartier';
  });
  expect([...fiches(ctx)].map(({ titre }) => titre)).toContain('Une œuvre au cœur du quartier');
});

it('une page écrite se lit dans son HTML, sans ses dessins ni ses codes', () => {
  const html =
    '<html><body><nav>Menu</nav><main id="contenu"><h1>Le tirage</h1><svg><title>x</title></svg><p>D’abord <b>7&#160;000</b> lettres &amp; plus.</p></main></body></html>';
  expect(ficheDePage('/comprendre/tirage/', html)).toMatchObject({
    titre: 'Le tirage',
    texte: 'D’abord 7 000 lettres & plus.',
  });
});
