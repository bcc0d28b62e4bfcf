import { referenceDeMesure } from '@acp/shared/model';
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { createAttribuerReference } from '../../hooks/attribuerReference.ts';
import { completer } from '../../hooks/documentSaisi.ts';
import { findActe } from '../../hooks/findActe.ts';
import { refuser } from '../../hooks/refuser.ts';
import { nextNumero } from './numero.ts';

/** The reference of the acte a measure is quoted from; null until that acte is published. */
const findReferenceDeLActe = async (req: PayloadRequest, acte: unknown): Promise<string | null> =>
  (await findActe(req, acte))?.reference ?? null;

/** A new measure takes the number after the highest ever given in its acte. */
export const setNumeroDeMesure: CollectionBeforeValidateHook = async ({
  data = {},
  originalDoc,
  req,
}) => {
  const document = completer(originalDoc, data);
  if (typeof document.numero === 'number') return data;
  const acte = await findReferenceDeLActe(req, document.acte);
  if (acte === null) return data;
  return { ...data, numero: await nextNumero(req, String(document.acte)) };
};

/** `ACP-2023-V1` + 4 → `ACP-2023-V1-M04`. */
export const setReferenceDeMesure = createAttribuerReference(async (document, req) => {
  if (!document.acte) return null;
  const acte = await findReferenceDeLActe(req, document.acte);
  if (acte === null) {
    refuser(
      req,
      'acte',
      'Acte',
      'Publiez d’abord cet acte\u00a0: sa référence entre dans celle de la mesure.',
    );
  }
  return typeof document.numero === 'number' ? referenceDeMesure(acte, document.numero) : null;
});
