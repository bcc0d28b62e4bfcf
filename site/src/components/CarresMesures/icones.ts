import type { EtatMontre } from '@acp/shared/model';
import type { NomIcone } from '../Icone/props.ts';

/** The sign of each état: colour never speaks alone. */
export const ICONE_ETAT: Record<EtatMontre, NomIcone> = {
  realisee: 'ok',
  partielle: 'part',
  'en-cours': 'run',
  abandonnee: 'stop',
  'sans-point': 'mute',
  'non-mesurable': 'na',
  'non-releve': 'q',
};
