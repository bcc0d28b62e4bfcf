import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { listReferences } from '../../hooks/attribuerReference.ts';
import { refuser } from '../../hooks/refuser.ts';
import { completer, isDejaPublie, type DocumentSaisi } from '../../hooks/documentSaisi.ts';

/** Where the register of references keeps the numbers ever given to a bilan. */
const SERIE = 'bilans/';

/** One more than the last ever given: a withdrawn bilan keeps its own. */
export async function prochainNumero(req: PayloadRequest): Promise<number> {
  const donnes = await listReferences(req, SERIE);
  return Math.max(0, ...donnes.map((reference) => Number(reference.slice(SERIE.length)))) + 1;
}

/** The numbers follow the years, and the days they were frozen: a draft that waited too long is not published. */
async function refuserHorsDeRang(
  req: PayloadRequest,
  { id, annee, arreteLe }: DocumentSaisi,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'bilans',
    where: { id: { not_equals: id }, misAJourLe: { exists: true } },
    select: { annee: true, arreteLe: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const suivant = docs.find((publie) => publie.annee >= Number(annee));
  if (suivant)
    refuser(
      req,
      'annee',
      'Année',
      `Le bilan ${String(suivant.annee)} a déjà été publié\u00a0: il est trop tard pour publier celui de ${String(annee)}.`,
    );
  if (docs.some((publie) => publie.arreteLe > String(arreteLe)))
    refuser(
      req,
      'arreteLe',
      'Arrêté le',
      'Un bilan arrêté après celui-ci est déjà publié\u00a0: faites «\u00a0Refaire le calcul\u00a0», relisez, puis publiez.',
    );
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
  if (!isSeme) await refuserHorsDeRang(req, document);
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
