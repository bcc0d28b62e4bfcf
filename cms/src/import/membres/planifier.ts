import type { DateCivile } from '@acp/shared/model';
import { nomPublic } from '../../collections/Membres/ceQueLePublicVoit.ts';
import { isEnCours } from '../../collections/Membres/consentements.ts';
import { fautesDe } from '../../collections/Membres/fautes.ts';
import type { Membre } from '../../payload-types.ts';
import { Ecriture, type Changement } from '../ecriture.ts';
import type { Faute } from '../faute.ts';
import { COLONNES, titreDeGroupe } from './colonnes.ts';
import { ecrireAccords, ecrireGroupes } from './fusionner.ts';
import type { LigneLue } from './lireLigne.ts';

/** What the database holds of a person, as it is published, or as it is prepared when it never was. */
export interface Existant {
  membre: Membre;
  isPublie: boolean;
  /** Changes not published yet lie over what is published. */
  hasBrouillon: boolean;
}

export type Siege = Pick<
  Membre,
  | 'prenom'
  | 'nom'
  | 'debut'
  | 'fin'
  | 'mineur'
  | 'autorisationParentale'
  | 'consentements'
  | 'groupes'
  | 'identifiantExterne'
>;

/** What becomes of a line. */
export interface Plan {
  numero: number;
  etat: 'nouveau' | 'modifie' | 'inchange' | 'erreur';
  /** Who, as the secretariat reads it. */
  personne: string;
  existant: Existant | null;
  apres: Siege;
  changements: Changement[];
  fautes: Faute[];
  /** The name the public reads before, and would read after. */
  nomAvant: string | null;
  nomApres: string | null;
}

const VIDE: Siege = { consentements: [], groupes: [], mineur: false };

function fautesDAvance(
  ligne: LigneLue,
  existant: Existant | null,
  isModifie: boolean,
  jour: DateCivile,
): Faute[] {
  const fautes: Faute[] = [];
  const enCours = (existant?.membre.consentements ?? []).filter((a) => isEnCours(a, jour));
  const contredit = enCours.find(({ usage }) => ligne.refuses.includes(usage));
  if (contredit)
    fautes.push({
      colonne:
        contredit.usage === 'photo'
          ? COLONNES.accordPhoto.titre
          : contredit.usage === 'citation'
            ? COLONNES.accordCitation.titre
            : COLONNES.accordNom.titre,
      message:
        'un accord en cours est écrit dans la fiche, et un import n’en retire jamais. Ouvrez la fiche et choisissez «\u00a0Retirer l’accord…\u00a0», ou videz cette case.',
    });
  if (existant?.membre.etatDePage === 'retire' && isModifie)
    fautes.push({
      colonne: COLONNES.identifiant.titre,
      message:
        'la fiche de cette personne a été retirée du site. Pour la remettre, ouvrez-la et publiez-la vous-même, ou ôtez cette ligne.',
    });
  if (existant?.hasBrouillon && isModifie)
    fautes.push({
      colonne: COLONNES.identifiant.titre,
      message:
        'la fiche de cette personne a des changements pas encore publiés. Publiez-les ou annulez-les, puis recommencez.',
    });
  return fautes;
}

/** What « Importer et publier » writes: what changes, and what was prepared without being public yet. */
export const isAEcrire = ({ etat, existant }: Plan): boolean =>
  etat === 'nouveau' || etat === 'modifie' || (etat === 'inchange' && existant?.isPublie === false);

/** What a line would do, without doing it. */
export function planifier(
  ligne: LigneLue,
  existant: Existant | null,
  nomDeGroupe: (id: string) => string,
  jour: DateCivile,
): Plan {
  const avant: Siege = existant?.membre ?? VIDE;
  const e = new Ecriture();
  const autorisation = avant.autorisationParentale ?? {};
  const apres: Siege = {
    identifiantExterne: avant.identifiantExterne?.trim() || (existant ? null : ligne.identifiant),
    prenom: e.texte(COLONNES.prenom.titre, avant.prenom, ligne.prenom),
    nom: e.texte(COLONNES.nom.titre, avant.nom, ligne.nom),
    debut: e.date(COLONNES.debut.titre, avant.debut, ligne.debut),
    fin: e.date(COLONNES.fin.titre, avant.fin, ligne.fin),
    mineur: e.poser(COLONNES.mineur.titre, avant.mineur ?? false, ligne.mineur, (oui) =>
      oui ? 'oui' : 'non',
    ),
    autorisationParentale: {
      ...autorisation,
      date: e.date(COLONNES.autorisationDate.titre, autorisation.date, ligne.autorisation.date),
      conservation: e.texte(
        COLONNES.autorisationPreuve.titre,
        autorisation.conservation,
        ligne.autorisation.conservation,
      ),
    },
    consentements: ecrireAccords(e, ligne, avant.consentements ?? []),
    groupes: ecrireGroupes(e, ligne.groupes, avant.groupes ?? [], nomDeGroupe),
  };
  const isModifie = e.changements.length > 0;
  const fautes = [
    ...ligne.fautes,
    ...fautesDAvance(ligne, existant, isModifie, jour),
    ...(isModifie || !existant ? fautesDe(apres) : []).map(({ path, label, message }) => ({
      colonne: nommerColonne(path, label),
      message: `${message.slice(0, 1).toLocaleLowerCase('fr')}${message.slice(1)}`,
    })),
  ];
  const modifie = existant ? 'modifie' : 'nouveau';
  return {
    numero: ligne.numero,
    etat: fautes.length > 0 ? 'erreur' : isModifie || !existant ? modifie : 'inchange',
    personne: [apres.prenom, apres.nom].filter(Boolean).join(' ') || ligne.identifiant,
    existant,
    apres,
    changements: e.changements,
    fautes,
    nomAvant: existant?.isPublie ? nomPublic(avant, jour) : null,
    nomApres: nomPublic(apres, jour),
  };
}

/** « groupes.1.debut » is the column « Groupe 2 depuis le ». */
function nommerColonne(path: string, label: string): string {
  const [, rang, partie] = /^groupes\.(\d+)\.(debut|fin)$/u.exec(path) ?? [];
  if (rang === undefined) return label;
  return titreDeGroupe(partie === 'debut' ? 'debut' : 'fin', Number(rang));
}
