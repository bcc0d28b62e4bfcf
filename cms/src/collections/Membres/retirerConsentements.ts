import { jourAParis, type DateCivile } from '@acp/shared/model';
import type { PayloadRequest } from 'payload';
import { enTransaction } from '../../database/enTransaction.ts';
import { reveillerPublication } from '../../hooks/reveillerPublication.ts';
import { consigner } from '../../journal/consigner.ts';
import type { Membre } from '../../payload-types.ts';
import type { Consentement } from './consentements.ts';

/** Which consents end: the ones named, or every one. */
export type Choix = readonly string[] | 'tous';

interface AvecAccords {
  consentements?: Membre['consentements'];
}

const isAConcerne = ({ identifiant, retireLe }: Consentement, choix: Choix): boolean =>
  !retireLe?.trim() && (choix === 'tous' || choix.includes(identifiant ?? ''));

/** The same document with these consents withdrawn; null when it has none of them. */
function retirerDans<D extends AvecAccords>(doc: D, choix: Choix, jour: DateCivile): D | null {
  const accords = doc.consentements ?? [];
  if (!accords.some((accord) => isAConcerne(accord, choix))) return null;
  const consentements = accords.map((accord) =>
    isAConcerne(accord, choix) ? { ...accord, retireLe: jour } : accord,
  );
  return { ...doc, consentements };
}

/** In every version too, drafts first: none can bring the consent back. */
async function retirerDesVersions(
  req: PayloadRequest,
  id: string,
  choix: Choix,
  jour: DateCivile,
): Promise<number> {
  const { docs } = await req.payload.db.findVersions<Membre>({
    collection: 'membres',
    where: { parent: { equals: id } },
    pagination: false,
    req,
  });
  let nombre = 0;
  for (const { id: version, version: ancien, createdAt, updatedAt } of docs) {
    const nouveau = retirerDans(ancien, choix, jour);
    if (!nouveau) continue;
    await req.payload.db.updateVersion({
      collection: 'membres',
      id: version,
      versionData: { createdAt, updatedAt, parent: id, version: nouveau },
      req,
    });
    nombre += 1;
  }
  return nombre;
}

/**
 * Withdraws consents at once in what is published and in what is being prepared, and in nothing else: no form, no rule
 * and no draft can stand in the way of a person who takes their word back. Returns false when there was nothing left to
 * withdraw.
 */
export async function retirerConsentements(
  req: PayloadRequest,
  membre: Membre,
  choix: Choix,
  jour: DateCivile = jourAParis(new Date()),
): Promise<boolean> {
  const isRetire = await enTransaction(req, async () => {
    const nouveau = retirerDans(membre, choix, jour);
    if (nouveau)
      await req.payload.db.updateOne({
        collection: 'membres',
        id: membre.id,
        // The publisher looks at this date to know that something moved.
        data: { ...nouveau, updatedAt: new Date().toISOString() },
        req,
      });
    const versions = await retirerDesVersions(req, membre.id, choix, jour);
    const hasRetrait = nouveau !== null || versions > 0;
    if (hasRetrait)
      await consigner(req, {
        action: 'consentement-retire',
        objet: { collection: 'membres', id: membre.id, titre: 'Un membre' },
        detail: choix === 'tous' ? 'Tous ses accords.' : undefined,
      });
    return hasRetrait;
  });
  if (isRetire) await reveillerPublication({ req });
  return isRetire;
}
