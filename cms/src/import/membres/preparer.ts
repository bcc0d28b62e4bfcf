import { createHash } from 'node:crypto';
import type { DateCivile } from '@acp/shared/model';
import type { PayloadRequest } from 'payload';
import { foldTexte } from '../../fields/recherche.ts';
import { ErreurImport } from '../ErreurImport.ts';
import { lireFichier } from '../lireFichier.ts';
import { COLONNES, lireEntetesDeMembres } from './colonnes.ts';
import { lireExistants, lireGroupes } from './lireExistants.ts';
import { lireLigne, type LigneLue } from './lireLigne.ts';
import { planifier, type Existant, type Plan } from './planifier.ts';

/** A file read against what is known: what it would do, and nothing done. */
export interface Preparation {
  plans: Plan[];
  /** Titles of the columns that are not read. */
  ignorees: string[];
  /** Changes when the file, or what is known, does: an approval holds for what was shown. */
  empreinte: string;
}

/** The same identifier twice in a file: nobody can say which line is right. */
function addDoublons(lignes: readonly LigneLue[]): void {
  const premieres = new Map<string, number>();
  for (const { identifiant, numero, fautes } of lignes) {
    const premiere = premieres.get(identifiant);
    if (!identifiant) continue;
    if (premiere === undefined) premieres.set(identifiant, numero);
    else
      fautes.push({
        colonne: COLONNES.identifiant.titre,
        message: `${identifiant} est déjà à la ligne ${String(premiere)}. Gardez une seule ligne par personne.`,
      });
  }
}

const nomPlie = (prenom: string | null | undefined, nom: string | null | undefined): string =>
  foldTexte(`${prenom ?? ''} ${nom ?? ''}`);

/** A person recorded by hand has no identifier yet: the import would record them twice. */
function addHomonymes(
  lignes: readonly LigneLue[],
  existants: readonly Existant[],
  trouver: (identifiant: string) => Existant | null,
): void {
  const sansIdentifiant = new Set(
    existants
      .filter(({ membre }) => !membre.identifiantExterne)
      .map(({ membre }) => nomPlie(membre.prenom, membre.nom)),
  );
  for (const { identifiant, prenom, nom, fautes } of lignes) {
    if (!prenom || !nom || trouver(identifiant) || !sansIdentifiant.has(nomPlie(prenom, nom)))
      continue;
    fautes.push({
      colonne: COLONNES.identifiant.titre,
      message: `une fiche existe déjà à ce nom, sans identifiant. Ouvrez-la, écrivez ${identifiant} dans «\u00a0Identifiant de la Ville\u00a0», publiez-la, puis recommencez.`,
    });
  }
}

const resumer = (plans: readonly Plan[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        plans.map(({ numero, etat, personne, existant, changements, fautes }) => [
          ...[numero, etat, personne, changements, fautes],
          ...[existant?.membre.id, existant?.membre.updatedAt],
        ]),
      ),
    )
    .digest('hex');

/** @throws ErreurImport when the file cannot be read at all; what is wrong in a line is in its plan. */
export async function preparer(
  req: PayloadRequest,
  mandature: string,
  contenu: Buffer,
  jour: DateCivile,
): Promise<Preparation> {
  const [entete, ...corps] = await lireFichier(contenu);
  const { emplacements, ignorees } = lireEntetesDeMembres(entete?.cellules ?? []);
  const groupes = await lireGroupes(req, mandature);
  const existants = await lireExistants(req, mandature);
  if (groupes.length === 0 && emplacements.includes('groupe.0.groupe'))
    throw new ErreurImport(
      'Cette mandature n’a encore aucun groupe. Créez d’abord ses groupes thématiques, ou retirez la colonne «\u00a0Groupe\u00a0» du fichier.',
    );
  const parNom = new Map(groupes.map(({ id, nom }) => [foldTexte(nom), id]));
  const parId = new Map(groupes.map(({ id, nom }) => [id, nom]));
  const connus = new Map(
    existants.map((existant) => [
      existant.membre.identifiantExterne?.trim() || existant.membre.id,
      existant,
    ]),
  );
  const trouver = (identifiant: string): Existant | null => connus.get(identifiant) ?? null;
  const lignes = corps.map((ligne) => lireLigne(ligne, emplacements, parNom));
  addDoublons(lignes);
  addHomonymes(lignes, existants, trouver);
  const plans = lignes.map((ligne) =>
    planifier(ligne, trouver(ligne.identifiant), (id) => parId.get(id) ?? '', jour),
  );
  return { plans, ignorees, empreinte: resumer(plans) };
}
