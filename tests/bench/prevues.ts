import type { BarrePrevue } from './barre.ts';

/** Numbers promised by an issue and not measured yet. A bar leaves this list for its own file. */
export const prevues: BarrePrevue[] = [
  { groupe: 'publier', nom: 'visible-vs-hugo', seuil: '≤0.4×' },
];
