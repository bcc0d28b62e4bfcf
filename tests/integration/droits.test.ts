import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHAMPS, COLLECTIONS, GLOBAUX, type Role } from './droits.ts';
import {
  echantillon,
  listerRegles,
  quiPeut,
  tenter,
  valeurPour,
  type Collection,
  type Demandeur,
  type Document,
  type Regle,
} from './essais-de-droits.ts';
import { installer, type Installation } from './installation.ts';

let cms: Installation;
let qui: Record<Role, Demandeur>;
/** Somebody else, whose account and papers are not one’s own. */
let autrui: NonNullable<Demandeur['user']>;
let membre: string;

const creerCompte = (nom: string, roles: ('administrateur' | 'secretariat' | 'redacteur')[]) =>
  cms.payload.create({
    collection: 'comptes',
    data: {
      nom,
      email: `${nom.toLowerCase()}@valmont.example`,
      password: 'quatre-mots-bien-tranquilles',
      roles,
    },
    depth: 0,
    overrideAccess: true,
  });

beforeAll(async () => {
  cms = await installer('fictive');
  const { payload } = cms;
  const demandeur = async (role: Exclude<Role, 'anonyme'>): Promise<Demandeur> => ({
    payload,
    user: { ...(await creerCompte(role, [role])), collection: 'comptes' },
  });
  qui = {
    anonyme: { payload, user: null },
    redacteur: await demandeur('redacteur'),
    secretariat: await demandeur('secretariat'),
    administrateur: await demandeur('administrateur'),
  };
  autrui = { ...(await creerCompte('Autrui', ['redacteur'])), collection: 'comptes' };
  const { docs } = await payload.find({
    collection: 'membres',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  membre = String(docs[0]?.id);
});
afterAll(() => cms.fermer());

/** Written beside the rules: what a role will then try to change. */
type Options = Parameters<Parameters<typeof tenter>[2]>[0];

async function preparer(options: Options, slug: string, data: object = {}): Promise<Document> {
  const exemple = await echantillon(slug, autrui.id);
  const { data: donnees } = exemple as { data: object };
  return (await cms.payload.create({
    ...options,
    ...exemple,
    data: { ...donnees, ...data },
    draft: true,
    overrideAccess: true,
    // Payload writes the owner of a preference by itself.
    user: slug === 'payload-preferences' ? autrui : undefined,
    // Payload keeps the account in the request it is given.
    req: { ...options.req },
  })) as unknown as Document;
}

/** As the product itself writes; it must be there, or nobody could read it. */
async function ecrire(options: Options, id: string, data: object, draft: boolean): Promise<void> {
  await cms.payload.update({
    ...options,
    id,
    data,
    draft,
    overrideAccess: true,
    user: undefined,
    req: { ...options.req },
  });
}

async function premierPublic(options: Options): Promise<Document> {
  const { docs } = await cms.payload.find({
    ...options,
    where: { _status: { equals: 'published' } },
    sort: 'id',
    limit: 1,
    overrideAccess: true,
    user: undefined,
  });
  const [document] = docs;
  if (!document) throw new Error(`L’exemple n’a rien de public dans ${options.collection}.`);
  return document as unknown as Document;
}

/** A change that every collection can take. */
const CHANGEMENT = { notesInternes: 'Un essai de droits.', modification: { note: 'Un essai.' } };

async function mesurer({ slug, versions }: Collection) {
  const { payload } = cms;
  const isPage = Boolean(versions);
  const essayer = (essai: (options: Options) => Promise<boolean>) =>
    quiPeut(qui, (demandeur) => tenter(demandeur, slug, essai));
  const changer = (options: Options, id: string, data: object, draft = false) =>
    payload.update({ ...options, id, data: data, draft });

  return {
    lire: await essayer(async (options) => {
      const { id } = await preparer(options, slug);
      const { docs } = await payload.find({
        ...options,
        where: { id: { equals: id } },
        draft: isPage,
      });
      const publies = isPage ? await payload.find({ ...options, limit: 1 }) : { docs };
      return docs.length + publies.docs.length > 0;
    }),
    creer: await essayer(async (options) => {
      const exemple = (await echantillon(slug, autrui.id)) as { data: never };
      await payload.create({ ...options, ...exemple, draft: isPage });
      return true;
    }),
    modifier: await essayer(async (options) => {
      const { id } = await preparer(options, slug);
      await changer(options, id, isPage ? { ...CHANGEMENT, _status: 'draft' } : {}, isPage);
      return true;
    }),
    supprimer: await essayer(async (options) => {
      const { id } = await preparer(options, slug);
      await payload.delete({ ...options, id });
      return true;
    }),
    ...(isPage && {
      publier: await essayer(async (options) => {
        const { id } = await premierPublic(options);
        await changer(options, id, { ...CHANGEMENT, _status: 'published' });
        return true;
      }),
      modifierSansLeDire: await essayer(async (options) => {
        const { id } = await premierPublic(options);
        await changer(options, id, CHANGEMENT);
        return true;
      }),
      versions: await essayer(async (options) => {
        await preparer(options, slug);
        return (await payload.findVersions({ ...options, limit: 1 })).docs.length > 0;
      }),
    }),
  };
}

/** One rule of a field: the value of a role that it stops is left out, without a word. */
function mesurerRegle(slug: string, { champ, operation }: Regle, isPage: boolean) {
  const { payload } = cms;
  const valeur = valeurPour(champ, membre);
  const estPris = async (options: Options, id: string) => {
    const lu = (await payload.findByID({
      ...options,
      id,
      draft: isPage,
      showHiddenFields: true,
      overrideAccess: true,
    })) as unknown as Document;
    return contient(lu[champ.name], valeur);
  };
  const essayer = (essai: (options: Options) => Promise<boolean>) =>
    quiPeut(qui, (demandeur) =>
      tenter(demandeur, slug, (options) =>
        essai(options).catch((erreur: unknown) => {
          // Stopped, the value would have been left out without a word: it was taken, and the rest was found wanting.
          const isLue = operation === 'lire';
          if (!isLue && erreur instanceof Error && erreur.name === 'ValidationError') return true;
          throw erreur;
        }),
      ),
    );
  return essayer(async (options) => {
    const data = { [champ.name]: valeur };
    if (operation === 'creer') {
      const exemple = (await echantillon(slug, autrui.id)) as { data: object };
      const { id } = (await payload.create({
        ...options,
        ...exemple,
        data: { ...exemple.data, ...data } as never,
        draft: isPage,
      })) as unknown as Document;
      return estPris(options, id);
    }
    const { id } = await preparer(options, slug);
    if (operation === 'modifier') {
      await payload.update({ ...options, id, data: data, draft: isPage });
      return estPris(options, id);
    }
    await ecrire(options, id, data, isPage);
    const lu = (await payload.findByID({
      ...options,
      id,
      draft: isPage,
      showHiddenFields: true,
    })) as unknown as Document;
    return contient(lu[champ.name], valeur);
  });
}

/** What was written is there; Payload may have added to it (ids, empty fields). */
function contient(lu: unknown, ecrit: unknown): boolean {
  if (typeof ecrit !== 'object' || ecrit === null) return lu === ecrit;
  if (typeof lu !== 'object' || lu === null) return false;
  return Object.entries(ecrit).every(([cle, valeur]) =>
    contient((lu as Record<string, unknown>)[cle], valeur),
  );
}

describe('ce que chaque rôle peut faire, collection par collection', () => {
  test('toutes sont dans la table', () => {
    const { collections, globals } = cms.payload.config;
    expect(collections.map(({ slug }) => slug).sort()).toEqual(Object.keys(COLLECTIONS).sort());
    expect(globals.map(({ slug }) => slug).sort()).toEqual(Object.keys(GLOBAUX).sort());
  });

  test.each(Object.keys(COLLECTIONS))('%s', async (slug) => {
    const collection = cms.payload.config.collections.find((une) => une.slug === slug);
    expect(collection && (await mesurer(collection))).toEqual(COLLECTIONS[slug]);
  });

  test.each(Object.keys(COLLECTIONS))('%s, champ par champ', async (slug) => {
    const { fields = [], versions } =
      cms.payload.config.collections.find((une) => une.slug === slug) ?? {};
    const mesures: Record<string, Record<string, Role[]>> = {};
    for (const regle of listerRegles(fields)) {
      const { name } = regle.champ;
      const peuvent = await mesurerRegle(slug, regle, Boolean(versions));
      mesures[name] = { ...mesures[name], [regle.operation]: peuvent };
    }
    expect(mesures).toEqual(CHAMPS[slug] ?? {});
  });
});

test.each(Object.keys(GLOBAUX))('ce que chaque rôle peut faire, %s', async (slug) => {
  const { payload } = cms;
  const essayer = (essai: (options: Omit<Options, 'collection'>) => Promise<boolean>) =>
    quiPeut(qui, (demandeur) =>
      tenter(demandeur, slug, ({ collection: _, ...options }) => essai(options)),
    );
  const global = { slug: slug as 'reglages' };
  expect(listerRegles(payload.config.globals.find((un) => un.slug === slug)?.fields ?? [])).toEqual(
    [],
  );
  expect({
    lire: await essayer(async (options) =>
      Boolean((await payload.findGlobal({ ...options, ...global })).nom),
    ),
    publier: await essayer(async (options) => {
      await payload.updateGlobal({
        ...options,
        ...global,
        data: { ...CHANGEMENT, _status: 'published' },
      });
      return true;
    }),
    versions: await essayer(async (options) => {
      await payload.findGlobalVersions({ ...options, ...global, limit: 1 });
      return true;
    }),
  }).toEqual(GLOBAUX[slug]);
});

test('chacun change son propre nom, et pas son rôle', async () => {
  const { redacteur } = qui;
  await tenter(redacteur, 'comptes', async (options) => {
    const { nom, roles } = (await cms.payload.update({
      ...options,
      id: String(redacteur.user?.id),
      data: { nom: 'Un autre nom', roles: ['administrateur'] } as never,
    })) as unknown as { nom: string; roles: Role[] };
    expect({ nom, roles }).toEqual({ nom: 'Un autre nom', roles: ['redacteur'] });
    return true;
  });
});
