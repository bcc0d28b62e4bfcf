/** The disk says no: broken, read-only, out of places. What is online stays, and the next pass needs nobody. */
import type { Bilan, Faute } from './faute.ts';
import { ecartDe, guerir, voirPublication, voirSite } from './juger.ts';
import { ECRITURES, lancerSousStrace, type Programme } from './strace.ts';
import type { Terrain } from './terrain.ts';

/** Calls that make, move or remove a name. */
const NOMS = ECRITURES.filter((appel) => /rename|link|mkdir|rmdir/.test(appel)).join(',');

/** What strace answers in place of the disk; with `+`, from that call on. */
export const REFUS: Readonly<Record<string, string>> = {
  'fsync rend EIO': 'fsync,fdatasync:error=EIO',
  'le 2e fsync rend EIO': 'fsync:error=EIO:when=2+',
  'dossier en lecture seule': `${NOMS}:error=EROFS`,
  'lecture seule au 4e nom': `${NOMS}:error=EROFS:when=4+`,
  'plus de place pour un nom': 'mkdir,link,symlink:error=ENOSPC:when=2+',
};

async function refuser(
  terrain: Terrain,
  programme: Programme,
  injection: string,
): Promise<string[]> {
  const isPublication = programme.nom === terrain.publie.nom;
  const voir = isPublication ? voirPublication : voirSite;
  await terrain.remettre(isPublication ? 'a-publier' : 'a-rendre');
  const { code, dit } = await lancerSousStrace(programme, [injection]);
  const vu = await voir(terrain);
  const ecarts = ecartDe(vu);
  // Whoever started it is told, in words that are not a program’s insides.
  if (code === 0 && vu !== 'nouveau') ecarts.push('échoue sans le dire');
  if (/\n\s+at .+:\d+/.test(dit)) ecarts.push(`parle en langage de programme : ${dit.trim()}`);
  return [...ecarts, ...(await guerir(terrain, programme, voir))];
}

/** Each refusal, to the publisher and to the renderer. */
export const refuserLeDisque = (refus: readonly string[] = Object.keys(REFUS)): Faute => ({
  nom: 'disque qui refuse',
  mener: async (terrain) => {
    const bilan: Bilan = { essais: 0, pertes: [] };
    for (const nom of refus) {
      for (const programme of [terrain.publie, terrain.rend]) {
        const ecarts = await refuser(terrain, programme, REFUS[nom] ?? '');
        bilan.essais += 1;
        bilan.pertes.push(...ecarts.map((ecart) => `${programme.nom}, ${nom} : ${ecart}`));
      }
    }
    return bilan;
  },
  jumeau: async (terrain) => {
    // Goes on after a failed fsync, over what is read.
    const { dossier } = terrain.publication;
    const ecrire = `printf '{' > "${dossier}/publication.json"; sync "${dossier}/publication.json"`;
    const sourd: Programme = { ...terrain.publie, argv: ['sh', '-c', `${ecrire}; true`] };
    const ecarts = await refuser(terrain, sourd, REFUS['fsync rend EIO'] ?? '');
    return { essais: 1, pertes: ecarts };
  },
});
