/** The counter of an installation, served for true, and what a direction does there without a script. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { createGuichet } from '../../cms/src/guichet/serveur.ts';
import type { Seuils } from '../../cms/src/guichet/limites.ts';
import type { Installation } from './installation.ts';

export interface Guichet {
  url: string;
  fermer: () => Promise<void>;
}

const LARGES: Seuils = { lectures: 10_000, ecritures: 10_000, refus: 10_000 };

export async function servirGuichet(
  { payload }: Installation,
  seuils: Seuils = LARGES,
): Promise<Guichet> {
  const app = createGuichet(payload, seuils);
  const serveur = createServer(getRequestListener(app.fetch as never)).listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const { port } = serveur.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    fermer: async () => {
      serveur.close();
      serveur.closeAllConnections();
      await once(serveur, 'close');
    },
  };
}

type Noeud = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (noeud: Noeud): noeud is Element => 'tagName' in noeud;
const attributs = ({ attrs }: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const enfants = (noeud: Noeud): Noeud[] => ('childNodes' in noeud ? noeud.childNodes : []);
const texteDe = (noeud: Noeud): string =>
  'value' in noeud ? noeud.value : enfants(noeud).map(texteDe).join('');

function* elements(noeud: Noeud): Generator<Element> {
  if (isElement(noeud)) yield noeud;
  for (const enfant of enfants(noeud)) yield* elements(enfant);
}

/** A page as a browser without script reads it: its words, and the form as it would send it. */
export interface PageLue {
  statut: number;
  texte: string;
  html: string;
  entetes: Headers;
  champs: FormData;
}

function lireChamps(page: Noeud): FormData {
  const champs = new FormData();
  for (const element of elements(page)) {
    const { name, value = '', type, checked } = attributs(element);
    if (name === undefined) continue;
    if (element.tagName === 'textarea') champs.set(name, texteDe(element));
    if (element.tagName === 'select') {
      const choisie = [...elements(element)].find(
        (option) => option.tagName === 'option' && 'selected' in attributs(option),
      );
      champs.set(name, choisie ? (attributs(choisie)['value'] ?? '') : '');
    }
    if (element.tagName !== 'input' || type === 'file') continue;
    if ((type === 'radio' || type === 'checkbox') && checked === undefined) continue;
    champs.set(name, value);
  }
  return champs;
}

async function lire(reponse: Response): Promise<PageLue> {
  const html = await reponse.text();
  const page = parse(html);
  const principal = [...elements(page)].find(({ tagName }) => tagName === 'main') ?? page;
  return {
    statut: reponse.status,
    html,
    texte: texteDe(principal).replaceAll(/\s+/gu, ' ').trim(),
    entetes: reponse.headers,
    champs: lireChamps(page),
  };
}

export const ouvrirPage = async (adresse: string, init?: RequestInit): Promise<PageLue> =>
  lire(await fetch(adresse, init));

/** Sends the form as the page gave it, with what was typed over it. */
export async function envoyerPage(
  adresse: string,
  page: PageLue,
  tape: Record<string, string | File>,
): Promise<PageLue> {
  for (const [nom, valeur] of Object.entries(tape)) page.champs.set(nom, valeur);
  return lire(await fetch(adresse, { method: 'POST', body: page.champs }));
}
