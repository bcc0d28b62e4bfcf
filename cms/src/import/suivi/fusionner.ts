import { ETATS_DITS, NATURES_DE_PREUVE } from '@acp/shared/model';
import { toDateConnue } from '../../publication/lire-champs.ts';
import { Ecriture, type Changement } from '../ecriture.ts';
import { ecrireDateConnue } from '../lireDateConnue.ts';
import type { LigneDeBrouillon, PreuveDeBrouillon } from './brouillons.ts';
import { COLONNES, titreDePreuve } from './colonnes.ts';
import type { LigneLue, PreuveLue } from './lireLigne.ts';

/** Line ends are the file's: only the words are compared. */
const meme = (avant: string | null | undefined, apres: string | null): boolean =>
  (avant ?? '').replace(/\r\n?/gu, '\n').trim() === (apres ?? '');

/** The proof of the draft each one of the file speaks of: the very same first, else the same address, else the same words. */
function reconnaitre(lues: readonly PreuveLue[], connues: readonly PreuveDeBrouillon[]) {
  const trouves = new Map<PreuveLue, number>();
  const regles: ((lue: PreuveLue, connue: PreuveDeBrouillon) => boolean)[] = [
    (lue, connue) => meme(connue.adresse, lue.adresse) && meme(connue.libelle, lue.libelle),
    (lue, connue) => lue.adresse !== null && meme(connue.adresse, lue.adresse),
    (lue, connue) => lue.libelle !== null && meme(connue.libelle, lue.libelle),
  ];
  for (const regle of regles) {
    for (const lue of lues) {
      if (trouves.has(lue)) continue;
      const prises = new Set(trouves.values());
      const rang = connues.findIndex((connue, place) => !prises.has(place) && regle(lue, connue));
      if (rang !== -1) trouves.set(lue, rang);
    }
  }
  return trouves;
}

const poserMots = (
  e: Ecriture,
  titre: string,
  avant: string | null | undefined,
  apres: string | null,
): string | null | undefined =>
  apres === null || meme(avant, apres) ? avant : e.texte(titre, avant, apres);

/** A proof of the file, with the place of its columns. */
export interface PreuveEcrite {
  rang: number;
  preuve: PreuveDeBrouillon;
}

/** A line adds a proof or completes one; it takes none away, and the kept copy of each one stays. */
function ecrirePreuves(
  e: Ecriture,
  lues: readonly PreuveLue[],
  avant: readonly PreuveDeBrouillon[],
): { apres: PreuveDeBrouillon[]; ecrites: PreuveEcrite[] } {
  const trouves = reconnaitre(lues, avant);
  const apres = [...avant];
  const ecrites: PreuveEcrite[] = [];
  for (const lue of lues) {
    const rang = trouves.get(lue);
    const connue: PreuveDeBrouillon = rang === undefined ? {} : (avant[rang] ?? {});
    const titre = (partie: Parameters<typeof titreDePreuve>[0]) => titreDePreuve(partie, lue.rang);
    const nature = e.poser(titre('nature'), connue.nature, lue.nature, (cle) =>
      cle ? NATURES_DE_PREUVE[cle].libelle : '',
    );
    const libelle = poserMots(e, titre('libelle'), connue.libelle, lue.libelle) ?? undefined;
    const adresse = poserMots(e, titre('adresse'), connue.adresse, lue.adresse);
    const date = toDateConnue(connue.date);
    e.texte(titre('date'), date && ecrireDateConnue(date), lue.date && ecrireDateConnue(lue.date));
    const preuve: PreuveDeBrouillon = {
      ...connue,
      nature,
      libelle,
      adresse,
      date: lue.date ?? connue.date,
      // What a server answered was said of another address.
      verification: adresse === connue.adresse ? connue.verification : undefined,
    };
    if (rang === undefined) apres.push(preuve);
    else apres[rang] = preuve;
    ecrites.push({ rang: lue.rang, preuve });
  }
  return { apres, ecrites };
}

/** What a line of the file makes of the line of a draft. */
export interface Fusion {
  apres: LigneDeBrouillon;
  changements: Changement[];
  preuves: PreuveEcrite[];
}

/** An empty cell changes nothing. */
export function fusionner(
  lue: Pick<LigneLue, 'etat' | 'texte' | 'preuves'>,
  avant: LigneDeBrouillon,
): Fusion {
  const e = new Ecriture();
  const etat = e.poser(COLONNES.etat.titre, avant.etat ?? undefined, lue.etat, (cle) =>
    cle ? ETATS_DITS[cle].libelle : '',
  );
  const texte = poserMots(e, COLONNES.texte.titre, avant.texte, lue.texte);
  const preuves = ecrirePreuves(e, lue.preuves, avant.preuves ?? []);
  return {
    // The identity of a new proof is given when it is saved.
    apres: { ...avant, etat, texte, preuves: preuves.apres as LigneDeBrouillon['preuves'] },
    changements: e.changements,
    preuves: preuves.ecrites,
  };
}
