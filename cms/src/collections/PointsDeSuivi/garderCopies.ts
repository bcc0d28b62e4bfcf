import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { completer } from '../../hooks/documentSaisi.ts';
import { findPublie } from '../../hooks/findPublie.ts';
import { refuser } from '../../hooks/refuser.ts';
import { toIdOuNull } from '../../publication/lire-champs.ts';
import type { PointDeSuivi } from '../../payload-types.ts';
import { listMesuresEnLigne } from '../Mesures/enLigne.ts';

interface CopieCitee {
  mesure: string;
  copie: string;
}

type Lignes = Pick<Partial<PointDeSuivi>, 'lignes'>;

/** The kept copies that a point shows, and of which measure; a line that says nothing shows none. */
const copiesDe = ({ lignes }: Lignes): CopieCitee[] =>
  (lignes ?? []).flatMap(({ mesure, etat, preuves }) =>
    (preuves ?? []).flatMap(({ copie }) => {
      const ids = { mesure: toIdOuNull(mesure), copie: toIdOuNull(copie) };
      return ids.mesure && ids.copie && etat !== 'non-mentionnee'
        ? [{ mesure: ids.mesure, copie: ids.copie }]
        : [];
    }),
  );

/** What the public would no longer find beside a measure. */
export function listCopiesPerdues(publie: Lignes, saisi: Lignes): CopieCitee[] {
  const restent = copiesDe(saisi);
  return copiesDe(publie).filter(
    ({ mesure, copie }) => !restent.some((r) => r.mesure === mesure && r.copie === copie),
  );
}

/** The titles of those that the public can still open. */
async function nommerPubliques(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: {
      id: { in: ids },
      misAJourLe: { exists: true },
      etatDePage: { not_equals: 'retire' },
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs.map(({ titre }) => `«\u00a0${titre}\u00a0»`);
}

/** A kept copy that proves something in public stays beside its measure, whatever is written again (rule 5). */
export const garderCopies: CollectionBeforeValidateHook = async ({
  context,
  data = {},
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || context.seed === true) return data;
  const document = completer(originalDoc, data);
  const publie = await findPublie(req, 'points-de-suivi', document);
  if (publie === null) return data;
  const perdues = listCopiesPerdues(publie, document);
  if (perdues.length === 0) return data;
  const mesures = await listMesuresEnLigne(req, toIdOuNull(publie.acte) ?? '');
  const demandees = perdues.filter(({ mesure }) => mesures.some(({ id }) => id === mesure));
  const titres = await nommerPubliques(
    req,
    demandees.map(({ copie }) => copie),
  );
  if (titres.length > 0)
    refuser(
      req,
      'lignes',
      'Ce que le point dit de chaque mesure',
      `${new Intl.ListFormat('fr').format(titres)} prouve une mesure en public\u00a0: la preuve et sa copie restent. Remettez-les, avec l’état qu’elles prouvent\u00a0; si le fichier ne doit plus être lu, ouvrez-le et «\u00a0Retirer du site…\u00a0».`,
    );
  return data;
};
