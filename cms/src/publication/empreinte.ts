import { createHash } from 'node:crypto';

/** SHA-256, in hexadecimal. */
export const empreinte = (mots: string): string => createHash('sha256').update(mots).digest('hex');
