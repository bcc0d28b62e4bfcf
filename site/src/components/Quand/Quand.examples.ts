import type { Exemples } from '../exemples.ts';
import type { Quand } from './props.ts';

export const exemples: Exemples<Quand> = {
  'un jour': { texte: '15 mars 2024', iso: '2024-03-15' },
  'une limite': { texte: '12 juillet 2027', iso: '2027-07-12', avant: 'avant le' },
  'un mois, précisé': { texte: 'mars 2023', iso: '2023-03', note: 'la presse annonçait le 16' },
  inconnu: { texte: 'jour non relevé', inconnu: true },
};
