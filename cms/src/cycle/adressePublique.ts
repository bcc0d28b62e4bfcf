import { adresseDePage, type TypeEntite } from '@acp/shared/model';
import { SLUGS } from '../collections/slugs.ts';

interface Page {
  slug: string | null;
  reference: string | null;
  type: string | null;
  annee: number | null;
}

/** Where the public reads a document, without the address of the site; null when no page is its own. */
export function adressePublique(collection: string | undefined, page: Page): string | null {
  if (collection === 'membres') return '/membres/';
  const sorte = (Object.keys(SLUGS) as TypeEntite[]).find((type) => SLUGS[type] === collection);
  return sorte ? adresseDePage(sorte, page) : null;
}
