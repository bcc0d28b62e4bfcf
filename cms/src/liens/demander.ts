import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isVivante } from '@acp/shared/model';
import { isInterne, resoudre } from './interne.ts';

/** What an address answered. `injoignable`: nothing, which may be our network or theirs. */
export interface Reponse {
  etat: 'ok' | 'mort' | 'injoignable';
  /** HTTP status of the last answer. */
  code: number | null;
}

export interface Regles {
  /** Milliseconds. */
  delai: number;
  /** For the tests, whose server is on this machine. */
  interneAutorise: boolean;
}

export const REGLES: Regles = { delai: 15_000, interneAutorise: false };

const REDIRECTIONS_MAXIMUM = 5;

const INJOIGNABLE: Reponse = { etat: 'injoignable', code: null };

interface Entete {
  code: number;
  suite: string | undefined;
}

/** One request to the very machine that was checked: a name that changes its mind leads nowhere else. */
function envoyer(adresse: URL, methode: 'HEAD' | 'GET', ip: string, delai: number) {
  return new Promise<Entete>((resolve, reject) => {
    const request = adresse.protocol === 'https:' ? requestHttps : requestHttp;
    const demande = request(
      adresse,
      {
        method: methode,
        agent: false,
        signal: AbortSignal.timeout(delai),
        lookup: (_hote, options, rendre) => {
          const family = isIP(ip);
          if (options.all) rendre(null, [{ address: ip, family }]);
          else rendre(null, ip, family);
        },
        headers: {
          accept: '*/*',
          'user-agent': 'Verification-des-liens/1.0 (espace de transparence; une fois par semaine)',
        },
      },
      (reponse) => {
        // The status is enough: the page itself is not downloaded.
        reponse.on('error', () => undefined);
        resolve({ code: reponse.statusCode ?? 0, suite: reponse.headers.location });
        reponse.destroy();
      },
    );
    demande.on('error', reject);
    demande.end();
  });
}

/** Some servers know only GET: what HEAD refuses is asked again. */
async function demanderUneFois(adresse: URL, ip: string, delai: number): Promise<Entete | null> {
  const tete = await envoyer(adresse, 'HEAD', ip, delai).catch(() => null);
  if (tete && tete.code < 400) return tete;
  return envoyer(adresse, 'GET', ip, delai).catch(() => tete);
}

/** A page that is gone is dead; a page that is guarded, slow or broken today may only be so for us. */
function juger(code: number): Reponse {
  if (isVivante(code)) return { etat: 'ok', code };
  return { etat: [404, 410].includes(code) ? 'mort' : 'injoignable', code };
}

/** Asks an address, follows what it answers, and never enters the inner network. */
export async function demander(
  depart: string,
  { delai, interneAutorise }: Regles,
): Promise<Reponse> {
  let adresse = new URL(depart);
  for (let saut = 0; saut <= REDIRECTIONS_MAXIMUM; saut++) {
    if (!['http:', 'https:'].includes(adresse.protocol)) return INJOIGNABLE;
    const ips = await resoudre(adresse.hostname);
    const [ip] = ips;
    if (ip === undefined) return INJOIGNABLE;
    if (!interneAutorise && ips.some(isInterne)) return INJOIGNABLE;
    const reponse = await demanderUneFois(adresse, ip, delai);
    if (!reponse) return INJOIGNABLE;
    const isSuivie = reponse.code >= 300 && reponse.code < 400 && reponse.suite;
    if (!isSuivie) return juger(reponse.code);
    if (!URL.canParse(reponse.suite ?? '', adresse)) return { etat: 'mort', code: reponse.code };
    adresse = new URL(reponse.suite ?? '', adresse);
  }
  return { etat: 'mort', code: null };
}
