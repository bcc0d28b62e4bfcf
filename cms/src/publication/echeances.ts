import { momentDe } from '@acp/shared/model';
import { createLocalReq, type Payload } from 'payload';
import { retirer } from '../cycle/retirer.ts';
import { direHeure } from '../cycle/dates.ts';
import { SLUGS_PUBLICS, type SlugPublic } from './correspondances.ts';

interface Echeance {
  collection: SlugPublic;
  id: string;
  champ: 'publierLe' | 'retirerLe';
  heure: string;
  moment: Date;
}

interface Planifie {
  id: string;
  misAJourLe?: string | null;
  etatDePage?: string | null;
  publierLe?: string | null;
  retirerLe?: string | null;
}

/** Every planned publication and withdrawal, soonest first: what the secretariat last saved, drafts included. */
export async function listEcheances(payload: Payload): Promise<Echeance[]> {
  const echeances: Echeance[] = [];
  for (const collection of SLUGS_PUBLICS) {
    const { docs } = await payload.find({
      collection,
      draft: true,
      where: { or: [{ publierLe: { like: '20' } }, { retirerLe: { like: '20' } }] },
      depth: 0,
      pagination: false,
      overrideAccess: true,
    });
    for (const { id, misAJourLe, etatDePage, publierLe, retirerLe } of docs as Planifie[]) {
      const champ = misAJourLe ? 'retirerLe' : 'publierLe';
      const heure = misAJourLe ? retirerLe : publierLe;
      if (heure && etatDePage !== 'retire')
        echeances.push({ collection, id, champ, heure, moment: momentDe(heure) });
    }
  }
  return echeances.sort((a, b) => a.moment.getTime() - b.moment.getTime());
}

/** Does what was planned for now, or for a moment when the product was stopped. Returns what could not be done. */
export async function tenirEcheances(
  payload: Payload,
  echeances: readonly Echeance[],
  maintenant: Date,
): Promise<string[]> {
  const refus: string[] = [];
  for (const { collection, id, champ, heure, moment } of echeances) {
    if (moment > maintenant) break;
    try {
      if (champ === 'publierLe')
        await payload.update({
          collection,
          id,
          data: { _status: 'published' } as never,
          context: { systeme: true },
          depth: 0,
          overrideAccess: true,
        });
      else
        await retirer(await createLocalReq({}, payload), collection, id, {
          motif: 'autre',
          precision: `Ce retrait était prévu pour le ${direHeure(heure)}.`,
        });
    } catch (erreur) {
      const cause = erreur instanceof Error ? erreur.message : String(erreur);
      refus.push(
        `Ce qui était prévu le ${direHeure(heure)} (${collection}/${id}) n’a pas pu se faire\u00a0: ${cause}`,
      );
    }
  }
  return refus;
}
