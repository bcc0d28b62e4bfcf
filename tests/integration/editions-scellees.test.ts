/** Every edition is sealed, follows the one before, keeps its words; a person may have them erased for ever. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Publication } from '@acp/shared/publication';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifierSceaux } from '../../cms/src/publication/sceaux.ts';
import { passer } from '../../cms/src/scripts/publish.ts';
import { installer, type Installation } from './installation.ts';

let cms: Installation;
let registre: string;
let id: string;

beforeAll(async () => {
  cms = await installer('fictive');
  registre = join(cms.reglages.VAR_DIR, 'registre');
  await cms.publier();
  const { actualites } = await enLigne();
  id = actualites[0]?.id ?? '';
});
afterAll(() => cms.fermer());

const enLigne = async () => JSON.parse(await cms.lire('publication.json')) as Publication;
const lireLignes = async () =>
  (await readFile(join(registre, 'editions.jsonl'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((ligne) => JSON.parse(ligne) as Record<string, unknown>);
const lignesDeLActualite = async () =>
  (await lireLignes()).filter(({ objet }) => (objet as { id: string }).id === id);

/** Changes the row itself, as a restored database would: no hook runs. */
async function recrire(change: Record<string, unknown>): Promise<void> {
  const collection = 'actualites';
  const doc = await cms.payload.findByID({ collection, id, depth: 0, overrideAccess: true });
  await cms.payload.db.updateOne({ collection, id, data: { ...doc, ...change } });
}

const contenus = () => readdir(join(registre, 'contenus', 'actualites', id)).catch(() => []);

const dire = (chapo: string, note: string) =>
  cms.payload.update({
    collection: 'actualites',
    id,
    data: { chapo, modification: { note }, _status: 'published' } as never,
    depth: 0,
    overrideAccess: true,
  });

test('chaque édition est scellée, suit la précédente et garde ses mots', async () => {
  await dire('Le marché de Solène Quesnel rouvre.', 'Avec Solène Quesnel.');
  await cms.publier();
  await dire('Le marché rouvre en mai.', 'La date.');
  await cms.publier();
  const [avant, apres] = (await lireLignes()).slice(-2);
  expect(avant?.['empreinte']).toMatch(/^[0-9a-f]{64}$/u);
  expect(apres?.['precedente']).toMatch(/^[0-9a-f]{64}$/u);
  expect(apres?.['empreinte']).not.toBe(avant?.['empreinte']);
  expect(await contenus()).toHaveLength(2);
  const [premier] = await contenus();
  const garde = await readFile(join(registre, 'contenus/actualites', id, premier ?? ''), 'utf8');
  expect(garde).toContain('Solène Quesnel');
  // Neither the salt nor the words of the past are public.
  expect(JSON.stringify((await enLigne()).actualites)).not.toContain('Quesnel');
});

test('un registre où quelqu’un a changé une ligne est refusé, et la ligne est nommée', async () => {
  const fichier = join(registre, 'editions.jsonl');
  const bon = await readFile(fichier, 'utf8');
  const lignes = bon.trimEnd().split('\n');
  const rang = lignes.length - 2;
  const changee = (lignes[rang] ?? '').replace('"nature":"modification"', '"nature":"forme"');
  expect(changee).not.toBe(lignes[rang]);
  await writeFile(fichier, `${lignes.with(rang, changee).join('\n')}\n`);
  await expect(cms.publier()).rejects.toThrow(
    `Registre des éditions, ligne ${String(lignes.length)}\u00a0: elle ne suit pas la précédente`,
  );
  // An unsealed line after sealed ones.
  const {
    empreinte: _,
    precedente: __,
    ...nue
  } = JSON.parse(lignes.at(-1) ?? '') as Record<string, unknown>;
  await writeFile(fichier, `${bon}${JSON.stringify(nue)}\n`);
  await expect(cms.publier()).rejects.toThrow('elle n’est pas scellée');
  // Half a line, left by a power cut, is left aside.
  await writeFile(fichier, `${bon}{"objet":{"ty`);
  expect(await cms.publier()).toBe(false);
  await writeFile(fichier, bon);
});

test('un mot changé dans ce que garde une édition, ou un fichier perdu, est dit', async () => {
  expect(await verifierSceaux(cms.reglages)).toEqual([]);
  const [nom = ''] = await contenus();
  const fichier = join(registre, 'contenus/actualites', id, nom);
  const bon = await readFile(fichier, 'utf8');
  const numero = nom.replace('.json', '');
  const change = bon.replace('Quesnel', 'Duquesne');
  expect(change).not.toBe(bon);
  for (const abime of [change, bon.slice(0, -20)]) {
    await writeFile(fichier, abime);
    expect(await verifierSceaux(cms.reglages)).toEqual([
      `Registre des éditions, actualites/${id}, édition n°\u00a0${numero}\u00a0: ses mots ne sont plus ceux qui ont été scellés. Remettez en place la dernière sauvegarde de var/registre.`,
    ]);
  }
  await rm(fichier);
  expect(await verifierSceaux(cms.reglages)).toEqual([
    expect.stringContaining('ses mots manquent'),
  ]);
  await writeFile(fichier, bon);
  expect(await verifierSceaux(cms.reglages)).toEqual([]);
});

test('une base d’avant remise en place ne réécrit pas le passé : ses différences sont de nouvelles éditions', async () => {
  const avant = await lignesDeLActualite();
  await recrire({ chapo: 'Comme avant la panne.', updatedAt: '2026-01-01T00:00:00.000Z' });
  await cms.publier();
  const apres = await lignesDeLActualite();
  expect(apres.slice(0, -1)).toEqual(avant);
  expect(apres.at(-1)?.['numero']).toBe(Number(avant.at(-1)?.['numero'] ?? 0) + 1);
});

test('ce qu’une personne demande de retirer quitte aussi le registre : il reste les numéros et les dates', async () => {
  const avant = await lignesDeLActualite();
  await recrire({
    etatDePage: 'retire',
    retrait: { motif: 'demande', retireLe: '2026-11-20', remplacePar: null, precision: null },
    updatedAt: new Date().toISOString(),
  });
  await passer(cms.payload, cms.reglages);
  expect(await contenus()).toEqual([]);
  expect(await verifierSceaux(cms.reglages)).toEqual([]);
  const apres = await lignesDeLActualite();
  expect(apres.map(({ numero, publieeLe }) => [numero, publieeLe])).toEqual(
    avant.map(({ numero, publieeLe }) => [numero, publieeLe]),
  );
  const partout = (await cms.lire('publication.json')) + JSON.stringify(await lireLignes());
  expect(partout).not.toContain('Quesnel');
  expect((await enLigne()).retraits.map(({ objet }) => objet.id)).toContain(id);
  // The chain still holds, and there is nothing left to do.
  expect(await cms.publier()).toBe(false);
  // A backup that brings the words or the salt back is said.
  const dossier = join(registre, 'contenus/actualites', id);
  await mkdir(dossier);
  await writeFile(join(dossier, `${String(apres.at(-1)?.['numero'])}.json`), '{"sel":"00"}');
  expect(await verifierSceaux(cms.reglages)).toEqual([
    expect.stringContaining('devaient être effacés et sont revenus'),
  ]);
});
