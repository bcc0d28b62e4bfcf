import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lireExemple } from '@acp/shared/examples';
import {
  ecrireCanonique,
  listChangements,
  parsePublication,
  relirePublication,
  VERSION,
  type Passage,
  type Publication,
} from '@acp/shared/publication';
import { afterEach, beforeEach, expect, test } from 'vitest';

const { publication: premiere, membres } = await lireExemple('fictive');

let racine: string;
let dossier: string;
let rang: number;
beforeEach(async () => {
  racine = await mkdtemp(join(tmpdir(), 'relire-'));
  dossier = join(racine, 'publication');
  rang = 0;
});
afterEach(() => rm(racine, { recursive: true }));

const titree = (avant: Publication, titre: string): Publication =>
  parsePublication(
    { ...avant, actes: avant.actes.map((a, i) => (i === 0 ? { ...a, titre } : a)) },
    avant,
  );

/** A version put in place, as the publisher does. */
async function poser(p: Publication, marque: string, passages: Passage[] | string): Promise<void> {
  const version = `${dossier}.${String(++rang)}`;
  await mkdir(version);
  await writeFile(join(version, 'publication.json'), ecrireCanonique(p));
  await writeFile(join(version, 'membres.json'), ecrireCanonique(membres));
  const changements =
    typeof passages === 'string'
      ? passages
      : JSON.stringify({ version: VERSION, marque, passages });
  await writeFile(join(version, 'changements.json'), changements);
  await symlink(version, `${dossier}.lien`);
  await rename(`${dossier}.lien`, dossier);
}

const passage = (de: string, vers: string, avant: Publication, apres: Publication): Passage => ({
  de,
  vers,
  ...listChangements(avant, apres),
});

const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
const deuxieme = titree(premiere, 'Deuxième');
const troisieme = titree(deuxieme, 'Troisième');

test('Deux passages manqués sont suivis, et ce qui n’a pas changé est le même objet', async () => {
  await poser(premiere, a, []);
  const connue = await relirePublication(dossier);
  await poser(troisieme, c, [
    passage(a, b, premiere, deuxieme),
    passage(b, c, deuxieme, troisieme),
  ]);
  // Only what is said to have changed is read: the file itself is not opened.
  await rm(join(`${dossier}.2`, 'publication.json'));
  const { publication, version } = await relirePublication(dossier, connue);
  expect(version).toBe('publication.2');
  expect(ecrireCanonique(publication)).toBe(ecrireCanonique(troisieme));
  expect(publication.actes.slice(1)).toEqual(connue.publication.actes.slice(1));
  expect(publication.actes[1]).toBe(connue.publication.actes[1]);
  expect(publication.seances).toBe(connue.publication.seances);
});

test.each([
  ['les changements sont abîmés', 'abîmé'],
  ['les changements ne partent pas de ce qui est connu', [passage(b, c, deuxieme, troisieme)]],
  [
    'les changements mènent à ce que le contrat refuse',
    [
      {
        ...passage(a, c, premiere, troisieme),
        entites: { actes: { poses: [], otes: premiere.actes.map(({ id }) => id) } },
      },
    ],
  ],
])('Quand %s, la publication est lue en entier et les objets connus restent', async (_, suite) => {
  await poser(premiere, a, []);
  const connue = await relirePublication(dossier);
  await poser(troisieme, c, suite);
  const { publication } = await relirePublication(dossier, connue);
  expect(ecrireCanonique(publication)).toBe(ecrireCanonique(troisieme));
  expect(publication.actes[1]).toBe(connue.publication.actes[1]);
});

test('Une version déjà lue n’est pas relue', async () => {
  await poser(premiere, a, []);
  const connue = await relirePublication(dossier);
  expect(await relirePublication(dossier, connue)).toBe(connue);
});

test('Une version déjà lue, puis abîmée sur le disque, est refusée\u00a0: ce qu’on en savait ne la couvre pas', async () => {
  await poser(premiere, a, []);
  const connue = await relirePublication(dossier);
  const fichier = join(dossier, 'publication.json');
  await writeFile(fichier, ecrireCanonique(premiere).slice(0, 1000));
  await expect(relirePublication(dossier, connue)).rejects.toThrow(/abîmé.*pnpm publication/);
});

test('qui publie et qui rend, dans un même programme, tiennent un seul relevé', async () => {
  await poser(premiere, randomUUID(), []);
  const [une, autre] = await Promise.all([relirePublication(dossier), relirePublication(dossier)]);
  expect(autre).toBe(une);
  expect(await relirePublication(dossier)).toBe(une);
});

test('une version abîmée après coup n’est pas celle qu’un autre a lue', async () => {
  await poser(premiere, randomUUID(), []);
  const lue = await relirePublication(dossier);
  await writeFile(join(dossier, 'publication.json'), 'abîmée');
  await expect(relirePublication(dossier)).rejects.toThrow(/abîmé/u);
  expect(lue.publication.actes).toEqual(premiere.actes);
});
