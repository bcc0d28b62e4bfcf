/** A mail server of its own, real SMTP on a free port: keeps every letter it is given. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { vi } from 'vitest';

export interface Lettre {
  a: string[];
  de: string;
  /** As received, decoded. */
  texte: string;
}

export interface Boite {
  url: string;
  lettres: Lettre[];
  /** The letters to an address, once there are that many. */
  attendre: (adresse: string, nombre?: number) => Promise<Lettre[]>;
  fermer: () => Promise<void>;
}

/** Undoes quoted-printable, the encoding nodemailer gives French. */
const decoder = (brut: string): string =>
  Buffer.from(
    brut
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  ).toString('utf8');

export async function ouvrirBoite(): Promise<Boite> {
  const lettres: Lettre[] = [];
  const serveur = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (flux, session, suite) => {
      const morceaux: Buffer[] = [];
      flux.on('data', (morceau: Buffer) => morceaux.push(morceau));
      flux.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        lettres.push({
          a: rcptTo.map(({ address }) => address),
          de: mailFrom ? mailFrom.address : '',
          texte: decoder(Buffer.concat(morceaux).toString('latin1')),
        });
        suite();
      });
    },
  });
  serveur.listen(0, '127.0.0.1');
  await once(serveur.server, 'listening');
  const { port } = serveur.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    lettres,
    attendre: (adresse, nombre = 1) =>
      vi.waitFor(
        () => {
          const recues = lettres.filter(({ a }) => a.includes(adresse));
          if (recues.length < nombre)
            throw new Error(`${adresse} n’a reçu que ${recues.length} courriel.`);
          return recues;
        },
        { timeout: 20_000, interval: 50 },
      ),
    fermer: () =>
      new Promise((resolve) => {
        serveur.close(() => resolve());
      }),
  };
}
