/** A real disk without room: the public reads what it read, the secretariat is told, and room is all it takes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bilan, Faute } from './faute.ts';
import { ecartDe, guerir, voirPublication, voirSite, type Vu } from './juger.ts';
import { monterPetitDisque, type PetitDisque } from './petit-disque.ts';
import { lancerSeul, suivreSeul, type Programme } from './strace.ts';
import type { Terrain } from './terrain.ts';
import { copierSurPlace } from './tuer.ts';

const DISQUE = 96 * 1024 * 1024;
/** Room enough for a program to start, and not for what it has to write. */
const A_L_ETROIT = 128 * 1024;
/** The database says of a full disk that it refused. */
const PLEIN = /disque du serveur (est plein|a refusé une lecture ou une écriture\s: il est plein)/;
const REFUSE = /n’a plus le droit d’écrire/;

interface Victime {
  programme: Programme;
  etape: 'a-publier' | 'a-rendre';
  voir: (terrain: Terrain) => Promise<Vu>;
  /** How it is left running, and where it tells why nothing moves. */
  veille: string;
  etat: string;
}

const victimesDe = ({ publie, rend }: Terrain): Victime[] => [
  {
    programme: publie,
    etape: 'a-publier',
    voir: voirPublication,
    veille: '--boucle',
    etat: 'etat-publication.json',
  },
  {
    programme: rend,
    etape: 'a-rendre',
    voir: voirSite,
    veille: '--suivre',
    etat: 'site/etat.json',
  },
];

async function panneDite({ varDir }: Terrain, { etat }: Victime): Promise<string | null> {
  const lu = await readFile(join(varDir, etat), 'utf8').catch(() => '{}');
  return (JSON.parse(lu) as { panne?: string | null }).panne ?? null;
}

/** Alone, with so much room; then with all the room. */
async function manquer(
  terrain: Terrain,
  disque: PetitDisque,
  { programme, etape, voir }: Victime,
  reste: number,
): Promise<string[]> {
  await terrain.remettre(etape);
  await disque.remplir(reste);
  const { code, dit } = await lancerSeul(programme);
  const vu = await voir(terrain);
  const ecarts = ecartDe(vu);
  if (vu !== 'nouveau' && code === 0) ecarts.push('échoue sans le dire');
  if (code !== 0 && !PLEIN.test(dit)) ecarts.push(`ne dit pas que le disque est plein : ${dit}`);
  await disque.vider();
  return [...ecarts, ...(await guerir(terrain, programme, voir))];
}

/** Left running: it says so where the secretariat looks, and goes on by itself as soon as there is room. */
async function attendreDeLaPlace(
  terrain: Terrain,
  disque: PetitDisque,
  victime: Victime,
): Promise<string[]> {
  const { programme, etape, voir, veille } = victime;
  await terrain.remettre(etape);
  await disque.remplir(A_L_ETROIT);
  const suivi = suivreSeul({ ...programme, argv: [...programme.argv, veille] });
  try {
    const isDite = await suivi.jusqua(async () =>
      PLEIN.test((await panneDite(terrain, victime)) ?? ''),
    );
    const ecarts = ecartDe(await voir(terrain));
    if (!isDite) ecarts.push(`le secrétariat n’en sait rien : ${suivi.dit()}`);
    await disque.vider();
    const isReprise = await suivi.jusqua(
      async () =>
        (await voir(terrain)) === 'nouveau' && (await panneDite(terrain, victime)) === null,
    );
    if (!isReprise) ecarts.push(`ne reprend pas quand la place revient : ${suivi.dit()}`);
    return ecarts;
  } finally {
    await suivi.arreter();
  }
}

/** Nothing can be written, then everything can. */
async function interdire(
  terrain: Terrain,
  disque: PetitDisque,
  { programme, etape, voir }: Victime,
): Promise<string[]> {
  await terrain.remettre(etape);
  disque.fermer();
  const { code, dit } = await lancerSeul(programme);
  const ecarts = ecartDe(await voir(terrain));
  if (code === 0 || !REFUSE.test(dit)) ecarts.push(`ne dit pas qu’il ne peut écrire : ${dit}`);
  disque.rouvrir();
  return [...ecarts, ...(await guerir(terrain, programme, voir))];
}

async function surUnPetitDisque(
  terrain: Terrain,
  faire: (terrain: Terrain, disque: PetitDisque) => Promise<Bilan>,
): Promise<Bilan> {
  const disque = await monterPetitDisque(DISQUE);
  try {
    return await faire(terrain.ailleurs(join(disque.lieu, 'var')), disque);
  } finally {
    await disque.demonter();
  }
}

/** Left running on a full disk; and alone with so many bytes left, one try each, and on a disk closed to writing. */
export const remplirLeDisque = (restes: readonly number[]): Faute => ({
  nom: 'disque plein, disque en lecture seule',
  mener: (terrain) =>
    surUnPetitDisque(terrain, async (petit, disque) => {
      const bilan: Bilan = { essais: 0, pertes: [] };
      const noter = (quoi: string, ecarts: readonly string[]): void => {
        bilan.essais += 1;
        bilan.pertes.push(...ecarts.map((ecart) => `${quoi} : ${ecart}`));
      };
      for (const victime of victimesDe(petit)) {
        const { nom } = victime.programme;
        noter(`${nom} en veille`, await attendreDeLaPlace(petit, disque, victime));
        for (const reste of restes)
          noter(`${nom}, ${reste} octets libres`, await manquer(petit, disque, victime, reste));
        if (restes.length > 0)
          noter(`${nom}, lecture seule`, await interdire(petit, disque, victime));
      }
      return bilan;
    }),
  jumeau: (terrain) =>
    surUnPetitDisque(terrain, async (petit, disque) => {
      // Written over what is read, as far as there is room.
      await petit.remettre('a-rendre');
      await disque.remplir(100_000);
      await lancerSeul(copierSurPlace(petit.nouveauSite, `${petit.site.lien}/`));
      return { essais: 1, pertes: ecartDe(await voirSite(petit)) };
    }),
});
