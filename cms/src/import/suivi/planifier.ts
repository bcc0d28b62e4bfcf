import { ETATS_DITS } from '@acp/shared/model';
import { CE_QUI_MANQUE } from '../../collections/PointsDeSuivi/fields.ts';
import type { Changement } from '../ecriture.ts';
import { plier } from '../entetes.ts';
import type { Faute } from '../faute.ts';
import type { Brouillon, LigneDeBrouillon } from './brouillons.ts';
import { COLONNES, titreDePreuve } from './colonnes.ts';
import { fusionner, type PreuveEcrite } from './fusionner.ts';
import { CHOIX_D_ETAT, CHOIX_DE_NATURE, type LigneLue } from './lireLigne.ts';
import type { MesureRelevee } from './lireReleve.ts';

/** What becomes of a line. */
export interface Plan {
  numero: number;
  etat: 'nouvelle' | 'modifiee' | 'inchangee' | 'muette' | 'vide' | 'erreur';
  /** The reference, as the file gives it. */
  reference: string;
  /** null: no such measure. */
  relevee: MesureRelevee | null;
  apres: LigneDeBrouillon | null;
  changements: Changement[];
  fautes: Faute[];
}

/** What a line is held against. */
export interface Connu {
  relevee: MesureRelevee | null;
  isRetiree: boolean;
  /** The point of that day on the acte, if there is one already. */
  point: Brouillon | null;
  /** « 12/05/2026 » */
  jour: string;
  /** An empty line says that the City said nothing. */
  muettes: boolean;
}

const minuscule = (phrase: string): string =>
  `${phrase.slice(0, 1).toLocaleLowerCase('fr')}${phrase.slice(1)}`;

function fautesDeMesure(lue: LigneLue, { relevee, isRetiree, point, jour }: Connu): Faute[] {
  const dire = (message: string): Faute[] => [{ colonne: COLONNES.reference.titre, message }];
  if (!lue.reference)
    return dire('elle manque. Copiez-la du fichier téléchargé, ou ôtez cette ligne.');
  if (isRetiree) return dire('cette mesure a été retirée du site. Ôtez cette ligne.');
  if (!relevee)
    return dire(
      'aucune mesure publiée ne porte cette référence. Vérifiez-la dans la liste des mesures.',
    );
  // Letters and digits alone: a file in Windows-1252 has lost the rest.
  if (
    lue.citation &&
    !plier(relevee.mesure.citation).startsWith(plier(lue.citation.replace(/ \[…\]$/u, '')))
  )
    return [
      {
        colonne: COLONNES.citation.titre,
        message: `ce passage n’est pas celui de ${lue.reference}\u00a0: un tri a pu décaler les colonnes, ou la citation a changé. Repartez d’un nouveau fichier.`,
      },
    ];
  if (point?.isPublie)
    return dire(
      `un point du ${jour} est déjà publié pour cet acte. Choisissez une autre date, ou ouvrez ce point pour le corriger.`,
    );
  return [];
}

/** What the form would refuse of a proof. */
function fautesDePreuve({ rang, preuve: { nature, libelle, adresse } }: PreuveEcrite): Faute[] {
  const fautes: Faute[] = [];
  if (!nature)
    fautes.push({
      colonne: titreDePreuve('nature', rang),
      message: `elle manque. Écrivez ${CHOIX_DE_NATURE}.`,
    });
  if (!libelle?.trim())
    fautes.push({
      colonne: titreDePreuve('libelle', rang),
      message: 'il manque. Dites ce que cette preuve montre.',
    });
  const entiere = adresse?.trim() ?? '';
  if (entiere && !(/^https?:\/\//u.test(entiere) && URL.canParse(entiere)))
    fautes.push({
      colonne: titreDePreuve('adresse', rang),
      message: 'ce n’est pas une adresse web entière\u00a0: elle commence par https:// ou http://.',
    });
  return fautes;
}

/** What an état asks for (rules 2 and 5), said while the file is still open. */
function fautesDEtat(lue: LigneLue, { etat, texte, preuves }: LigneDeBrouillon): Faute[] {
  if (!etat)
    return [{ colonne: COLONNES.etat.titre, message: `il manque. Écrivez ${CHOIX_D_ETAT}.` }];
  if (etat === 'non-mentionnee')
    return lue.texte || lue.preuves.length > 0
      ? [
          {
            colonne: COLONNES.etat.titre,
            message:
              '«\u00a0Non mentionnée\u00a0» ne va ni avec un texte ni avec une preuve. Videz ces cases, ou choisissez ce que la Ville a dit.',
          },
        ]
      : [];
  const fautes: Faute[] = [];
  const manque = CE_QUI_MANQUE[etat];
  if (manque && !texte?.trim())
    fautes.push({ colonne: COLONNES.texte.titre, message: minuscule(manque) });
  const isAProuver = etat === 'realisee' || etat === 'partielle';
  if (isAProuver && !(preuves ?? []).some(({ adresse }) => adresse?.trim()))
    fautes.push({
      colonne: titreDePreuve('adresse', 0),
      message: `«\u00a0${ETATS_DITS[etat].libelle}\u00a0» demande au moins une preuve, avec son adresse web. Ajoutez-la, ou choisissez un autre état.`,
    });
  return fautes;
}

/** What a line would do, without doing it. */
export function planifier(lue: LigneLue, connu: Connu): Plan {
  const { relevee, point, muettes } = connu;
  const { numero, reference } = lue;
  const rien = { numero, reference, relevee, apres: null, changements: [] };
  const isSansEffet = lue.isVide && !muettes;
  // A line left empty is nobody's mistake, unless it names nothing at all.
  const fautes = [...lue.fautes, ...(isSansEffet && relevee ? [] : fautesDeMesure(lue, connu))];
  if (!relevee || fautes.length > 0) return { ...rien, etat: 'erreur', fautes };
  const avant = point?.lignes.find(({ mesure }) => mesure === relevee.mesure.id) ?? {
    mesure: relevee.mesure.id,
  };
  if (lue.isVide) {
    if (isSansEffet || avant.etat) return { ...rien, etat: 'vide', fautes };
    const { apres, changements } = fusionner({ ...lue, etat: 'non-mentionnee' }, avant);
    return { ...rien, apres, changements, etat: 'muette', fautes };
  }
  const { apres, changements, preuves } = fusionner(lue, avant);
  if (changements.length === 0) return { ...rien, apres, etat: 'inchangee', fautes };
  const refus = [...fautesDEtat(lue, apres), ...preuves.flatMap(fautesDePreuve)];
  const etat = refus.length > 0 ? 'erreur' : avant.etat ? 'modifiee' : 'nouvelle';
  return { ...rien, apres, changements, etat, fautes: refus };
}
