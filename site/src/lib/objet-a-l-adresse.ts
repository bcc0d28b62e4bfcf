import type { Objet } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import { acteALAdresse, avec } from './queries.ts';
import { ADRESSES, adresseBilan, typeDuChemin } from './urls.ts';

const A_LEUR_SLUG = [
  ...(['mandatures', 'groupes', 'seances', 'comptesRendus', 'carnets', 'mandats'] as const),
  ...(['recommandations', 'pointsDeSuivi', 'documents', 'actualites'] as const),
] as const;

/** The entity whose page is at an address: nothing else is read to find it. Undefined for any other page. */
export function objetA(p: Publication, chemin: string): Objet | undefined {
  const [, liste = '/', mot = ''] = /^(.*\/)([^/]+)\/$/u.exec(chemin) ?? [];
  const acte = acteALAdresse(p, typeDuChemin(liste.slice(1, -1)), mot);
  if (acte) return { type: 'actes', id: acte.id };
  const trouvee = (type: Objet['type'], entite: { id: string } | undefined) =>
    entite && { type, id: entite.id };
  if (liste === ADRESSES.mesures)
    return trouvee('mesures', avec(p, 'mesures', 'reference', mot)[0]);
  if (liste === ADRESSES.comprendre)
    return trouvee('rubriques', avec(p, 'rubriques', 'slug', mot)[0]);
  if (chemin === adresseBilan(Number(mot)))
    return trouvee('bilans', avec(p, 'bilans', 'annee', Number(mot))[0]);
  const type = A_LEUR_SLUG.find((cle) => ADRESSES[cle] === liste);
  return type && trouvee(type, avec(p, type, 'slug', mot)[0]);
}
