/** Name of the empty file that stands beside a withdrawn page. */
export const MARQUE_DE_RETRAIT = 'retire.410';
