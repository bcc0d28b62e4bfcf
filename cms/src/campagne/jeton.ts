import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a link opens: one answer, in one of its generations (a new link closes the ones before), until a day. */
export interface Acces {
  /** Id of the answer. */
  reponse: string;
  /** Grows each time a new link is made. */
  generation: number;
}

const SIGNATURE = 24;
const FORME = /^([A-Za-z0-9_-]{2,120})\.([0-9a-z]{1,6})\.([A-Za-z0-9_-]{24})$/u;

/** A key of its own: what signs a link signs no session. */
const cleDe = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'lien de réponse', 32));

const signer = (corps: string, secret: string): string =>
  createHmac('sha256', cleDe(secret)).update(corps).digest('base64url').slice(0, SIGNATURE);

/** The end of an address `/reponse/<jeton>`: which answer it opens, signed. Nothing of it is kept. */
export function createJeton({ reponse, generation }: Acces, secret: string): string {
  const corps = `${Buffer.from(reponse).toString('base64url')}.${generation.toString(36)}`;
  return `${corps}.${signer(corps, secret)}`;
}

/** What a link opens; null when we never signed it. */
export function readJeton(jeton: string, secret: string): Acces | null {
  const [, id, rang, signature] = FORME.exec(jeton) ?? [];
  if (id === undefined || rang === undefined || signature === undefined) return null;
  const attendue = signer(`${id}.${rang}`, secret);
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(attendue))) return null;
  return {
    reponse: Buffer.from(id, 'base64url').toString(),
    generation: Number.parseInt(rang, 36),
  };
}
