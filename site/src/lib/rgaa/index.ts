import type { Critere } from './critere.ts';
import { elementsAPresentation } from './elements-a-presentation.ts';
import { formulairesAConsultation } from './formulaires-a-consultation.ts';
import { imagesAScripts } from './images-a-scripts.ts';

/** The day of our own check. */
export const CONTROLE_LE = '2026-11-22';

/** The 106 criteria of RGAA 4.1, as we checked them ourselves; an independent audit may say otherwise. */
export const grille: readonly Critere[] = [
  ...imagesAScripts,
  ...elementsAPresentation,
  ...formulairesAConsultation,
];
