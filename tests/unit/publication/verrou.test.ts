import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attendreVerrou, prendreVerrou } from '@acp/shared/publication';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { racine } from '../../racine.ts';

let dossier: string;
let fichier: string;
beforeEach(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'verrou-'));
  fichier = join(dossier, 'verrous', 'publication');
});
afterEach(() => rm(dossier, { recursive: true }));

const PROGRAMME = `
import { prendreVerrou } from '${join(racine, 'shared/src/publication/verrou.ts')}';
console.log(prendreVerrou(process.argv[1]) ? 'pris' : 'occupé');
setInterval(() => {}, 1000);`;

/** Another program that takes the place, and says whether it could. */
async function lancer() {
  const autre = spawn(process.execPath, ['--input-type=module', '-e', PROGRAMME, fichier]);
  let erreurs = '';
  autre.stderr.on('data', (mots: Buffer) => (erreurs += String(mots)));
  const [mots] = (await once(autre.stdout, 'data')) as [Buffer];
  const tuer = async () => {
    autre.kill('SIGKILL');
    await once(autre, 'exit');
  };
  return { dit: String(mots).trim(), tuer, erreurs: () => erreurs };
}

test('Un seul programme tient la place, et celui qu’on tue la laisse', async () => {
  const autre = await lancer();
  try {
    expect(autre.dit).toBe('pris');
    expect(prendreVerrou(fichier)).toBeNull();
    const troisieme = await lancer();
    await troisieme.tuer();
    expect(troisieme.dit).toBe('occupé');
  } finally {
    await autre.tuer();
  }
  expect(autre.erreurs()).toBe('');
  const verrou = prendreVerrou(fichier);
  expect(verrou).not.toBeNull();
  verrou?.rendre();
});

test('Dans un même programme aussi, le second attend le premier et le dit une fois', async () => {
  const premier = prendreVerrou(fichier);
  const dits: string[] = [];
  const attente = attendreVerrou(fichier, () => {
    dits.push('occupé');
    premier?.rendre();
  });
  const second = await attente;
  expect(second).not.toBeNull();
  expect(dits).toEqual(['occupé']);
  second?.rendre();
});

test('Attendre la place s’arrête quand on le demande', async () => {
  const premier = prendreVerrou(fichier);
  const fin = new AbortController();
  expect(
    await attendreVerrou(
      fichier,
      () => {
        fin.abort();
      },
      fin.signal,
    ),
  ).toBeNull();
  premier?.rendre();
});
