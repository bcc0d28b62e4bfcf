import { createHash } from 'node:crypto';
import { CADRES_DE_POINT, type Acte, type PointDeSuivi } from '@acp/shared/model';
import type { PayloadRequest } from 'payload';
import { Ecriture } from '../ecriture.ts';
import { ErreurImport } from '../ErreurImport.ts';
import { lireDate } from '../lireDate.ts';
import { lireFichier } from '../lireFichier.ts';
import { listPointsDu, type Brouillon } from './brouillons.ts';
import { COLONNES, lireEntetesDuSuivi } from './colonnes.ts';
import { lireLigne, type LigneLue } from './lireLigne.ts';
import { lireReleve, type Releve } from './lireReleve.ts';
import { planifier, type Plan } from './planifier.ts';

/** What the secretariat says of the point, around the file. */
export interface PointAnnonce {
  date: string;
  signataire: string;
  cadre: PointDeSuivi['cadre'];
  /** The empty lines of an acte the City spoke of are « Non mentionnée ». */
  muettes: boolean;
}

/** One acte of the file, and the draft that receives its lines. */
export interface Cible {
  acte: Acte;
  point: Brouillon | null;
  /** The ids of its published measures, in their order. */
  mesures: string[];
  plans: Plan[];
  /** What changes in the draft besides its lines. */
  changements: Ecriture['changements'];
}

/** A file read against what is known: what it would do, and nothing done. */
export interface Preparation {
  annonce: PointAnnonce;
  plans: Plan[];
  /** The actes that receive something. */
  cibles: Cible[];
  ignorees: string[];
  /** Changes when the file, or what is known, does: an approval holds for what was shown. */
  empreinte: string;
}

const isCadre = (ecrit: string): ecrit is PointDeSuivi['cadre'] => ecrit in CADRES_DE_POINT;

/** @throws ErreurImport when something is missing */
export function lireAnnonce(lire: (nom: string) => string): PointAnnonce {
  const date = lireDate(lire('date').trim());
  if (date === null)
    throw new ErreurImport(
      'Donnez la date du point, le jour où la Ville a parlé, par exemple 11/03/2026.',
    );
  const signataire = lire('signataire').trim();
  if (!signataire)
    throw new ErreurImport(
      'Dites qui a parlé pour la Ville\u00a0: la direction ou la fonction, par exemple «\u00a0Direction de la voirie\u00a0».',
    );
  const cadre = lire('cadre');
  if (!isCadre(cadre)) throw new ErreurImport('Dites comment la Ville a parlé.');
  return { date, signataire, cadre, muettes: lire('muettes') === 'oui' };
}

/** The same measure twice in a file: nobody can say which line is right. */
function addDoublons(lignes: readonly LigneLue[]): void {
  const premieres = new Map<string, number>();
  for (const { reference, numero, fautes } of lignes) {
    const premiere = premieres.get(reference);
    if (!reference) continue;
    if (premiere === undefined) premieres.set(reference, numero);
    else
      fautes.push({
        colonne: COLONNES.reference.titre,
        message: `${reference} est déjà à la ligne ${String(premiere)}. Gardez une seule ligne par mesure.`,
      });
  }
}

function changementsDuPoint(point: Brouillon | null, { signataire, cadre }: PointAnnonce) {
  const e = new Ecriture();
  if (!point) return e.changements;
  e.texte('Qui a parlé pour la Ville', point.signataire, signataire);
  e.poser('Comment', point.cadre, cadre, (cle) => (cle ? CADRES_DE_POINT[cle].libelle : ''));
  return e.changements;
}

const resumer = (annonce: PointAnnonce, plans: readonly Plan[], cibles: readonly Cible[]) =>
  createHash('sha256')
    .update(
      JSON.stringify([
        annonce,
        plans.map(({ numero, etat, reference, changements, fautes }) => [
          ...[numero, etat, reference, changements, fautes],
        ]),
        cibles.map(({ acte, point, mesures }) => [acte.id, point?.id, point?.updatedAt, mesures]),
      ]),
    )
    .digest('hex');

function listCibles(
  { mesures }: Releve,
  plans: readonly Plan[],
  points: ReadonlyMap<string, Brouillon>,
  annonce: PointAnnonce,
): Cible[] {
  const parActe = Map.groupBy(
    plans.filter(({ apres }) => apres !== null),
    ({ relevee }) => relevee?.acte.id ?? '',
  );
  return [...parActe.values()].flatMap((siens) => {
    const acte = siens[0]?.relevee?.acte;
    if (!acte) return [];
    const point = points.get(acte.id) ?? null;
    const changements = changementsDuPoint(point, annonce);
    const ids = mesures.filter((m) => m.acte.id === acte.id).map(({ mesure }) => mesure.id);
    return [{ acte, point, mesures: ids, plans: siens, changements }];
  });
}

/** @throws ErreurImport when the file cannot be read at all; what is wrong in a line is in its plan. */
export async function preparer(
  req: PayloadRequest,
  annonce: PointAnnonce,
  contenu: Buffer,
): Promise<Preparation> {
  const [entete, ...corps] = await lireFichier(contenu);
  const { emplacements, ignorees } = lireEntetesDuSuivi(entete?.cellules ?? []);
  const lignes = corps.map((ligne) => lireLigne(ligne, emplacements));
  addDoublons(lignes);
  const releve = await lireReleve(req);
  const connues = new Map(releve.mesures.map((m) => [m.mesure.reference, m]));
  const duJour = await listPointsDu(req, annonce.date);
  const points = new Map(duJour.map((point) => [point.acte, point]));
  // What is published stands before a second draft of the same day.
  for (const point of duJour) if (point.isPublie) points.set(point.acte, point);
  const jour = annonce.date.split('-').reverse().join('/');
  const dits = new Set(
    lignes.flatMap(({ isVide, reference }) =>
      isVide ? [] : (connues.get(reference)?.acte.id ?? []),
    ),
  );
  const plans = lignes.map((lue) => {
    const relevee = connues.get(lue.reference) ?? null;
    return planifier(lue, {
      relevee,
      isRetiree: releve.retirees.has(lue.reference),
      point: points.get(relevee?.acte.id ?? '') ?? null,
      jour,
      muettes: annonce.muettes && dits.has(relevee?.acte.id ?? ''),
    });
  });
  const cibles = listCibles(releve, plans, points, annonce);
  return { annonce, plans, cibles, ignorees, empreinte: resumer(annonce, plans, cibles) };
}
