import { setTimeout as attendre } from 'node:timers/promises';
import { jourAParis } from '@acp/shared/model';
import type { CollectionSlug, Payload } from 'payload';
import { SLUGS } from '../collections/slugs.ts';
import { env, type Env } from '../env.ts';
import { createRappels } from '../campagne/tenirRappels.ts';
import { createVerificationHebdomadaire } from '../liens/hebdomadaire.ts';
import { dateDuReleve } from '../liens/releve.ts';
import { createMenageQuotidien } from '../menage/quotidien.ts';
import { listEcheances, tenirEcheances } from './echeances.ts';
import { battre, noterEtat } from './etat.ts';
import { publier } from './publier.ts';
import { RefusDePublication } from './refus.ts';
import { dernierReveil, prendreDemande } from './reveil.ts';

/** How the loop is stopped, and where its lines go. */
export interface Boucle {
  signal: AbortSignal;
  dire: (ligne: string) => void;
}

const PAUSE = 200;
const ENTRE_DEUX_REGARDS = 1000;
const APRES_UNE_PANNE = 5000;
const UNE_MINUTE = 60_000;

const COLLECTIONS: CollectionSlug[] = [...Object.values(SLUGS), 'corrections', 'membres'];

/**
 * Changes when anything public does: per collection the number of published documents and the date of the last one;
 * the day, since a consent may end at midnight; and the last check of the links, which proofs show.
 */
async function empreinteDe(payload: Payload, reglages: Env): Promise<string> {
  const marques: unknown[] = [jourAParis(new Date()), await dateDuReleve(reglages)];
  for (const collection of COLLECTIONS) {
    const { docs, totalDocs } = await payload.find({
      collection,
      depth: 0,
      limit: 1,
      sort: '-updatedAt',
      select: { updatedAt: true },
      overrideAccess: false,
    });
    const [derniere] = docs as { updatedAt?: string }[];
    marques.push(totalDocs, derniere?.updatedAt);
  }
  const { updatedAt } = await payload.findGlobal({
    slug: 'reglages',
    depth: 0,
    overrideAccess: false,
  });
  return JSON.stringify([...marques, updatedAt]);
}

const enSecondes = (debut: number): string =>
  ((performance.now() - debut) / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 });

const phraseDe = (erreur: unknown): string =>
  erreur instanceof Error ? erreur.message : String(erreur);

/** Publishes at start, then each time something public moves, until `signal`. A fault is said, and waits for its correction. */
export async function publierEnBoucle(
  payload: Payload,
  { signal, dire }: Boucle,
  reglages = env,
): Promise<void> {
  let publiee: string | null = null;
  let reveil = 0;
  let prochainRegard = 0;
  let derniereFaute = '';
  const verifierLesLiens = createVerificationHebdomadaire(payload, reglages, { signal, dire });
  const ranger = createMenageQuotidien(payload, dire);
  const rappeler = createRappels(payload, dire);
  const dejaDits = new Set<string>();

  /** When something planned is next due; read again each time somebody saves, and each minute. */
  let prochaineEcheance = 0;
  let prochainAgenda = 0;
  async function tenirAgenda(isAppele: boolean): Promise<void> {
    const maintenant = Date.now();
    if (!isAppele && maintenant < prochainAgenda && maintenant < prochaineEcheance) return;
    const echeances = await listEcheances(payload);
    for (const refus of await tenirEcheances(payload, echeances, new Date(maintenant))) {
      if (!dejaDits.has(refus)) dire(refus);
      dejaDits.add(refus);
    }
    prochainAgenda = maintenant + UNE_MINUTE;
    const suivante = echeances.find(({ moment }) => moment.getTime() > maintenant);
    prochaineEcheance = suivante?.moment.getTime() ?? Infinity;
  }

  async function regarder(): Promise<void> {
    const empreinte = await empreinteDe(payload, reglages);
    const isDemandee = await prendreDemande(reglages);
    if (empreinte === publiee && !isDemandee) return;
    const debut = performance.now();
    // Remembered before the pass: what moves during it starts another one.
    publiee = empreinte;
    const essaiLe = new Date().toISOString();
    const change = await publier(payload, reglages);
    await noterEtat(reglages, {
      essaiLe,
      ...(change ? { ecriteLe: new Date().toISOString() } : {}),
      fautes: [],
      panne: null,
      duree: Math.round(performance.now() - debut),
    });
    derniereFaute = '';
    dire(
      change
        ? `Publication écrite en ${enSecondes(debut)} s.`
        : `Rien de nouveau à publier (${enSecondes(debut)} s).`,
    );
  }

  while (!signal.aborted) {
    const appel = await dernierReveil(reglages);
    if (appel !== reveil || performance.now() >= prochainRegard) {
      const isAppele = appel !== reveil;
      reveil = appel;
      prochainRegard = performance.now() + ENTRE_DEUX_REGARDS;
      try {
        await battre(reglages);
        await tenirAgenda(isAppele);
        await regarder();
        await ranger();
        await rappeler();
      } catch (erreur) {
        const faute = phraseDe(erreur);
        if (faute !== derniereFaute) dire(faute);
        derniereFaute = faute;
        const isRefus = erreur instanceof RefusDePublication;
        await noterEtat(reglages, {
          essaiLe: new Date().toISOString(),
          fautes: isRefus ? erreur.fautes : [],
          panne: isRefus ? null : faute,
        }).catch(() => undefined);
        if (!isRefus) {
          publiee = null;
          prochainRegard = performance.now() + APRES_UNE_PANNE;
        }
      }
    }
    // Beside everything else: a slow site elsewhere delays no publication.
    void verifierLesLiens();
    await attendre(PAUSE, undefined, { signal }).catch(() => undefined);
  }
}
