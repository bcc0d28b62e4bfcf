/** Payload as its template makes it, with as many documents: built and served from var/bench/nu. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { attendreReponse } from '../../../cms/src/demarrage/pret.ts';
import { administrateur, portLibre } from '../../e2e/systeme.ts';
import { environnementLocal } from '../../env.ts';
import { racine } from '../../racine.ts';
import { passer } from '../processus.ts';
import { chronometrer, ouvrirSession, type Ecran } from './ecrans.ts';

const dossier = join(racine, 'var/bench/nu');
const next = join(racine, 'cms/node_modules/next/dist/bin/next');

async function preparer(nombre: number, dire: (ligne: string) => void): Promise<void> {
  await rm(dossier, { recursive: true, force: true });
  await mkdir(dossier, { recursive: true });
  await cp(join(import.meta.dirname, 'nu'), dossier, { recursive: true });
  await symlink(join(racine, 'cms/node_modules'), join(dossier, 'node_modules'));
  dire(`Payload nu : ${nombre} documents…`);
  await passer(process.execPath, ['preparer.js', String(nombre)], { cwd: dossier });
  dire('Payload nu : construction…');
  await passer(process.execPath, [next, 'build'], {
    cwd: dossier,
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
}

/** The same screens of the stock configuration; one document is opened, the last one written. */
export async function mesurerPayloadNu(
  nombre: number,
  tours: number,
  dire: (ligne: string) => void,
): Promise<Map<string, number[]>> {
  await preparer(nombre, dire);
  const port = await portLibre();
  const enfant = spawn(process.execPath, [next, 'start', '-p', String(port)], {
    cwd: dossier,
    env: { ...environnementLocal, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  try {
    const cms = `http://localhost:${port}`;
    await attendreReponse(`${cms}/admin/login`, new AbortController().signal);
    const temoin = await ouvrirSession(cms, 'users', administrateur);
    const reponse = await fetch(`${cms}/api/actes?limit=1&depth=0`, {
      headers: { cookie: temoin },
    });
    const { docs } = (await reponse.json()) as { docs: { id: number }[] };
    const ecrans: Ecran[] = [
      { nom: 'liste', chemin: '/admin/collections/actes' },
      { nom: 'fiche', chemin: `/admin/collections/actes/${docs[0]?.id ?? ''}` },
    ];
    return await chronometrer(cms, temoin, ecrans, tours);
  } finally {
    const fin = once(enfant, 'close');
    enfant.kill();
    await fin;
    await rm(dossier, { recursive: true, force: true });
  }
}
