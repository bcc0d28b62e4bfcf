import { compter } from '../../import/compter.ts';
import type { Bilan } from '../../import/membres/importer.ts';

/** What was done, and when the public reads it. */
export function direBilan({ nouveaux, modifies, ecartees }: Bilan, publier: boolean): string {
  const faits = [
    compter(nouveaux, 'personne ajoutée', 'personnes ajoutées'),
    compter(modifies, 'fiche modifiée', 'fiches modifiées'),
    ...(ecartees > 0
      ? [compter(ecartees, 'ligne laissée de côté', 'lignes laissées de côté')]
      : []),
  ].join(', ');
  const suite = publier
    ? 'Le site public change dans quelques secondes.'
    : 'Ce sont des brouillons\u00a0: le public n’en voit rien.';
  return `C’est fait\u00a0: ${faits}. ${suite}`;
}
