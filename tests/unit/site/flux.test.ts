/** Feeds that any reader understands, whose identifiers never change, and that name no member (RFC 4287, rule 10). */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { isLocale } from '../../../site/src/lib/flux/identifiants.ts';
import {
  fluxDActe,
  fluxDesCorrections,
  fluxDeTout,
  fluxDuSuivi,
} from '../../../site/src/lib/flux/flux.ts';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterCorrections } from '../../../site/src/lib/presenters/corrections.ts';
import { adresseActe, adresses } from '../../../site/src/lib/urls.ts';
import { avecChange, contexteDe, EXEMPLES } from './contexte.ts';

interface Lien {
  '@rel': string;
  '@type': string;
  '@href': string;
}
interface Entree {
  id: string;
  title: string;
  published: string;
  updated: string;
  link: Lien[];
  category: { '@term': string; '@label': string };
  summary: string;
}
interface Flux {
  '@xmlns': string;
  '@xml:lang': string;
  id: string;
  title: string;
  updated: string;
  author: { name: string };
  link: Lien[];
  entry: Entree[];
}

const analyseur = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (nom) => nom === 'entry' || nom === 'link',
});

function lire(xml: string): Flux {
  expect(XMLValidator.validate(xml)).toBe(true);
  const { feed } = analyseur.parse(xml) as { feed: Omit<Flux, 'entry'> & { entry?: Entree[] } };
  return { ...feed, entry: feed.entry ?? [] };
}

const acteDe = (ctx: Contexte, rang = 0) => {
  const acte = ctx.publication.actes[rang];
  if (!acte) throw new Error('Aucun acte.');
  const [, chemin, slug] = adresseActe(acte).split('/');
  return { acte, params: { chemin, slug } };
};

const fluxDe = (ctx: Contexte): [string, string][] => [
  ['tout', fluxDeTout(ctx)],
  ['suivi', fluxDuSuivi(ctx)],
  ['corrections', fluxDesCorrections(ctx)],
  ...ctx.publication.actes.map((acte): [string, string] => {
    const [, chemin, slug] = adresseActe(acte).split('/');
    return [acte.reference, fluxDActe(ctx, { chemin, slug }) ?? ''];
  }),
];

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
const TAG = /^tag:ville\.example,2026:[a-z]+\/[\w/-]+$/;

describe.each(EXEMPLES)('Chaque flux de « %s »', (exemple) => {
  it('suit la RFC 4287 : identité, titre, date, auteur, liens et catégories', async () => {
    for (const [, xml] of fluxDe(await contexteDe(exemple))) {
      const flux = lire(xml);
      expect(flux['@xmlns']).toBe('http://www.w3.org/2005/Atom');
      expect(flux['@xml:lang']).toBe('fr');
      expect(flux.id).toMatch(TAG);
      expect(flux.title).not.toBe('');
      expect(flux.updated).toMatch(INSTANT);
      expect(flux.author.name).not.toBe('');
      expect(flux.link.map((lien) => lien['@rel'])).toEqual(['self', 'alternate']);
      expect(flux.entry.length).toBeLessThanOrEqual(50);
      for (const entree of flux.entry) {
        expect(entree.id).toMatch(TAG);
        expect(entree.title).not.toBe('');
        expect(entree.published).toMatch(INSTANT);
        expect(entree.updated).toMatch(INSTANT);
        expect(Date.parse(entree.published)).toBeLessThanOrEqual(Date.parse(entree.updated));
        expect(entree.link.map((lien) => lien['@rel'])).toEqual(['alternate']);
        expect(entree.category['@term']).not.toBe('');
        expect(entree.summary).not.toBe('');
      }
      const dates = flux.entry.map(({ updated }) => Date.parse(updated));
      expect(dates).toEqual(dates.toSorted((a, b) => b - a));
      expect(new Set(flux.entry.map(({ id }) => id)).size).toBe(flux.entry.length);
      if (dates[0] !== undefined) expect(Date.parse(flux.updated)).toBe(dates[0]);
    }
  });

  it('ne donne que des adresses entières, qui existent', async () => {
    const ctx = await contexteDe(exemple);
    const connues = new Set(adresses(ctx.publication, ctx.aujourdhui));
    for (const [, xml] of fluxDe(ctx)) {
      const flux = lire(xml);
      const liens = [flux.link, ...flux.entry.map(({ link }) => link)].flat();
      for (const lien of liens) {
        const url = new URL(lien['@href']);
        expect(url.origin).toBe('https://ville.example');
        expect(connues).toContain(url.pathname.replace(/^\/assemblee/, ''));
      }
    }
  });

  it('est le même le lendemain : seul le contenu compte', async () => {
    const [a, b] = await Promise.all([contexteDe(exemple), contexteDe(exemple, '2027-05-02')]);
    expect(fluxDe(b)).toEqual(fluxDe(a));
  });

  it('ne nomme aucun membre', async () => {
    const ctx = await contexteDe(exemple);
    const mots = fluxDe(ctx)
      .map(([, xml]) => xml)
      .join();
    const noms = ctx.membres.membres.map(({ nomAffiche }) => nomAffiche);
    expect(noms.filter((nom) => mots.includes(nom))).toEqual([]);
  });
});

it('une identité ne change ni avec le titre, ni avec l’adresse, ni avec le site', async () => {
  const ctx = await contexteDe('fictive');
  const { acte } = acteDe(ctx);
  const identites = (c: Contexte): string[] =>
    lire(fluxDActe(c, acteDe(c).params) ?? '').entry.map(({ id }) => id);
  const avant = identites(ctx);
  const change = avecChange(ctx, (p) => {
    p.actes[0] = { ...acte, titre: 'Un autre titre', slug: 'une-autre-adresse' };
  });
  expect(identites(change)).toEqual(avant);
  const ailleurs = { ...change, origine: 'https://ailleurs.example', autorite: 'ville.example' };
  expect(identites(ailleurs)).toEqual(avant);
  expect(identites({ ...ailleurs, autorite: undefined })).not.toEqual(avant);
});

it('une correction de forme ne prévient personne, une modification prévient', async () => {
  const ctx = await contexteDe('fictive');
  const { acte, params } = acteDe(ctx);
  const edition = { objet: { type: 'actes' as const, id: acte.id }, note: 'Note.' };
  const avecEditions = (...suivantes: { nature: 'forme' | 'modification'; publieeLe: string }[]) =>
    avecChange(ctx, (p) => {
      p.editions = [
        { ...edition, numero: 1, publieeLe: '2024-01-10', nature: 'premiere' },
        ...suivantes.map((s, rang) => ({ ...edition, ...s, numero: rang + 2 })),
      ];
    });
  const dates = (c: Contexte) => {
    const entree = lire(fluxDActe(c, params) ?? '').entry.find(({ id }) =>
      id.endsWith(`/actes/${acte.id}`),
    );
    return [entree?.published.slice(0, 10), entree?.updated.slice(0, 10)];
  };
  const forme = { nature: 'forme' as const, publieeLe: '2024-02-10' };
  const modification = { nature: 'modification' as const, publieeLe: '2024-07-10' };
  expect(dates(avecEditions(forme))).toEqual(['2024-01-10', '2024-01-10']);
  expect(dates(avecEditions(forme, modification))).toEqual(['2024-01-10', '2024-07-10']);
});

it('un jour de plus de cinquante changements, le dernier inscrit au registre ouvre le flux', async () => {
  const ctx = await contexteDe('fictive');
  const { acte } = acteDe(ctx);
  const rangs = Array.from({ length: 60 }, (_, rang) => String(rang).padStart(2, '0'));
  const suite = avecChange(ctx, (p) => {
    p.actes = rangs.map((rang) => ({ ...acte, id: `acte-${rang}`, slug: `acte-${rang}` }));
    p.mesures = [];
    p.pointsDeSuivi = [];
    p.appreciations = [];
    p.relances = [];
    p.corrections = [];
    p.editions = rangs.map((rang) => ({
      objet: { type: 'actes' as const, id: `acte-${rang}` },
      numero: 1,
      publieeLe: '2026-11-20',
      nature: 'premiere' as const,
      note: 'Note.',
    }));
  });
  expect(lire(fluxDeTout(suite)).entry[0]?.id).toMatch(/\/actes\/acte-59$/u);
});

it('le flux d’une décision dit ses points, ses relances et ses corrections, et rien d’une autre', async () => {
  const ctx = await contexteDe('fictive');
  const rang = ctx.publication.actes.findIndex(({ id }) =>
    ctx.publication.pointsDeSuivi.some((p) => p.acte === id),
  );
  const { acte, params } = acteDe(ctx, rang);
  const flux = lire(fluxDActe(ctx, params) ?? '');
  const points = ctx.publication.pointsDeSuivi.filter((p) => p.acte === acte.id);
  for (const { id } of points) {
    expect(flux.entry.map((entree) => entree.id.split('/').at(-1))).toContain(id);
  }
  const autres = ctx.publication.actes.filter(({ id }) => id !== acte.id);
  expect(
    flux.entry.filter(({ title }) => autres.some(({ titre }) => title.includes(titre))),
  ).toEqual([]);
});

it('chaque correction d’un flux mène à son propre signalement', async () => {
  const ctx = await contexteDe('fictive');
  const { rubriques } = presenterCorrections(ctx).dossier;
  const ancres = rubriques.flatMap(({ lignes = [] }) => lignes.map(({ id }) => id));
  const liens = lire(fluxDesCorrections(ctx)).entry.map(({ link }) => link[0]?.['@href']);
  expect(liens.length).toBe(ctx.publication.corrections.length);
  expect(liens.map((lien) => lien?.split('/corrections/#')[1]).sort()).toEqual(ancres.sort());
});

it('les signes du XML et les caractères interdits n’abîment pas un flux', async () => {
  const ctx = avecChange(await contexteDe('fictive'), (p) => {
    const acte = p.actes[0];
    if (acte) acte.titre = 'A & B <script> "c" \u0007fin';
  });
  expect(lire(fluxDActe(ctx, acteDe(ctx).params) ?? '').title).toContain('A & B <script> "c" fin');
});

it('une adresse qui ne s’ouvre que sur cette machine est reconnue', () => {
  expect(['http://localhost:4321', 'http://127.0.0.1'].every(isLocale)).toBe(true);
  expect(isLocale('https://assemblee.example')).toBe(false);
});
