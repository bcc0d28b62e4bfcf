import type { DateCivile } from '@acp/shared/model';
import { ValidationError, type PayloadRequest } from 'payload';
import { enTransaction } from '../../database/enTransaction.ts';
import { consigner } from '../../journal/consigner.ts';
import { ErreurImport } from '../ErreurImport.ts';
import { isAEcrire, type Plan } from './planifier.ts';
import { preparer } from './preparer.ts';

/** What was asked, once the preview was read. */
export interface DemandeDImport {
  mandature: string;
  contenu: Buffer;
  /** The preview that was approved. */
  empreinte: string;
  publier: boolean;
  /** Leave the wrong lines out instead of refusing the whole file. */
  ecarterLesErreurs: boolean;
}

/** What was written. */
export interface Bilan {
  nouveaux: number;
  modifies: number;
  ecartees: number;
}

async function ecrire(req: PayloadRequest, mandature: string, plan: Plan, publier: boolean) {
  const { existant, apres } = plan;
  const commun = {
    collection: 'membres',
    draft: !publier,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  } as const;
  const data = { ...apres, _status: publier ? ('published' as const) : ('draft' as const) };
  if (existant) await req.payload.update({ ...commun, id: existant.membre.id, data });
  else await req.payload.create({ ...commun, data: { ...data, mandature } });
}

/** What a rule of the form said of a line that looked right. */
const enPhrase = (cause: unknown): string =>
  cause instanceof ValidationError
    ? cause.data.errors.map(({ message }) => message).join(' ')
    : 'elle n’a pas pu être enregistrée.';

const compter = (plans: readonly Plan[], etat: Plan['etat']): number =>
  plans.filter((plan) => plan.etat === etat).length;

/**
 * Writes what the preview showed, whole or not at all.
 * @throws ErreurImport when lines are wrong, or when something moved since the preview.
 */
export async function importer(
  req: PayloadRequest,
  demande: DemandeDImport,
  jour: DateCivile,
): Promise<Bilan> {
  const { mandature, contenu, publier } = demande;
  return enTransaction(req, async () => {
    const { plans, empreinte } = await preparer(req, mandature, contenu, jour);
    if (empreinte !== demande.empreinte)
      throw new ErreurImport(
        'Le fichier ou une fiche a changé depuis l’aperçu\u00a0: rien n’est enregistré. Relisez l’aperçu, puis recommencez.',
      );
    const ecartees = compter(plans, 'erreur');
    if (ecartees > 0 && !demande.ecarterLesErreurs)
      throw new ErreurImport(
        `${String(ecartees)} ligne${ecartees > 1 ? 's sont' : ' est'} en erreur\u00a0: rien n’est enregistré. Corrigez le fichier, ou cochez «\u00a0Importer seulement les lignes justes\u00a0».`,
      );
    const bilan = {
      nouveaux: compter(plans, 'nouveau'),
      modifies: compter(plans, 'modifie'),
      ecartees,
    };
    for (const plan of plans.filter((p) => isAEcrire(p) && (publier || p.etat !== 'inchange')))
      await ecrire(req, mandature, plan, publier).catch((cause: unknown) => {
        throw new ErreurImport(
          `Ligne ${String(plan.numero)}\u00a0: ${enPhrase(cause)} Rien n’est enregistré.`,
          { cause },
        );
      });
    await consigner(req, {
      action: 'import',
      objet: { collection: 'mandatures', id: mandature, titre: 'Liste des membres' },
      detail: `${String(bilan.nouveaux)} nouveaux, ${String(bilan.modifies)} modifiés, ${String(ecartees)} écartés${publier ? ', publiés' : ', en brouillon'}.`,
    });
    return bilan;
  });
}
