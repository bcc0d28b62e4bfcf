import { Locked, ValidationError, type PayloadRequest } from 'payload';
import { enTransaction } from '../../database/enTransaction.ts';
import { consigner } from '../../journal/consigner.ts';
import type { PointDeSuivi } from '../../payload-types.ts';
import { compter } from '../compter.ts';
import { ErreurImport } from '../ErreurImport.ts';
import type { LigneDeBrouillon } from './brouillons.ts';
import type { Plan } from './planifier.ts';
import { preparer, type Cible, type PointAnnonce } from './preparer.ts';

/** What was written. */
export interface Bilan {
  /** Drafts of points that did not exist. */
  nouveaux: number;
  completes: number;
  /** Lines that say something new. */
  lignes: number;
  muettes: number;
  points: { id: string; titre: string }[];
}

/** Something is to be written: lines, or who spoke. */
export const isAEcrire = ({ plans, changements }: Cible): boolean =>
  changements.length > 0 || plans.some((plan) => plan.changements.length > 0);

/** Every measure of the acte in its order: what the file says, what the draft said, or a line that waits. */
function lignesDe({ point, mesures, plans }: Cible): LigneDeBrouillon[] {
  const lues = new Map(plans.map(({ relevee, apres }) => [relevee?.mesure.id, apres]));
  const avant = new Map((point?.lignes ?? []).map((ligne) => [ligne.mesure, ligne]));
  const autres = (point?.lignes ?? []).filter(({ mesure }) => !mesures.includes(mesure));
  return [
    ...mesures.map((mesure) => lues.get(mesure) ?? avant.get(mesure) ?? { mesure }),
    ...autres,
  ];
}

const direRefus = (cause: unknown): string => {
  if (cause instanceof Locked)
    return 'ce brouillon est ouvert par une autre personne. Attendez qu’elle l’ait fermé, puis recommencez.';
  return cause instanceof ValidationError
    ? cause.data.errors.map(({ message }) => message).join(' ')
    : 'il n’a pas pu être enregistré.';
};

/** Always a draft: publishing is decided elsewhere, by somebody who has read it. */
async function ecrire(
  req: PayloadRequest,
  cible: Cible,
  { date, signataire, cadre }: PointAnnonce,
): Promise<{ id: string; titre: string }> {
  const commun = {
    collection: 'points-de-suivi',
    draft: true,
    depth: 0,
    overrideAccess: false,
    overrideLock: false,
    user: req.user,
    req,
  } as const;
  // A draft may lack what the generated type promises.
  const lignes = lignesDe(cible) as NonNullable<PointDeSuivi['lignes']>;
  const data = { signataire, cadre, lignes, _status: 'draft' as const };
  const ecrit = cible.point
    ? req.payload.update({ ...commun, id: cible.point.id, data })
    : req.payload.create({ ...commun, data: { ...data, acte: cible.acte.id, date } });
  const { id, intitule } = await ecrit.catch((cause: unknown) => {
    throw new ErreurImport(
      `Point de suivi de «\u00a0${cible.acte.titre}\u00a0»\u00a0: ${direRefus(cause)} Rien n’est enregistré.`,
      { cause },
    );
  });
  return { id, titre: intitule ?? cible.acte.titre };
}

const nombre = (plans: readonly Plan[], ...etats: Plan['etat'][]): number =>
  plans.filter(({ etat }) => etats.includes(etat)).length;

/** For the journal, which quotes no word of what was said. */
const resumer = ({ nouveaux, completes, lignes, muettes }: Bilan, date: string): string =>
  [
    compter(nouveaux, 'brouillon créé', 'brouillons créés'),
    compter(completes, 'complété', 'complétés'),
    compter(lignes, 'mesure dite', 'mesures dites'),
    `${compter(muettes, 'non mentionnée', 'non mentionnées')}. Point du ${date.split('-').reverse().join('/')}.`,
  ].join(', ');

/**
 * Writes what the preview showed, whole or not at all: one draft an acte.
 * @throws ErreurImport when a line is wrong, or when something moved since the preview.
 */
export async function importer(
  req: PayloadRequest,
  annonce: PointAnnonce,
  contenu: Buffer,
  approuvee: string,
): Promise<Bilan> {
  return enTransaction(req, async () => {
    const { plans, cibles, empreinte } = await preparer(req, annonce, contenu);
    if (empreinte !== approuvee)
      throw new ErreurImport(
        'Le fichier, une mesure ou un brouillon a changé depuis l’aperçu\u00a0: rien n’est enregistré. Relisez l’aperçu, puis recommencez.',
      );
    const fausses = nombre(plans, 'erreur');
    if (fausses > 0)
      throw new ErreurImport(
        `${String(fausses)} ligne${fausses > 1 ? 's sont' : ' est'} en erreur\u00a0: rien n’est enregistré. Corrigez le fichier, puis choisissez-le de nouveau.`,
      );
    const ecrites = cibles.filter(isAEcrire);
    const points = [];
    for (const cible of ecrites) points.push(await ecrire(req, cible, annonce));
    const nouveaux = ecrites.filter(({ point }) => point === null).length;
    const bilan = {
      nouveaux,
      completes: ecrites.length - nouveaux,
      lignes: nombre(plans, 'nouvelle', 'modifiee'),
      muettes: nombre(plans, 'muette'),
      points,
    };
    await consigner(req, {
      action: 'import',
      objet: { collection: 'points-de-suivi', titre: 'Tableur du suivi' },
      detail: resumer(bilan, annonce.date),
    });
    return bilan;
  });
}
