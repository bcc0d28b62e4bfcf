import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { passer } from '../../cms/src/scripts/publish.ts';
import { installer, type Installation } from './installation.ts';

let cms: Installation;
/** The last good publication. */
let bonne: string;

beforeAll(async () => {
  cms = await installer('fictive');
});

beforeEach(async () => {
  await cms.publier();
  bonne = await cms.lire('publication.json');
});

afterAll(() => cms.fermer());

const lireActe = (id: string) =>
  cms.payload.findByID({ collection: 'actes', id, depth: 0, overrideAccess: true });

/** Below the forms and their checks, as an import or a repair of the database would. */
async function ecrireDansLaBase(id: string, changement: object): Promise<void> {
  const acte = await lireActe(id);
  await cms.payload.db.updateOne({ collection: 'actes', id, data: { ...acte, ...changement } });
}

/** What is held back, one a line; nothing when everything is published. */
const refuser = async () =>
  (await passer(cms.payload, cms.reglages)).retenues
    .map(({ phrase }) => phrase.replaceAll('\u00a0', ' '))
    .join('\n');

async function premierActe() {
  const { docs } = await cms.payload.find({
    collection: 'actes',
    where: { 'votes.resultat': { equals: 'adopte' }, groupe: { exists: true } },
    sort: 'id',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  const [acte] = docs;
  if (!acte) throw new Error('L’exemple n’a pas d’acte adopté.');
  return acte;
}

describe('une donnée fautive n’est pas publiée, et c’est dit en français', () => {
  let id: string;
  let titre: string;

  beforeEach(async () => {
    ({ id, titre } = await premierActe());
  });

  test('quand on y a collé l’adresse privée d’une direction, et une adresse publique passe', async () => {
    const { docs } = await cms.payload.find({ collection: 'directions', limit: 1, depth: 0 });
    const [direction] = docs;
    if (!direction) throw new Error('L’exemple n’a pas de direction.');
    const adresse = 'suivi@direction.example';
    await cms.payload.db.updateOne({
      collection: 'directions',
      id: direction.id,
      data: { ...direction, courriel: adresse },
    });
    const { enBref } = await lireActe(id);
    const [premiere, ...suite] = enBref ?? [];
    const ecrire = (phrase: string) =>
      ecrireDansLaBase(id, { enBref: [{ ...premiere, texte: phrase }, ...suite] });
    await ecrire(`Pour répondre, écrire à ${adresse.toUpperCase()}.`);
    expect(await refuser()).toContain(
      `Acte « ${titre} » : on y lit une adresse électronique que l’espace d’édition garde privée`,
    );
    expect(await cms.lire('publication.json')).toBe(bonne);

    await ecrire('Pour répondre, écrire à contact@association.example.');
    expect(await refuser()).toBe('');
    expect(await cms.lire('publication.json')).toContain('contact@association.example');

    await ecrireDansLaBase(id, { enBref });
    expect(await refuser()).toBe('');
    expect(await cms.lire('publication.json')).not.toContain('contact@association.example');
    bonne = await cms.lire('publication.json');
  });

  test('avec le nom du document, du champ et de la ligne', async () => {
    const { votes } = await lireActe(id);
    const [premier, ...suite] = votes ?? [];
    await ecrireDansLaBase(id, {
      votes: [{ ...premier, date: { date: 'bientôt', mention: null } }, ...suite],
    });
    const message = await refuser();
    expect(message).toContain(
      `Acte « ${titre} », champ « Votes », ligne 1, « Date du vote », « Date connue » : une date s’écrit AAAA, AAAA-MM ou AAAA-MM-JJ`,
    );
    expect(await cms.lire('publication.json')).toBe(bonne);

    await ecrireDansLaBase(id, { votes });
    expect(await refuser()).toBe('');
    expect(await cms.lire('publication.json')).toBe(bonne);
  });

  test('avec toutes ses fautes à la fois', async () => {
    const { periodiciteMois } = await lireActe(id);
    await ecrireDansLaBase(id, { titre: ' ', periodiciteMois: -3 });
    const message = await refuser();
    expect(message).toContain('\n');
    expect(message).toMatch(/Acte « .* », champ « Titre[^»]*» : le texte est vide/u);
    await ecrireDansLaBase(id, { titre, periodiciteMois });
    expect(await refuser()).toBe('');
  });

  test('et arrête tout quand elle mène à un texte public qui n’est plus publié', async () => {
    const groupe = (await lireActe(id)).groupe as string;
    const { nom } = await cms.payload.findByID({
      collection: 'groupes',
      id: groupe,
      depth: 0,
      overrideAccess: true,
    });
    const retirer = (_status: 'draft' | 'published') =>
      cms.payload.update({
        collection: 'groupes',
        id: groupe,
        data: { _status },
        context: { seed: true },
        depth: 0,
        overrideAccess: true,
      });
    await retirer('draft');
    // Nothing says that this group was withdrawn: without it, no acte could stay as the public knows it.
    await expect(cms.publier()).rejects.toThrow(
      new RegExp(
        `Acte « ${titre} », champ « Groupe thématique » : « ${nom} » n’est pas publié`.replaceAll(
          ' ',
          '\\s',
        ),
        'u',
      ),
    );
    expect(await cms.lire('publication.json')).toBe(bonne);
    await retirer('published');
    expect(await refuser()).toBe('');
  });
});

test('un nom de membre écrit dans un texte public retient ce texte, et lui seul', async () => {
  const { id } = await premierActe();
  const { enBref } = await lireActe(id);
  const [membre] = (
    JSON.parse(await cms.lire('membres.json')) as { membres: { nomAffiche: string }[] }
  ).membres;
  await ecrireDansLaBase(id, {
    enBref: [{ id: 'ligne-1', texte: `Porté par ${membre?.nomAffiche ?? ''}.` }],
  });
  expect(await refuser()).toMatch(
    /^Acte « .* » attend : Membre « .* » : ce nom est aussi écrit dans la publication ouverte/u,
  );
  expect(await cms.lire('publication.json')).toBe(bonne);
  expect(await cms.lire('membres.json')).toContain(membre?.nomAffiche);
  await ecrireDansLaBase(id, { enBref });
});

test('un document dont le fichier a disparu n’est pas publié, et il est nommé', async () => {
  const image = Buffer.from('nom;largeur\nRue du Port;2,40\n');
  const { id, titre, sha256 } = await cms.payload.create({
    collection: 'documents',
    data: {
      titre: 'Largeurs relevées',
      slug: 'largeurs-relevees',
      nature: 'donnees',
      langue: 'fr',
      _status: 'published',
    },
    file: { data: image, mimetype: 'text/csv', name: 'Largeurs relevées.csv', size: image.length },
    depth: 0,
    overrideAccess: true,
  });
  await unlink(join(cms.reglages.VAR_DIR, 'medias', String(sha256)));
  expect(await refuser()).toContain(
    `Document « ${titre} » : le fichier largeurs-relevees.csv n’est plus dans le dossier des fichiers.`,
  );
  expect(await cms.lire('publication.json')).toBe(bonne);
  await cms.payload.delete({
    collection: 'documents',
    id,
    context: { seed: true },
    overrideAccess: true,
  });
  expect(await refuser()).toBe('');
});
