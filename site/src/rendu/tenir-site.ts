import { join } from 'node:path';
import { attendreVerrou, ecouter, phraseDePanne, prendreVerrou } from '@acp/shared/publication';
import { isLocale } from '../lib/flux/identifiants.ts';
import { phraseDe } from '../scripts/phrase.ts';
import { demander, prendreDemande, repondre, type Demande } from './demandes.ts';
import { noterEtat } from './etat.ts';
import { jourDeParis } from './jour.ts';
import type { Journal } from './journal.ts';
import { chargerRendeur } from './rendeur.ts';
import type { Cadre } from './cadre.ts';
import { SiteEnLigne } from './site-en-ligne.ts';
import { compter, creerSuites, secondes } from './suites.ts';
import { suivre } from './suivre.ts';

/** How the site that visitors read is kept. */
export interface Tenue {
  cadre: Cadre;
  /** What is asked beside following the publication. */
  demande: Demande;
  /** Again at each publication, until `signal`; otherwise once. */
  isSuivie: boolean;
  /** Civil date the pages speak of, `YYYY-MM-DD`; today, in Paris, by default. */
  jour?: string | undefined;
  atelier?: boolean | undefined;
  /** Neither the search index, nor the compressed copies, nor the cards. */
  isPagesSeules?: boolean | undefined;
  journal: Journal;
  signal: AbortSignal;
}

/**
 * The site that visitors read. One renderer keeps it at a time: another waits, or asks it.
 * @throws one French sentence when nothing could be put on line, unless the publication is followed.
 */
export async function tenirSite(tenue: Tenue): Promise<void> {
  const { cadre, demande, isSuivie, isPagesSeules, journal, signal } = tenue;
  const { varDir, publication } = cadre;
  const { dire, signaler } = journal;
  const fichierDuVerrou = join(varDir, 'site', 'verrou');
  const isDemande = demande.retour !== undefined || demande.complet === true;
  const libre = prendreVerrou(fichierDuVerrou);
  if (!libre && isDemande && !isSuivie) {
    const { phrase, isFaite } = await demander(varDir, demande);
    if (!isFaite) throw new Error(phrase);
    dire(phrase);
    return;
  }
  const attente = (): void => {
    dire('Un autre programme tient déjà le site\u00a0: celui-ci attend qu’il s’arrête.');
  };
  const verrou = libre ?? (await attendreVerrou(fichierDuVerrou, attente, signal));
  if (!verrou) return;

  const site = new SiteEnLigne(cadre, await chargerRendeur());
  const suites = creerSuites(varDir, site, journal);
  let isPremiere = true;
  const faire = async (voulu: Demande): Promise<string> => {
    const debut = performance.now();
    if (voulu.retour !== undefined) {
      const { nom, jour } = site.retourner(voulu.retour);
      return `La version ${nom}, du ${jour}, est de nouveau en ligne, jusqu’à la prochaine publication.`;
    }
    const fait = await site.publier({
      aujourdhui: tenue.jour ?? jourDeParis(),
      isComplete: voulu.complet,
      isBaisseAdmise: voulu.moinsDePages,
      atelier: tenue.atelier,
    });
    await noterEtat(varDir, { release: fait.release, panne: null, retenus: fait.retenus });
    for (const { phrase } of fait.retenus) signaler(`Retenu\u00a0: ${phrase}`);
    // After a start, what comes after the pages may never have been done.
    if (!isPagesSeules && (fait.isNouvelle || isPremiere)) suites.demander(fait);
    isPremiere = false;
    if (!fait.isNouvelle) return 'Site public à jour\u00a0: rien n’a changé.';
    const { pages, fichiers } = fait.release;
    return `Site public à jour\u00a0: ${compter(pages)} pages, ${compter(fait.rendues)} rendues, ${compter(fichiers)} fichiers changés, en ${secondes(debut)}.`;
  };
  const rendre = async (): Promise<void> => {
    dire(await faire(demande));
    if (isLocale(cadre.origine) && !isPagesSeules) {
      dire(
        `Les flux et l’agenda mènent à ${cadre.origine}\u00a0: réglez SITE_URL avant de les faire connaître.`,
      );
    }
  };
  const noter = (erreur: unknown): Promise<void> =>
    noterEtat(varDir, { release: null, panne: phraseDe(erreur), retenus: [] }).catch(
      () => undefined,
    );
  if (isSuivie) {
    const finDEcoute = ecouter(publication, (annonce) => {
      site.preparer(annonce, tenue.jour ?? jourDeParis());
    });
    let dite = '';
    const garder = async (erreur: unknown): Promise<boolean> => {
      // Tried again and again, a failure is said once.
      if (phraseDe(erreur) !== dite)
        signaler(`${phraseDe(erreur)}\nLe site public reste tel qu’il était.`);
      dite = phraseDe(erreur);
      await noter(erreur);
      return phraseDePanne(erreur) !== null;
    };
    await suivre(
      {
        publication,
        appels: join(varDir, 'site'),
        rendre: () =>
          rendre().then(() => {
            dite = '';
            return false;
          }, garder),
        regarder: async () => {
          const voulu = await prendreDemande(varDir);
          if (!voulu) return;
          const reponse = await faire(voulu).then(
            (phrase) => ({ phrase, isFaite: true }),
            (erreur: unknown) => ({ phrase: phraseDe(erreur), isFaite: false }),
          );
          dire(reponse.phrase);
          // Nobody can be answered on a full disk: that ends nothing.
          await repondre(varDir, reponse).catch(noter);
        },
        dire,
      },
      signal,
    );
    finDEcoute();
  } else {
    await rendre().catch(async (erreur: unknown) => {
      if (phraseDePanne(erreur) !== null) await noter(erreur);
      throw erreur;
    });
  }
  await suites.fin();
  verrou.rendre();
}
