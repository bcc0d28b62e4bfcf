import { parisienne, valmontaise } from './habitante.ts';
import { journalisteAParis, journalisteAValmont } from './journaliste.ts';
import { membreDeParis, membreDeValmont } from './membre.ts';
import { chercheuse } from './chercheuse.ts';
import { egareAParis, egareAValmont } from './egare.ts';
import type { Parcours } from './parcours.ts';

export const parcours: readonly Parcours[] = [
  valmontaise,
  parisienne,
  journalisteAValmont,
  journalisteAParis,
  membreDeValmont,
  membreDeParis,
  chercheuse,
  egareAValmont,
  egareAParis,
];
