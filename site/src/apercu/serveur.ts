import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  EN_TETE_ANCRE,
  parseDemandeDApercu,
  type Membres,
  type Publication,
} from '@acp/shared/publication';
import sirv from 'sirv';
import { jourDeParis } from '../rendu/jour.ts';
import { dossierDesFichiers, type Rendre } from '../rendu/rendeur.ts';
import { adresseDApercuDe } from './adresse.ts';
import { listManques, superposer } from './superposer.ts';

/** Where previews get what they show. */
export interface Apercus {
  /** The compiled site; throws a French sentence when it is not compiled. */
  charger: () => Promise<Rendre>;
  /** The live publication, or null before the first one. */
  lire: () => Promise<{ publication: Publication; membres: Membres } | null>;
  /** Path prefix of the pages, in the admin. */
  base: string;
  origine: string;
  /** Word that each request must bring. */
  jeton: string;
}

const LIMITE = 20_000_000;

async function lireCorps(requete: IncomingMessage): Promise<unknown> {
  const morceaux: Buffer[] = [];
  let octets = 0;
  for await (const morceau of requete as AsyncIterable<Buffer>) {
    octets += morceau.length;
    if (octets > LIMITE) throw new Error('Ce texte est trop long pour un aperçu.');
    morceaux.push(morceau);
  }
  return JSON.parse(Buffer.concat(morceaux).toString()) as unknown;
}

function isAttendu(recu: string | undefined, jeton: string): boolean {
  const [a, b] = [Buffer.from(recu ?? ''), Buffer.from(`Bearer ${jeton}`)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function repondre(reponse: ServerResponse, statut: number, corps: object): void {
  reponse.writeHead(statut, { 'content-type': 'application/json' }).end(JSON.stringify(corps));
}

/** Renders drafts over the live record; writes nothing anywhere. `POST /`: a draft; `GET /page/…`: a live page; else a file. */
export function creerServeurDApercu({ charger, lire, base, origine, jeton }: Apercus): Server {
  const fichiers = sirv(dossierDesFichiers, { dev: true });

  async function rendre(requete: IncomingMessage, reponse: ServerResponse, chemin: string) {
    const rendrePage = await charger();
    const enLigne = await lire();
    if (enLigne === null) {
      repondre(reponse, 503, {
        phrase:
          'Le site public n’a encore rien publié\u00a0: publiez d’abord les réglages et une mandature.',
      });
      return;
    }
    const demande =
      requete.method === 'POST' ? parseDemandeDApercu(await lireCorps(requete)) : null;
    const lues = demande ? superposer(enLigne.publication, enLigne.membres, demande) : enLigne;
    const manquent = demande ? listManques(lues.publication, demande) : [];
    if (manquent.length > 0) {
      repondre(reponse, 409, { manquent });
      return;
    }
    const locals = { ...lues, base, origine, aujourdhui: jourDeParis() };
    const adresse = demande ? adresseDApercuDe(locals, demande.objet) : { chemin, ancre: '' };
    if (adresse === null) {
      repondre(reponse, 404, { phrase: 'Aucune page du site public ne montre ce document.' });
      return;
    }
    const page = await rendrePage(adresse.chemin, locals);
    reponse
      .writeHead(page.statut, {
        'content-type': page.type,
        [EN_TETE_ANCRE]: encodeURIComponent(adresse.ancre),
      })
      .end(page.corps);
  }

  return createServer((requete, reponse) => {
    if (!isAttendu(requete.headers.authorization, jeton)) {
      repondre(reponse, 401, { phrase: 'Cette porte est celle de l’espace d’édition.' });
      return;
    }
    const { pathname } = new URL(requete.url ?? '/', 'http://apercu.invalid');
    if (requete.method === 'GET' && !pathname.startsWith('/page/')) {
      fichiers(requete, reponse, () => repondre(reponse, 404, { phrase: 'Fichier inconnu.' }));
      return;
    }
    rendre(requete, reponse, pathname.slice('/page'.length)).catch((erreur: unknown) => {
      const phrase = erreur instanceof Error ? erreur.message : String(erreur);
      repondre(reponse, 503, { phrase });
    });
  });
}
