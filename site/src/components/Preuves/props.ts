import type { Texte } from '../Texte/props.ts';

export interface PreuvesProps {
  preuves: readonly Texte[];
}
