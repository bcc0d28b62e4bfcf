/** The journeys, and every kind of page, under one condition of reading. */
import type { Browser } from 'playwright-core';
import type { Condition } from './conditions.ts';
import { parcourirAuClavier } from './foyer.ts';
import { genresDe } from '../genres.ts';
import { Lecteur } from './lecteur.ts';
import type { Parcours } from './parcours/parcours.ts';
import type { SiteRendu } from './site-rendu.ts';
import { visiter } from './visite.ts';

/** What went wrong on the way, or where it stopped. */
export async function faireParcours(
  navigateur: Browser,
  adresse: string,
  { faire }: Parcours,
  condition: Condition,
): Promise<string[]> {
  const lecteur = await Lecteur.asseoir(navigateur, adresse, condition);
  try {
    await faire(lecteur);
    return lecteur.fautes;
  } catch (erreur) {
    const cause = erreur instanceof Error ? erreur.message : String(erreur);
    return [...lecteur.fautes, `le parcours s’arrête : ${cause}`];
  } finally {
    await lecteur.lever();
  }
}

/** Each kind of page, whether or not a journey goes through it. */
export async function lireGenres(
  navigateur: Browser,
  site: SiteRendu,
  { ecran, installer, preparer, verifier }: Condition,
): Promise<string[]> {
  const chemins = (await genresDe(site)).map(({ fichier }) => fichier);
  return visiter(
    { navigateur, adresse: site.adresse, chemins, ecran, installer },
    async (onglet) => {
      await preparer?.(onglet);
      return verifier(onglet);
    },
  );
}

/** The keyboard from the top of each kind of page to its end. */
export async function traverserGenres(
  navigateur: Browser,
  site: SiteRendu,
  { ecran }: Pick<Condition, 'ecran'>,
): Promise<string[]> {
  const chemins = (await genresDe(site)).map(({ fichier }) => fichier);
  return visiter({ navigateur, adresse: site.adresse, chemins, ecran }, parcourirAuClavier);
}
