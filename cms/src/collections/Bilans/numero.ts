import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { listReferences } from '../../hooks/attribuerReference.ts';
import { completer, isDejaPublie, type DocumentSaisi } from '../../hooks/documentSaisi.ts';

/** Where the register of references keeps the numbers ever given to a bilan. */
const SERIE = 'bilans/';

/** One more than the last ever given: a withdrawn bilan keeps its own. */
export async function prochainNumero(req: PayloadRequest): Promise<number> {
  const donnes = await listReferences(req, SERIE);
  return Math.max(0, ...donnes.map((reference) => Number(reference.slice(SERIE.length)))) + 1;
}

/** A bilan takes its number when it is first published, and keeps it: the numbers leave no hole. */
export const attribuerNumero: CollectionBeforeValidateHook = async ({
  data = {},
  originalDoc,
  operation,
  req,
}) => {
  if (data._status !== 'published') return data;
  const ancien = operation === 'update' ? (originalDoc as DocumentSaisi) : undefined;
  if (isDejaPublie(ancien)) return { ...data, numero: ancien?.numero };
  const document = completer(ancien, data);
  const isSeme = req.context.seed === true && typeof document.numero === 'number';
  const numero = isSeme ? (document.numero as number) : await prochainNumero(req);
  await req.payload.create({
    collection: 'references',
    data: {
      id: `${SERIE}${String(numero)}`,
      serie: SERIE,
      document: `bilans/${String(document.id)}`,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { ...data, numero };
};
