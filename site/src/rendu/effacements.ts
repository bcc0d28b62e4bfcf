import { createHash } from 'node:crypto';
import { fichiersDe } from '@acp/shared/model';
import type { Membres, Publication } from '@acp/shared/publication';
import type { Release } from './releases.ts';

type Personnes = Pick<Release, 'demandes' | 'noms' | 'images'>;

/** A name, without the name. */
const reduireNom = (nom: string): string =>
  createHash('sha256').update(nom).digest('hex').slice(0, 16);

/** What a release says of the persons it shows, so that a later one knows whether it may stay. */
export function personnesDe(publication: Publication, { membres }: Membres): Personnes {
  return {
    demandes: publication.retraits
      .filter(({ motif }) => motif === 'demande')
      .map(({ objet }) => `${objet.type}/${objet.id}`),
    noms: [...new Set(membres.map(({ nomAffiche }) => reduireNom(nomAffiche)))].sort(),
    images: publication.documents
      .filter(({ nature }) => nature === 'image')
      .flatMap(fichiersDe)
      .map(({ nom }) => nom),
  };
}

/**
 * Whether a kept release shows what a person has had taken away since: a page withdrawn at their request, a name, a
 * photo. It cannot stay, nor be returned to.
 */
export function isAEffacer(ancienne: Personnes, actuelle: Personnes): boolean {
  const manque = (avant: readonly string[], apres: readonly string[]): boolean => {
    const restent = new Set(apres);
    return avant.some((un) => !restent.has(un));
  };
  return (
    manque(actuelle.demandes, ancienne.demandes) ||
    manque(ancienne.noms, actuelle.noms) ||
    manque(ancienne.images, actuelle.images)
  );
}
