import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SLUGS } from '../../cms/src/collections/slugs.ts';
import { read } from '../../cms/src/publication/read.ts';
import { fromTexte } from '../../cms/src/publication/texte.ts';
import { rendrePublication } from '../e2e/rendu.ts';
import { installer, type Installation } from './installation.ts';

type Payload = Installation['payload'];
type Slug = (typeof CLES)[Cle];
type Champ = Payload['collections'][Slug]['config']['flattenedFields'][number];

/** A word that no example contains: found anywhere, it says which secret leaked. */
let nombre = 0;
const plantes = new Map<string, string>();
function canari(ou: string): string {
  const mot = `zibeline${String(++nombre)}q`;
  plantes.set(mot, ou);
  return mot;
}

const CLES = { ...SLUGS, corrections: 'corrections', membres: 'membres' } as const;
type Cle = keyof typeof CLES;
const cles = Object.keys(CLES) as Cle[];

/** Filled by the product itself, from the file or from other fields. */
const CALCULES = [
  ...['id', '_status', 'misAJourLe', 'recherche', 'intitule', 'nomDansLesListes'],
  ...['publierLe', 'retirerLe', 'derniereModification', 'retrait'],
  ...['filename', 'mimeType', 'url', 'thumbnailURL', 'sha256'],
];

const isEcrit = ({ type }: Champ): boolean => ['email', 'text', 'textarea'].includes(type);

/** Canaries in every text field that the filter keeps, groups included. */
function remplir(
  champs: readonly Champ[],
  ou: string,
  garder: (champ: Champ) => boolean,
): Record<string, unknown> {
  const valeurs: Record<string, unknown> = {};
  for (const champ of champs.filter(garder)) {
    const ici = `${ou}.${champ.name}`;
    if (champ.type === 'email') valeurs[champ.name] = `${canari(ici)}@exemple.fr`;
    else if (isEcrit(champ)) valeurs[champ.name] = canari(ici);
    else if (champ.type === 'group')
      valeurs[champ.name] = remplir(champ.flattenedFields, ici, isEcrit);
    else if (champ.type === 'richText')
      valeurs[champ.name] = fromTexte([
        { type: 'paragraphe', ancre: 'p900', contenu: [{ texte: canari(ici) }] },
      ]);
    else if (champ.type === 'array')
      valeurs[champ.name] = [remplir(champ.flattenedFields, ici, isEcrit)];
  }
  return valeurs;
}

let cms: Installation;
let publie: string;
let noms: string;

const champsDe = (slug: Slug): Champ[] => cms.payload.collections[slug].config.flattenedFields;

/** The published documents of a collection, as the database holds them. */
const lister = async (slug: Slug): Promise<{ id: string }[]> => {
  const { docs } = await cms.payload.find({
    collection: slug,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs;
};

const modifier = (slug: Slug, id: string, data: object, draft = false) =>
  cms.payload.update({ collection: slug, id, data, draft, depth: 0, overrideAccess: true });

/** Every text field that the contract does not name, on a published document. */
async function planterPrives(cle: Cle): Promise<void> {
  const slug = CLES[cle];
  const [doc] = await lister(slug);
  if (!doc) throw new Error(`Aucun document dans ${slug}.`);
  const publication = JSON.parse(publie) as Record<string, object[]>;
  const { membres } = JSON.parse(noms) as { membres: object[] };
  const publics = Object.keys((cle === 'membres' ? membres : publication[cle])?.[0] ?? {});
  // A member's own name is public in `membres.json`: consents are planted apart.
  const hors = [
    ...[...CALCULES, ...publics, 'prenom', 'nom', 'consentements', 'autorisationParentale'],
    // A day: no word can be written there.
    'liensJusquau',
    // Refused without a move; with one, the public reads it in the history of the échéance.
    'motifDuReport',
  ];
  const prives = remplir(
    champsDe(slug),
    `${slug} publié`,
    (c) => isEcrit(c) && !hors.includes(c.name),
  );
  expect(Object.keys(prives)).toContain('notesInternes');
  await modifier(slug, doc.id, { ...prives, _status: 'published' });
}

/** A new draft, and a draft over what is published, with a canary in every field. */
async function planterBrouillons(slug: Slug): Promise<void> {
  const garder = ({ name }: Champ): boolean => ![...CALCULES, 'sources'].includes(name);
  const sansFichier = slug !== 'documents';
  if (sansFichier)
    await cms.payload.create({
      collection: slug,
      data: remplir(champsDe(slug), `${slug} nouveau brouillon`, garder),
      draft: true,
      depth: 0,
      overrideAccess: true,
    });
  const [, doc] = await lister(slug);
  const dessus = ({ name }: Champ): boolean =>
    garder({ name } as Champ) && !['slug', 'reference'].includes(name);
  if (doc)
    await modifier(
      slug,
      doc.id,
      { ...remplir(champsDe(slug), `${slug} brouillon par-dessus`, dessus), _status: 'draft' },
      true,
    );
}

const JOUR = '2020-01-01';
const REFUS = {
  'sans accord': null,
  'accord sans date': { date: '' },
  'accord à venir': { date: '2999-01-01' },
  'accord fini': { date: JOUR, fin: '2020-06-30' },
  'accord retiré': { date: JOUR, retireLe: '2020-02-01' },
  'accord pour une photo': { usage: 'photo', date: JOUR },
  'mineur sans autorisation': { date: JOUR },
} as const;

async function planterMembres(): Promise<void> {
  for (const [refus, ecart] of Object.entries(REFUS)) {
    const membre = await cms.payload.create({
      collection: 'membres',
      data: {
        _status: 'published',
        mandature: 'mandature-1',
        identifiantExterne: canari(`identifiant de la Ville, ${refus}`),
        prenom: canari(`prénom, ${refus}`),
        nom: canari(`nom, ${refus}`),
      },
      depth: 0,
      overrideAccess: true,
    });
    // Below the form, which would refuse some of them.
    const consentement = {
      id: membre.id,
      identifiant: refus,
      usage: 'nom-complet',
      version: canari(`version, ${refus}`),
      conservation: canari(`preuve, ${refus}`),
      ...ecart,
    };
    await cms.payload.db.updateOne({
      collection: 'membres',
      id: membre.id,
      data: {
        ...membre,
        consentements: ecart === null ? [] : [consentement],
        mineur: refus === 'mineur sans autorisation',
      },
    });
  }
  await cms.payload.create({
    collection: 'membres',
    data: {
      _status: 'published',
      id: 'membre-initiale',
      mandature: 'mandature-1',
      prenom: 'Zénaïde',
      nom: canari('nom entier d’un prénom et initiale'),
      consentements: [
        {
          identifiant: 'accord',
          usage: 'prenom-initiale',
          date: JOUR,
          version: canari('version'),
          preuve: await planterJustificatif(),
          conservation: canari('où est le papier'),
        },
      ],
      mineur: true,
      autorisationParentale: { date: JOUR, conservation: canari('autorisation parentale') },
    },
    depth: 0,
    overrideAccess: true,
  });
}

/** A signed paper: its title, and its bytes, are secret. */
async function planterJustificatif(): Promise<string> {
  const data = Buffer.from(`%PDF-1.4\n% ${canari('contenu d’un justificatif')}\nxref\n%%EOF\n`);
  const { id } = await cms.payload.create({
    collection: 'justificatifs',
    data: { titre: canari('titre d’un justificatif') },
    file: { data, name: 'accord.pdf', mimetype: 'application/pdf', size: data.length },
    depth: 0,
    overrideAccess: true,
  });
  return id;
}

function fuites(texte: string): string[] {
  const mots = new Set(texte.toLowerCase().match(/zibeline\d+q/gu));
  return [...plantes].filter(([mot]) => mots.has(mot)).map(([, ou]) => ou);
}

beforeAll(async () => {
  cms = await installer('fictive');
  await cms.publier();
  publie = await cms.lire('publication.json');
  noms = await cms.lire('membres.json');
  for (const cle of cles) await planterPrives(cle);
  for (const cle of cles) await planterBrouillons(CLES[cle]);
  await planterMembres();
  await cms.payload.updateGlobal({
    slug: 'reglages',
    data: { notesInternes: canari('notes des réglages'), _status: 'published' },
    overrideAccess: true,
  });
  await cms.payload.updateGlobal({
    slug: 'reglages',
    data: { nom: canari('brouillon des réglages'), _status: 'draft' },
    draft: true,
    overrideAccess: true,
  });
  await cms.payload.create({
    collection: 'comptes',
    data: {
      nom: canari('nom d’un compte'),
      email: `${canari('courriel d’un compte')}@exemple.fr`,
      password: 'une phrase de passe',
      roles: ['redacteur'],
    },
    overrideAccess: true,
  });
  await cms.publier();
});

afterAll(() => cms.fermer());

describe('ce qui n’est pas public', () => {
  test('n’est nulle part dans la publication', async () => {
    expect(plantes.size).toBeGreaterThan(200);
    expect(fuites(await cms.lire('publication.json'))).toEqual([]);
  });

  test('n’est nulle part dans la liste des noms', async () => {
    const ecrits = await cms.lire('membres.json');
    expect(fuites(ecrits)).toEqual([]);
    expect(ecrits).toContain('"Zénaïde Z."');
  });

  test('n’est nulle part dans le site construit', async () => {
    const sortie = join(cms.reglages.VAR_DIR, 'rendu');
    await rendrePublication(cms.reglages.PUBLICATION_DIR, sortie);
    const pages: string[] = [];
    for await (const nom of glob('**/*.*', { cwd: sortie })) {
      const ecrit = await readFile(join(sortie, nom), 'latin1');
      pages.push(nom);
      expect(fuites(ecrit), nom).toEqual([]);
      // A name somebody agreed to publish stands on the members’ pages alone.
      if (!nom.startsWith('membres/'))
        expect(ecrit, nom).not.toContain('Z\u00c3\u00a9na\u00c3\u00afde');
    }
    expect(pages.length).toBeGreaterThan(100);
    const noms = pages.filter((nom) => /^membres\/.+\/index\.html$/u.test(nom));
    const membres = await Promise.all(noms.map((nom) => readFile(join(sortie, nom), 'utf8')));
    expect(membres.join('')).toContain('Zénaïde');
  });

  test('n’est pas même lu quand c’est un brouillon, sous les yeux de personne', async () => {
    const lus = JSON.stringify(await Promise.all(cles.map((cle) => read(cms.payload, CLES[cle]))));
    expect(fuites(lus).filter((ou) => ou.includes('brouillon'))).toEqual([]);
  });
});

describe('les deux défenses servent à quelque chose', () => {
  test('sans la lecture sous les yeux de personne, les nouveaux brouillons sortent', async () => {
    const lus = JSON.stringify(await Promise.all(cles.map((cle) => lister(CLES[cle]))));
    expect(fuites(lus).some((ou) => ou.includes('nouveau brouillon'))).toBe(true);
  });

  test('sans les passeurs d’un nom à l’autre, les champs privés sortent', async () => {
    const lus = JSON.stringify(await Promise.all(cles.map((cle) => read(cms.payload, CLES[cle]))));
    const sortis = fuites(lus);
    for (const cle of cles) expect(sortis).toContain(`${CLES[cle]} publié.notesInternes`);
  });
});
