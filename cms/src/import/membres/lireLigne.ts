import type { ROLES } from '@acp/shared/model';
import type { Consentement, UsageConsenti } from '../../collections/Membres/consentements.ts';
import { foldTexte } from '../../fields/recherche.ts';
import { sansApostrophe } from '../apostrophe.ts';
import type { Faute } from '../faute.ts';
import { lireDate } from '../lireDate.ts';
import type { Ligne } from '../lireFichier.ts';
import {
  COLONNES,
  GROUPES_MAXIMUM,
  titreDeGroupe,
  type CleDeColonne,
  type Emplacement,
} from './colonnes.ts';

type Role = keyof typeof ROLES;

export interface GroupeLu {
  groupe: string;
  role: Role | null;
  debut: string | null;
  fin: string | null;
}

/** What a line says of a person; an empty cell is null: it says nothing. */
export interface LigneLue {
  numero: number;
  identifiant: string;
  prenom: string | null;
  nom: string | null;
  debut: string | null;
  fin: string | null;
  mineur: boolean | null;
  autorisation: { date: string | null; conservation: string | null };
  accords: (Pick<Consentement, 'fin' | 'version' | 'conservation'> & {
    usage: UsageConsenti;
    date: string;
    /** Given on another day: the end and the form of the line are not its own. */
    aPart?: boolean;
  })[];
  /** Uses the file says are not accepted. */
  refuses: UsageConsenti[];
  groupes: GroupeLu[];
  fautes: Faute[];
}

/** The groups of the mandature, by their folded name. */
export type Groupes = ReadonlyMap<string, string>;

const ROLES_LUS = new Map<string, Role>([
  ['', 'membre'],
  ['membre', 'membre'],
  ['porte-parole', 'porte-parole'],
  ['porte parole', 'porte-parole'],
]);

const NOMS_LUS = new Map<string, 'nom-complet' | 'prenom-initiale' | 'aucun'>([
  ['nom complet', 'nom-complet'],
  ['prenom et nom', 'nom-complet'],
  ['prenom et initiale', 'prenom-initiale'],
  ['aucun', 'aucun'],
  ['non', 'aucun'],
]);

const OUI_OU_NON = new Map([
  ['oui', true],
  ['o', true],
  ['1', true],
  ['non', false],
  ['n', false],
  ['0', false],
]);

const MAUVAISE_DATE = 'cette date n’existe pas. Écrivez-la comme 11/03/2026.';

/** Reads one line: every cell that cannot be understood becomes a fault, none stops the others. */
export function lireLigne(
  { numero, cellules }: Ligne,
  emplacements: readonly (Emplacement | null)[],
  groupesConnus: Groupes,
): LigneLue {
  const fautes: Faute[] = [];
  const faute = (colonne: string, message: string): null => {
    fautes.push({ colonne, message });
    return null;
  };
  const cellule = (ou: Emplacement): string =>
    sansApostrophe(cellules[emplacements.indexOf(ou)] ?? '').trim();
  const texte = (cle: CleDeColonne): string | null => cellule(cle) || null;
  const dateEn = (ou: Emplacement, colonne: string): string | null => {
    const ecrite = cellule(ou);
    return ecrite ? (lireDate(ecrite) ?? faute(colonne, MAUVAISE_DATE)) : null;
  };
  const date = (cle: CleDeColonne): string | null => dateEn(cle, COLONNES[cle].titre);

  function lireAccordPourLeNom(): void {
    const ecrit = foldTexte(cellule('accordNom'));
    if (!ecrit) return;
    const usage = NOMS_LUS.get(ecrit);
    if (usage === undefined) {
      faute(
        COLONNES.accordNom.titre,
        'écrivez «\u00a0nom complet\u00a0», «\u00a0prénom et initiale\u00a0» ou «\u00a0aucun\u00a0».',
      );
    } else if (usage === 'aucun') refuses.push('nom-complet', 'prenom-initiale');
    else ajouterAccord(usage);
  }

  function lireAutreAccord(cle: 'accordPhoto' | 'accordCitation', usage: UsageConsenti): void {
    const ecrit = cellule(cle);
    if (!ecrit) return;
    const isDonne = OUI_OU_NON.get(foldTexte(ecrit));
    const aPart = isDonne === undefined ? lireDate(ecrit) : null;
    if (isDonne === true) ajouterAccord(usage);
    else if (isDonne === false) refuses.push(usage);
    else if (aPart)
      accords.push({ usage, date: aPart, conservation: formulaire.conservation, aPart: true });
    else faute(COLONNES[cle].titre, 'écrivez oui, non, ou la date de l’accord.');
  }

  const refuses: UsageConsenti[] = [];
  const accords: LigneLue['accords'] = [];
  const formulaire = {
    date: date('accordDate'),
    fin: date('accordFin'),
    version: texte('accordVersion'),
    conservation: texte('accordPreuve'),
  };
  function ajouterAccord(usage: UsageConsenti): void {
    if (formulaire.date) accords.push({ ...formulaire, usage, date: formulaire.date });
    else if (!cellule('accordDate'))
      faute(
        COLONNES.accordDate.titre,
        'il manque la date de l’accord. Écrivez-la comme 11/03/2026.',
      );
  }
  lireAccordPourLeNom();
  lireAutreAccord('accordPhoto', 'photo');
  lireAutreAccord('accordCitation', 'citation');

  function lireGroupe(rang: number): GroupeLu[] {
    const nom = cellule(`groupe.${rang}.groupe`);
    if (!nom) return [];
    const groupe = groupesConnus.get(foldTexte(nom));
    const role = ROLES_LUS.get(foldTexte(cellule(`groupe.${rang}.role`)));
    if (groupe === undefined)
      faute(
        titreDeGroupe('groupe', rang),
        `le groupe «\u00a0${nom}\u00a0» n’existe pas dans cette mandature. Corrigez son nom, ou créez d’abord ce groupe.`,
      );
    if (role === undefined)
      faute(
        titreDeGroupe('role', rang),
        'ce rôle n’existe pas. Écrivez «\u00a0membre\u00a0» ou «\u00a0porte-parole\u00a0».',
      );
    return [
      {
        groupe: groupe ?? '',
        role: cellule(`groupe.${rang}.role`) ? (role ?? null) : null,
        debut: dateEn(`groupe.${rang}.debut`, titreDeGroupe('debut', rang)),
        fin: dateEn(`groupe.${rang}.fin`, titreDeGroupe('fin', rang)),
      },
    ];
  }

  const mineur = cellule('mineur');
  const isMineur = OUI_OU_NON.get(foldTexte(mineur)) ?? null;
  if (mineur && isMineur === null) faute(COLONNES.mineur.titre, 'écrivez oui ou non.');
  const identifiant = cellule('identifiant');
  if (!identifiant)
    faute(
      COLONNES.identifiant.titre,
      'il manque. Chaque personne a le sien, le même à chaque import.',
    );
  return {
    numero,
    identifiant,
    prenom: texte('prenom'),
    nom: texte('nom'),
    debut: date('debut'),
    fin: date('fin'),
    mineur: isMineur,
    autorisation: {
      date: date('autorisationDate'),
      conservation: texte('autorisationPreuve'),
    },
    accords,
    refuses,
    groupes: Array.from({ length: GROUPES_MAXIMUM }, (_, rang) => lireGroupe(rang)).flat(),
    fautes,
  };
}
