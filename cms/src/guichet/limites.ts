import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const LOCALES = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Who asks: the address of the connection, or what the proxy of this machine says of it. */
export function adresseDuClient(requete: IncomingMessage): string {
  const directe = requete.socket.remoteAddress ?? 'inconnue';
  if (!LOCALES.has(directe)) return directe;
  const suivies = requete.headers['x-forwarded-for'];
  const derniere = (Array.isArray(suivies) ? suivies.join(',') : (suivies ?? '')).split(',').at(-1);
  return derniere?.trim() || directe;
}

/** How many requests an address may make, in a time in seconds. */
export interface Seuils {
  lectures: number;
  ecritures: number;
  refus: number;
}

export const SEUILS: Seuils = { lectures: 120, ecritures: 30, refus: 10 };

const MINUTE = 60;

/** One counter a kind of request, in memory: a restart forgives. */
export function createLimites(seuils: Seuils = SEUILS) {
  const compteurs = {
    lectures: new RateLimiterMemory({ points: seuils.lectures, duration: MINUTE }),
    ecritures: new RateLimiterMemory({ points: seuils.ecritures, duration: MINUTE }),
    refus: new RateLimiterMemory({ points: seuils.refus, duration: 10 * MINUTE }),
    journal: new RateLimiterMemory({ points: 1, duration: 10 * MINUTE }),
  };
  /** Whether this one still passes. */
  return async (genre: keyof typeof compteurs, adresse: string): Promise<boolean> => {
    try {
      await compteurs[genre].consume(adresse);
      return true;
    } catch (refus) {
      if (refus instanceof RateLimiterRes) return false;
      throw refus;
    }
  };
}
