import { jourAParis } from '@acp/shared/model';
import { phraseDePanne } from '@acp/shared/publication';
import type { Payload } from 'payload';
import { env, type Env } from '../env.ts';
import { createRappels } from '../campagne/tenirRappels.ts';
import { createVerificationHebdomadaire } from '../liens/hebdomadaire.ts';
import { createMenageQuotidien } from '../menage/quotidien.ts';
import { listEcheances, tenirEcheances } from './echeances.ts';
import { battre, noterEtat } from './etat.ts';
import { Publieur } from './publieur.ts';
import { RefusDePublication } from './refus.ts';
import { createReveil, prendreDemande } from './reveil.ts';
import { createVerificationDesSceaux } from './sceaux.ts';
import { aSonTour, prendreLaMain } from './tour.ts';

/** How the loop is stopped, and where its lines go. */
export interface Boucle {
  signal: AbortSignal;
  dire: (ligne: string) => void;
}

const ENTRE_DEUX_REGARDS = 1000;
const APRES_UNE_PANNE = 5000;
const UNE_MINUTE = 60_000;

const enSecondes = (debut: number): string =>
  ((performance.now() - debut) / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 });

const phraseDe = (erreur: unknown): string =>
  phraseDePanne(erreur) ?? (erreur instanceof Error ? erreur.message : String(erreur));

/** Publishes at start, then each time something public moves, until `signal`. A fault is said, and waits for its correction. */
export async function publierEnBoucle(
  payload: Payload,
  { signal, dire }: Boucle,
  reglages = env,
): Promise<void> {
  const main = await prendreLaMain(reglages, { dire, signal });
  try {
    if (main) await tenirLaBoucle(payload, { signal, dire }, reglages);
  } finally {
    main?.rendre();
  }
}

async function tenirLaBoucle(
  payload: Payload,
  { signal, dire }: Boucle,
  reglages: Env,
): Promise<void> {
  const publieur = new Publieur(payload, reglages);
  /** Something moved, or could not be read to the end: to be published. */
  let isAPublier = true;
  let isAppele = true;
  let derniereFaute = '';
  const verifierLesLiens = createVerificationHebdomadaire(payload, reglages, { signal, dire });
  const verifierLesSceaux = createVerificationDesSceaux(reglages, dire);
  const ranger = createMenageQuotidien(payload, dire);
  const rappeler = createRappels(payload, dire);
  const dejaDits = new Set<string>();

  /** When something planned is next due; read again each time somebody saves, and each minute. */
  let prochaineEcheance = 0;
  let prochainAgenda = 0;
  const isDue = (): boolean => Date.now() >= Math.min(prochainAgenda, prochaineEcheance);
  async function tenirAgenda(): Promise<void> {
    const maintenant = Date.now();
    const echeances = await listEcheances(payload);
    for (const refus of await tenirEcheances(payload, echeances, new Date(maintenant))) {
      if (!dejaDits.has(refus)) dire(refus);
      dejaDits.add(refus);
    }
    prochainAgenda = maintenant + UNE_MINUTE;
    const suivante = echeances.find(({ moment }) => moment.getTime() > maintenant);
    prochaineEcheance = suivante?.moment.getTime() ?? Infinity;
  }

  /** Once for each, until it is mended. */
  let retenuesDites: readonly string[] = [];
  function direRetenues(phrases: readonly string[]): void {
    for (const phrase of phrases)
      if (!retenuesDites.includes(phrase))
        dire(`N’est pas publié\u00a0: ${phrase} Le reste l’est.`);
    retenuesDites = phrases;
  }

  const reveil = createReveil(reglages, signal);

  async function regarder(): Promise<void> {
    const jour = jourAParis(new Date());
    const isDemandee = await prendreDemande(reglages);
    const debut = performance.now();
    const presse = async (): Promise<boolean> =>
      performance.now() - debut > ENTRE_DEUX_REGARDS || isDue() || (await reveil.isAppele());
    const isBouge = await publieur.regarder(jour, presse).catch((erreur: unknown) => {
      // What moved before the failure is not forgotten.
      isAPublier = true;
      throw erreur;
    });
    isAPublier ||= isBouge;
    if (!isAPublier && !isDemandee) return;
    const essaiLe = new Date().toISOString();
    // Said before the pass: what moves during it starts another one.
    isAPublier = false;
    const passe = await aSonTour(reglages, { dire, signal }, () => publieur.publier(jour));
    if (passe === undefined) return;
    const { isEcrite, retenues } = passe;
    await noterEtat(reglages, {
      essaiLe,
      ...(isEcrite ? { ecriteLe: new Date().toISOString() } : {}),
      fautes: retenues,
      isRefusee: false,
      panne: null,
      duree: Math.round(performance.now() - debut),
    });
    derniereFaute = '';
    direRetenues(retenues.map(({ phrase }) => phrase));
    dire(
      isEcrite
        ? `Publication écrite en ${enSecondes(debut)} s.`
        : `Rien de nouveau à publier (${enSecondes(debut)} s).`,
    );
  }

  while (!signal.aborted) {
    let pause = ENTRE_DEUX_REGARDS;
    try {
      await battre(reglages);
      if (isDue()) await tenirAgenda();
      await regarder();
      // What was just saved may be planned: after what is public already, which waits for nothing.
      if (isAppele) await tenirAgenda();
      await ranger();
      await rappeler();
      if (publieur.isEnTour) pause = 0;
    } catch (erreur) {
      const faute = phraseDe(erreur);
      if (faute !== derniereFaute) dire(faute);
      derniereFaute = faute;
      const isRefus = erreur instanceof RefusDePublication;
      await noterEtat(reglages, {
        essaiLe: new Date().toISOString(),
        fautes: isRefus ? erreur.fautes : [],
        isRefusee: isRefus,
        panne: isRefus ? null : faute,
      }).catch(() => undefined);
      if (!isRefus) {
        isAPublier = true;
        pause = APRES_UNE_PANNE;
      }
    }
    // Beside everything else: a slow site elsewhere delays no publication.
    void verifierLesLiens();
    void verifierLesSceaux();
    isAppele = await reveil.attendre(isDue() ? 0 : pause);
  }
}
