import {
  ETATS_DITS,
  ETATS_MONTRES,
  etatDe,
  NATURES_DE_PREUVE,
  parolesSur,
  type PointDeSuivi,
  type Preuve,
} from '@acp/shared/model';
import type { PayloadRequest } from 'payload';
import { toDateConnue, toIds } from '../../publication/lire-champs.ts';
import { ErreurImport } from '../ErreurImport.ts';
import { CARACTERES_MAXIMUM } from '../ecrireXlsx.ts';
import { ecrireDateConnue } from '../lireDateConnue.ts';
import { listPointsDu, type LigneDeBrouillon, type PreuveDeBrouillon } from './brouillons.ts';
import {
  CLES,
  PREUVES_AU_MOINS,
  PREUVES_MAXIMUM,
  titresDe,
  type CleDeColonne,
} from './colonnes.ts';
import { lireReleve, type MesureRelevee } from './lireReleve.ts';

/** Which measures, and what the columns to fill already hold. */
export interface DemandeDExport {
  acte?: string | null;
  campagne?: string | null;
  /** The day of the drafts whose words are taken up; nothing is filled without it. */
  brouillon?: string | null;
}

export interface Export {
  lignes: string[][];
  /** How many proofs a line can bring. */
  preuves: number;
}

/** Under what a cell of a workbook can hold. */
const LONGUEUR = CARACTERES_MAXIMUM - 100;
const SUITE = ' […]';

/** Where a text is only read, it is cut; where it would be written back, it is left to the draft: an empty cell changes nothing. */
const couper = (texte: string): string =>
  texte.length > LONGUEUR ? `${texte.slice(0, LONGUEUR)}${SUITE}` : texte;
const siPossible = (texte: string): string => (texte.length > LONGUEUR ? '' : texte);

const direPreuve = ({ nature, libelle, date, adresse }: Preuve): string =>
  [
    `${NATURES_DE_PREUVE[nature].libelle}\u00a0: ${libelle}`,
    date ? ecrireDateConnue(date) : null,
    adresse,
  ]
    .filter(Boolean)
    .join(', ');

function cellulesALire(
  { mesure, acte, directions }: MesureRelevee,
  points: readonly PointDeSuivi[],
): Partial<Record<CleDeColonne, string>> {
  const derniere = parolesSur(mesure, points).at(-1);
  return {
    reference: mesure.reference,
    acte: acte.titre,
    numero: String(mesure.numero),
    citation: couper(mesure.citation),
    directions: directions.join(', '),
    dernierEtat: ETATS_MONTRES[etatDe(mesure, acte, points)].libelle,
    ditLe: derniere?.point.date.split('-').reverse().join('/') ?? '',
    dit: couper(derniere?.ligne.texte ?? ''),
    preuvesDites: couper((derniere?.ligne.preuves ?? []).map(direPreuve).join('\n')),
  };
}

function enCellulesDePreuve({ nature, libelle, adresse, date }: PreuveDeBrouillon): string[] {
  const connue = toDateConnue(date);
  return [
    nature ? NATURES_DE_PREUVE[nature].libelle : '',
    siPossible(libelle ?? ''),
    siPossible(adresse ?? ''),
    connue ? ecrireDateConnue(connue) : '',
  ];
}

/** What a draft says of a measure; what was typed before « Non mentionnée » was chosen is no longer said. */
function cellulesARemplir(ligne: LigneDeBrouillon | undefined): {
  mots: Partial<Record<CleDeColonne, string>>;
  preuves: string[];
} {
  const isMuette = ligne?.etat === 'non-mentionnee';
  return {
    mots: {
      etat: ligne?.etat ? ETATS_DITS[ligne.etat].libelle : '',
      texte: isMuette ? '' : siPossible(ligne?.texte ?? ''),
    },
    preuves: isMuette
      ? []
      : (ligne?.preuves ?? []).slice(0, PREUVES_MAXIMUM).flatMap(enCellulesDePreuve),
  };
}

async function listActesDe(req: PayloadRequest, id: string): Promise<string[]> {
  const campagne = await req.payload.findByID({
    collection: 'campagnes',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  if (!campagne) throw new ErreurImport('Ce point annuel n’existe plus. Choisissez-en un autre.');
  return toIds(campagne.actes);
}

/** The measures of the record with their last état, in the columns of the import. */
export async function exporter(
  req: PayloadRequest,
  { acte, campagne, brouillon }: DemandeDExport,
): Promise<Export> {
  const { mesures, points } = await lireReleve(req);
  const actes = campagne ? await listActesDe(req, campagne) : acte ? [acte] : null;
  const choisies = mesures.filter((m) => actes === null || actes.includes(m.acte.id));
  if (choisies.length === 0)
    throw new ErreurImport(
      'Aucune mesure publiée à télécharger ici. Publiez d’abord les mesures de cet acte, ou choisissez «\u00a0Toutes les mesures\u00a0».',
    );
  const prepares = brouillon ? await listPointsDu(req, brouillon) : [];
  const lignesPrepares = new Map(
    prepares
      .filter(({ isPublie }) => !isPublie)
      .flatMap(({ lignes }) => lignes.map((ligne) => [ligne.mesure, ligne] as const)),
  );
  const remplies = choisies.map((relevee) => ({
    relevee,
    ...cellulesARemplir(lignesPrepares.get(relevee.mesure.id)),
  }));
  const preuves = Math.max(
    PREUVES_AU_MOINS,
    ...remplies.map((ligne) => Math.ceil(ligne.preuves.length / 4)),
  );
  const titres = titresDe(preuves);
  const lignes = remplies.map(({ relevee, mots, preuves: cellules }) => {
    const ligne = { ...cellulesALire(relevee, points), ...mots };
    const connues = [...CLES.map((cle) => ligne[cle] ?? ''), ...cellules];
    return [...connues, ...Array<string>(titres.length - connues.length).fill('')];
  });
  return { lignes: [titres, ...lignes], preuves };
}
