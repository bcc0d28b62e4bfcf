import type { Objet } from '@acp/shared/model';
import type { DemandeDApercu } from '@acp/shared/publication';
import type { Contexte } from '../lib/contexte.ts';
import { adresseDuNom } from '../lib/presenters/noms.ts';
import { adresseDe, ADRESSES } from '../lib/urls.ts';

/** The page where something is read, and where on this page; null when no page shows it. */
export function adresseDApercuDe(
  ctx: Contexte,
  { type, id }: DemandeDApercu['objet'],
): { chemin: string; ancre: string } | null {
  const { publication } = ctx;
  const retrait = publication.retraits.find(({ objet }) => objet.type === type && objet.id === id);
  if (retrait) return retrait.adresse === null ? null : { chemin: retrait.adresse, ancre: '' };
  const adresse =
    type === 'membres'
      ? adresseDuNom(ctx, id)
      : type === 'assemblee'
        ? ADRESSES.accueil
        : type === 'corrections'
          ? `${ADRESSES.corrections}#${id}`
          : adresseDe(publication, { type, id } satisfies Objet);
  if (adresse === null) return null;
  const [chemin = '', ancre = ''] = adresse.split('#');
  return { chemin, ancre };
}
