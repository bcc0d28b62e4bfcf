import type { DateCivile } from '@acp/shared/model';
import { EXEMPLES, lireExemple, type NomDExemple } from '@acp/shared/examples';
import type { Publication } from '@acp/shared/publication';
import type { Texte } from '../../../site/src/components/Texte/props.ts';
import type { Contexte } from '../../../site/src/lib/contexte.ts';

/** What a page would be given for one example, under a path prefix. */
export async function contexteDe(
  exemple: NomDExemple,
  aujourdhui: DateCivile = '2026-11-21',
): Promise<Contexte> {
  const { publication, membres } = await lireExemple(exemple);
  return {
    publication,
    membres,
    base: '/assemblee',
    origine: 'https://ville.example',
    aujourdhui,
  };
}

/** The same record, changed by hand: a copy that may be edited. */
export function avecChange(ctx: Contexte, changer: (publication: Publication) => void): Contexte {
  const publication = structuredClone(ctx.publication);
  changer(publication);
  return { ...ctx, publication };
}

/** The words of a text, with plain spaces. */
export function mots(texte: Texte | undefined): string {
  const morceaux = typeof texte === 'string' ? [texte] : (texte ?? []);
  return morceaux
    .map((m) => (typeof m === 'string' ? m : m.texte))
    .join('')
    .replaceAll('\u00A0', ' ');
}

/** Every string of a view, whatever holds it. */
export function chainesDe(valeur: unknown): string[] {
  if (typeof valeur === 'string') return [valeur.replaceAll('\u00A0', ' ')];
  if (typeof valeur !== 'object' || valeur === null) return [];
  return Object.values(valeur).flatMap(chainesDe);
}

const estLien = (cle: string, valeur: string): boolean =>
  cle === 'lien' || (cle === 'definition' && valeur.startsWith('/'));

/** Every address a view links to; the links an editor wrote in a text are the record's own. */
export function liensDe(valeur: unknown): string[] {
  if (typeof valeur !== 'object' || valeur === null) return [];
  return Object.entries(valeur).flatMap(([cle, v]) =>
    typeof v === 'string' ? (estLien(cle, v) ? [v] : []) : cle === 'contenu' ? [] : liensDe(v),
  );
}

export { EXEMPLES };
