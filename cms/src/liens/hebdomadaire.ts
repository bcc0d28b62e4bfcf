import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { REGLES, type Regles } from './demander.ts';
import { isAVerifier } from './releve.ts';
import { verifierLiens } from './verifier.ts';

const HEURE = 3600 * 1000;

interface Verification {
  signal: AbortSignal;
  dire: (ligne: string) => void;
  regles?: Regles;
}

/**
 * The weekly check, for who calls it again and again: it starts one when a week has passed, beside everything else.
 * Only in production: a machine somebody tries the product on asks nothing of anybody.
 */
export function createVerificationHebdomadaire(
  payload: Payload,
  reglages: Env,
  { signal, dire, regles = REGLES }: Verification,
): () => Promise<void> {
  let prochainEssai = 0;
  const verifier = async (): Promise<void> => {
    if (!(await isAVerifier(reglages, new Date()))) return;
    const releve = await verifierLiens(payload, reglages, { signal, regles });
    if (!releve) return;
    const morts = releve.liens.filter(({ etat }) => etat === 'mort').length;
    dire(
      `Liens vérifiés\u00a0: ${String(releve.liens.length)}, dont morts\u00a0: ${String(morts)}.`,
    );
  };
  return async () => {
    if (!reglages.isProduction || Date.now() < prochainEssai) return;
    // Without a network the next try waits too.
    prochainEssai = Date.now() + HEURE;
    await verifier().catch((erreur: unknown) => {
      dire(`Les liens n’ont pas pu être vérifiés\u00a0: ${String(erreur)}`);
    });
  };
}
