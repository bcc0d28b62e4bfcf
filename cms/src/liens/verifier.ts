import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { listAdresses, type Porteur } from './adresses.ts';
import { demander, REGLES, type Regles, type Reponse } from './demander.ts';
import { readLiens, writeLiens, type LienVerifie, type ReleveDesLiens } from './releve.ts';

/** Requests in flight at the same time. */
const DE_FRONT = 4;

export interface Verification {
  regles?: Regles;
  maintenant?: Date;
  /** Called after each address. */
  avancer?: (faits: number, total: number, adresse: string, reponse: Reponse) => void;
  signal?: AbortSignal;
}

/** Runs `DE_FRONT` at a time, in order. */
async function demanderToutes(
  adresses: readonly string[],
  { regles = REGLES, avancer, signal }: Verification,
): Promise<Map<string, Reponse>> {
  const reponses = new Map<string, Reponse>();
  const file = adresses.values();
  const servir = async (): Promise<void> => {
    for (const adresse of file) {
      if (signal?.aborted) return;
      const reponse = await demander(adresse, regles);
      reponses.set(adresse, reponse);
      avancer?.(reponses.size, adresses.length, adresse, reponse);
    }
  };
  await Promise.all(Array.from({ length: DE_FRONT }, servir));
  return reponses;
}

function relever(
  adresse: string,
  ou: Porteur[],
  reponse: Reponse,
  ancien: LienVerifie | undefined,
  maintenant: string,
): LienVerifie {
  // Tired, then dead: it has not answered since it was tired.
  const isPareil = (ancien?.etat === 'ok') === (reponse.etat === 'ok');
  const depuis = ancien && isPareil ? ancien.depuis : maintenant;
  return { adresse, ...reponse, depuis, ou };
}

/**
 * Asks every address of the published record whether it still answers. null: nothing at all answered, so the network
 * is what is missing; nothing is accused and the last findings stay.
 */
export async function verifierLiens(
  payload: Payload,
  reglages: Env,
  verification: Verification = {},
): Promise<ReleveDesLiens | null> {
  const adresses = await listAdresses(payload);
  const reponses = await demanderToutes([...adresses.keys()].toSorted(), verification);
  if (verification.signal?.aborted) return null;
  const isMuet = [...reponses.values()].every(({ code }) => code === null);
  if (isMuet && reponses.size > 0) return null;

  const maintenant = (verification.maintenant ?? new Date()).toISOString();
  const precedent = await readLiens(reglages);
  const anciens = new Map(precedent?.liens.map((ancien) => [ancien.adresse, ancien]));
  const releve = {
    verifieLe: maintenant,
    liens: [...reponses].map(([adresse, reponse]) =>
      relever(adresse, adresses.get(adresse) ?? [], reponse, anciens.get(adresse), maintenant),
    ),
  };
  releve.liens.sort((a, b) => (a.adresse < b.adresse ? -1 : 1));
  await writeLiens(reglages, releve);
  return releve;
}
