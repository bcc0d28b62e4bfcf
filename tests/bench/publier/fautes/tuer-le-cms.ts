/** The CMS killed while people write: what somebody was told is saved must be there afterwards, and public. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { construireTout } from '../../../../cms/src/scripts/build.ts';
import { connecter, type Api } from '../../../e2e/api.ts';
import { demarrer } from '../../../e2e/systeme.ts';
import { creerTirage } from '../../corpus/tirage.ts';
import type { Bilan, Faute } from './faute.ts';

const ECRIVAINS = 6;
const LIMITE_MS = 60_000;

/** Kept here, out of reach of what is killed. */
type Livre = Set<string>;

/** Writes until the CMS no longer answers. `note` says when a word enters the ledger. */
async function ecrire(
  api: Api,
  livre: Livre,
  debut: string,
  note: 'avant' | 'apres',
): Promise<void> {
  for (let rang = 0; ; rang += 1) {
    const terme = `${debut}-${rang}`;
    try {
      if (note === 'avant') livre.add(terme);
      await api.creer('termes', { terme, definition: 'Un mot.', _status: 'published' });
      livre.add(terme);
    } catch {
      return;
    }
  }
}

async function attendrePublics(varDir: string, livre: Livre): Promise<string[]> {
  const fin = performance.now() + LIMITE_MS;
  for (;;) {
    const texte = await readFile(join(varDir, 'publication/publication.json'), 'utf8');
    const manquent = [...livre].filter((terme) => !texte.includes(`"${terme}"`));
    if (manquent.length === 0 || performance.now() > fin) return manquent;
    await attendre(500);
  }
}

async function tuer(fois: number, note: 'avant' | 'apres'): Promise<Bilan> {
  // Building takes minutes: it is not for a start that must be quick.
  await construireTout();
  const varDir = await mkdtemp(join(tmpdir(), 'acp-tuer-'));
  const t = creerTirage(fois);
  const livre: Livre = new Set();
  try {
    for (let tour = 0; tour < fois; tour += 1) {
      const systeme = await demarrer({ varDir, exemple: 'premier-jour' });
      const api = await connecter(systeme.cms);
      const ecrivains = Array.from({ length: ECRIVAINS }, (_, qui) =>
        ecrire(api, livre, `mot-${tour}-${qui}`, note),
      );
      await attendre(t.entre(800, 3000));
      process.kill(-systeme.pid, 'SIGKILL');
      await Promise.all(ecrivains);
    }
    const systeme = await demarrer({ varDir, exemple: 'premier-jour' });
    const perdus = await attendrePublics(varDir, livre);
    await systeme.arreter();
    return {
      essais: livre.size,
      pertes: perdus.map((terme) => `« ${terme} » était enregistré, et n’est plus là`),
    };
  } finally {
    await rm(varDir, { recursive: true, force: true });
  }
}

export const tuerLeCms = (fois: number): Faute => ({
  nom: `CMS tué ${fois} fois sous ${ECRIVAINS} écrivains`,
  mener: () => tuer(fois, 'apres'),
  // A ledger that believes what it sends.
  jumeau: () => tuer(1, 'avant'),
});
