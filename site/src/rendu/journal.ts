/** Where a renderer says what it does, and what failed: one French sentence at a time. */
export interface Journal {
  dire: (phrase: string) => void;
  signaler: (phrase: string) => void;
}

/** The terminal of whoever runs a command. */
export const terminal: Journal = { dire: console.log, signaler: console.error };
