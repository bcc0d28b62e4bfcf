import type { PayloadRequest } from 'payload';
import { isEnCours, type UsageConsenti } from '../../collections/Membres/consentements.ts';
import type { Membre } from '../../payload-types.ts';
import {
  COLONNES,
  PARTIES_DE_GROUPE,
  titreDeGroupe,
  type CleDeColonne,
  type PartieDeGroupe,
} from './colonnes.ts';
import { lireExistants, lireGroupes } from './lireExistants.ts';

const CLES = Object.keys(COLONNES) as CleDeColonne[];
const PARTIES = Object.keys(PARTIES_DE_GROUPE) as PartieDeGroupe[];
const GROUPES_AU_MOINS = 2;

const enFrancais = (date: string | null | undefined): string =>
  date ? date.split('-').reverse().join('/') : '';

const titresDe = (groupes: number): string[] => [
  ...CLES.map((cle) => COLONNES[cle].titre),
  ...Array.from({ length: groupes }, (_, rang) =>
    PARTIES.map((partie) => titreDeGroupe(partie, rang)),
  ).flat(),
];

/** The titles, and one line that shows how each cell is written. */
export const modele = (): string[][] => [
  titresDe(GROUPES_AU_MOINS),
  [
    ...CLES.map((cle) => COLONNES[cle].exemple),
    ...PARTIES.map((partie) => PARTIES_DE_GROUPE[partie].exemple),
  ],
];

type Accord = NonNullable<Membre['consentements']>[number];

/** The consents of a person, as one signed form: what was given another day keeps its own date. */
function accordsEnCellules(membre: Membre, jour: string): Partial<Record<CleDeColonne, string>> {
  const enCours = (membre.consentements ?? []).filter((accord) => isEnCours(accord, jour));
  const de = (usage: UsageConsenti): Accord | undefined => enCours.find((a) => a.usage === usage);
  const nom = de('nom-complet') ?? de('prenom-initiale');
  const base = nom ?? de('photo') ?? de('citation');
  const dire = (accord: Accord | undefined): string => {
    if (!accord) return '';
    return accord.date === base?.date ? 'oui' : enFrancais(accord.date);
  };
  const enMots = { 'nom-complet': 'nom complet', 'prenom-initiale': 'prénom et initiale' };
  return {
    accordNom: nom ? enMots[nom.usage as keyof typeof enMots] : '',
    accordPhoto: dire(de('photo')),
    accordCitation: dire(de('citation')),
    accordDate: enFrancais(base?.date),
    accordFin: enFrancais(base?.fin),
    accordVersion: base?.version ?? '',
    accordPreuve: base?.conservation ?? '',
  };
}

function enLigne(membre: Membre, nomDe: (id: string) => string, jour: string): string[] {
  const cellules: Partial<Record<CleDeColonne, string>> = {
    identifiant: membre.identifiantExterne?.trim() || membre.id,
    prenom: membre.prenom ?? '',
    nom: membre.nom ?? '',
    debut: enFrancais(membre.debut),
    fin: enFrancais(membre.fin),
    mineur: membre.mineur ? 'oui' : 'non',
    autorisationDate: enFrancais(membre.autorisationParentale?.date),
    autorisationPreuve: membre.autorisationParentale?.conservation ?? '',
    ...accordsEnCellules(membre, jour),
  };
  const groupes = (membre.groupes ?? []).flatMap(({ groupe, role, debut, fin }) => [
    nomDe(typeof groupe === 'string' ? groupe : groupe.id),
    role,
    enFrancais(debut),
    enFrancais(fin),
  ]);
  return [...CLES.map((cle) => cellules[cle] ?? ''), ...groupes];
}

/** The list of a mandature, in the columns of the import: given back as it is, it changes nothing. */
export async function exporter(
  req: PayloadRequest,
  mandature: string,
  jour: string,
): Promise<string[][]> {
  const noms = new Map((await lireGroupes(req, mandature)).map(({ id, nom }) => [id, nom]));
  const membres = (await lireExistants(req, mandature)).map(({ membre }) => membre);
  const nombre = Math.max(GROUPES_AU_MOINS, ...membres.map((m) => (m.groupes ?? []).length));
  const lignes = membres.map((membre) => enLigne(membre, (id) => noms.get(id) ?? '', jour));
  return [titresDe(nombre), ...lignes];
}
