import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { enSlug } from '../../fields/slug.ts';
import { completer, type DocumentSaisi } from '../../hooks/documentSaisi.ts';
import { findActe } from '../../hooks/findActe.ts';
import { refuser } from '../../hooks/refuser.ts';
import type { Mesure } from '../../payload-types.ts';
import { listMesuresEnLigne } from '../Mesures/enLigne.ts';

type Ligne = Record<string, unknown> & { mesure?: unknown };

const lignesDe = (document: DocumentSaisi): Ligne[] =>
  Array.isArray(document.lignes) ? (document.lignes as Ligne[]) : [];

const listMesures = async (req: PayloadRequest, acte: unknown): Promise<Mesure[]> =>
  typeof acte === 'string' ? listMesuresEnLigne(req, acte) : [];

const findTitre = async (req: PayloadRequest, acte: unknown): Promise<string | null> =>
  (await findActe(req, acte))?.titre ?? null;

/** Number, name and address follow from the acte: nobody has to type them. */
export const setNumeroEtNom: CollectionBeforeValidateHook = async ({
  data = {},
  originalDoc,
  req,
}) => {
  const document = completer(originalDoc, data);
  const titre = await findTitre(req, document.acte);
  if (titre === null) return { ...data, intitule: 'Point de suivi sans acte' };
  const numero =
    typeof document.numero === 'number' ? document.numero : await nextNumero(req, document);
  const intitule = `Point de suivi n°\u00a0${String(numero)}\u00a0: ${titre}`;
  const isPublie = data._status === 'published';
  const slug =
    document.slug || !isPublie ? document.slug : enSlug(`${titre} point ${String(numero)}`);
  return { ...data, numero, intitule, slug };
};

async function nextNumero(req: PayloadRequest, { id, acte }: DocumentSaisi): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'points-de-suivi',
    where: { acte: { equals: acte }, id: { not_equals: id ?? '' } },
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return Math.max(0, ...docs.map(({ numero }) => numero ?? 0)) + 1;
}

/** A draft receives one line for each measure of its acte: only the words remain to be written. */
export const addLignes: CollectionBeforeValidateHook = async ({ data = {}, originalDoc, req }) => {
  const document = completer(originalDoc, data);
  if (data._status === 'published') return data;
  const lignes = lignesDe(document);
  const mesures = await listMesures(req, document.acte);
  const nouvelles = mesures.filter(({ id }) => !lignes.some(({ mesure }) => mesure === id));
  if (nouvelles.length === 0) return data;
  const gardees = lignes.filter(({ mesure, etat }) => Boolean(mesure) || Boolean(etat));
  return { ...data, lignes: [...gardees, ...nouvelles.map(({ id }) => ({ mesure: id }))] };
};

/** A published point takes a stand, once, on every measure of its acte (rule 6). */
export const checkLignes: CollectionBeforeValidateHook = async ({
  data = {},
  originalDoc,
  req,
}) => {
  if (data._status !== 'published') return data;
  const document = completer(originalDoc, data);
  const lignes = lignesDe(document);
  const mesures = await listMesures(req, document.acte);
  const nombreDe = (id: string) => lignes.filter(({ mesure }) => mesure === id).length;
  const citer = (liste: Mesure[]) =>
    liste.map(({ reference, numero }) => reference ?? `n°\u00a0${String(numero)}`).join(', ');
  const absentes = mesures.filter(({ id }) => nombreDe(id) === 0);
  const doubles = mesures.filter(({ id }) => nombreDe(id) > 1);
  if (absentes.length > 0) {
    refuser(
      req,
      'lignes',
      'Ce que le point dit de chaque mesure',
      `Il manque une ligne pour ${citer(absentes)}. Ajoutez-la\u00a0; si la Ville n’en a rien dit, choisissez «\u00a0Non mentionnée\u00a0».`,
    );
  }
  if (doubles.length > 0) {
    refuser(
      req,
      'lignes',
      'Ce que le point dit de chaque mesure',
      `Plusieurs lignes parlent de ${citer(doubles)}\u00a0: n’en gardez qu’une par mesure.`,
    );
  }
  return data;
};
