/** In the place of a button of Payload that our pages do not have. */
export const Rien = (): null => null;
