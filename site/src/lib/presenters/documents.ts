import { NATURES_DE_DOCUMENT, type Document } from '@acp/shared/model';
import type { DocumentLigne } from '../../components/Documents/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, majuscule, taille } from '../format.ts';
import { tous } from '../queries.ts';
import { adresseDe, adresseMedia } from '../urls.ts';
import { inconnu, lien, type Morceaux } from './morceaux.ts';

const FORMATS: Record<string, string> = {
  'application/pdf': 'PDF',
  'text/csv': 'CSV',
  'text/plain': 'texte',
  'text/html': 'HTML',
  'image/png': 'image PNG',
  'image/jpeg': 'image JPEG',
  'image/webp': 'image WebP',
  'application/json': 'JSON',
};
const LANGUES: Record<string, string> = { fr: 'en français', en: 'en anglais' };

/** Kind, format, weight, pages and language, and where its HTML twin is (rule 11). */
export function documentDe(ctx: Contexte, d: Document): DocumentLigne {
  const details = [
    // « Image PNG » says the kind.
    ...(d.nature === 'image' ? [] : [NATURES_DE_DOCUMENT[d.nature].libelle]),
    FORMATS[d.fichier.format] ?? d.fichier.format,
    taille(d.fichier.octets),
    ...(d.pages === null ? [] : [compte(d.pages, 'page')]),
    LANGUES[d.langue] ?? `langue\u00A0: ${d.langue}`,
  ];
  const jumeau = d.versionHtml && adresseDe(ctx.publication, d.versionHtml);
  const note: Morceaux = [
    ...(jumeau ? [lien(ctx, 'Lire en page web', jumeau)] : []),
    ...(jumeau && d.accessible !== true ? ['\u00A0 '] : []),
    ...(d.accessible === null ? [inconnu('accessibilité non vérifiée')] : []),
    ...(d.accessible === false ? [inconnu('fichier non accessible')] : []),
  ];
  return {
    titre: d.titre,
    lien: ctx.base + adresseMedia(d),
    details: majuscule(details.join(', ')),
    langue: d.langue === 'fr' ? undefined : d.langue,
    note: note.length > 0 ? note : undefined,
  };
}

export const documentsDe = (ctx: Contexte, ids: readonly string[]): DocumentLigne[] =>
  tous(ctx.publication, 'documents', ids).map((d) => documentDe(ctx, d));
