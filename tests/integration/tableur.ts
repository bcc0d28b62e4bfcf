/** The follow-up in a spreadsheet, as a person has it: the file is asked for, opened, filled, saved, given back. */
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { repondre } from '../../cms/src/openPayload.ts';
import type { Apercu } from '../../cms/src/import/suivi/apercu.ts';
import type { Bilan } from '../../cms/src/import/suivi/importer.ts';
import type { Installation } from './installation.ts';

export type Format = 'xlsx' | 'csv';
/** Lines of cells; the first one holds the titles. */
export type Tableau = string[][];

export interface Annonce {
  date: string;
  signataire?: string;
  cadre?: string;
  muettes?: 'oui' | 'non';
}

export interface Tableur {
  telecharger: (format: Format, choix?: Record<string, string>) => Promise<Buffer>;
  /** @throws the refusal, in the words of the screen */
  apercevoir: (contenu: Buffer, annonce: Annonce) => Promise<Apercu>;
  importer: (contenu: Buffer, annonce: Annonce, empreinte: string) => Promise<Bilan>;
  /** Reads the preview, then approves it. */
  reprendre: (contenu: Buffer, annonce: Annonce) => Promise<Bilan>;
}

export async function connecterTableur(
  { payload, reglages }: Installation,
  compte: { email: string; password: string },
): Promise<Tableur> {
  const { token } = await payload.login({ collection: 'comptes', data: compte });
  const adresse = `${reglages.SERVER_URL}/api/points-de-suivi/tableur`;
  const headers = { authorization: `JWT ${token ?? ''}` };

  async function demander(request: Request): Promise<Response> {
    const reponse = await repondre(request, reglages);
    if (reponse.ok) return reponse;
    const { errors } = (await reponse.json()) as { errors?: { message: string }[] };
    throw new Error(`${String(reponse.status)} ${errors?.[0]?.message ?? ''}`);
  }

  async function envoyer<T>(
    chemin: string,
    contenu: Buffer,
    champs: Record<string, string>,
  ): Promise<T> {
    const body = new FormData();
    for (const [nom, valeur] of Object.entries(champs)) body.set(nom, valeur);
    body.set('fichier', new Blob([new Uint8Array(contenu)]), 'suivi.xlsx');
    const request = new Request(`${adresse}/${chemin}`, { method: 'POST', headers, body });
    return (await demander(request)).json() as Promise<T>;
  }

  const champsDe = (annonce: Annonce): Record<string, string> => ({
    signataire: 'Direction de la voirie',
    cadre: 'courrier',
    ...annonce,
  });
  const apercevoir: Tableur['apercevoir'] = (contenu, annonce) =>
    envoyer<Apercu>('apercu', contenu, champsDe(annonce));
  const importer: Tableur['importer'] = (contenu, annonce, empreinte) =>
    envoyer<Bilan>('import', contenu, { ...champsDe(annonce), empreinte });
  return {
    apercevoir,
    importer,
    telecharger: async (format, choix = {}) => {
      const demandes = new URLSearchParams({ format, ...choix }).toString();
      const reponse = await demander(new Request(`${adresse}?${demandes}`, { headers }));
      return Buffer.from(await reponse.arrayBuffer());
    },
    reprendre: async (contenu, annonce) =>
      importer(contenu, annonce, (await apercevoir(contenu, annonce)).empreinte),
  };
}

/** What the spreadsheet shows once the file is open. */
export async function ouvrir(contenu: Buffer, format: Format): Promise<Tableau> {
  if (format === 'csv') return parse(contenu, { bom: true, delimiter: ';' });
  const lignes = await readSheet(contenu);
  return lignes.map((ligne) => ligne.map((mot) => (mot === null ? '' : String(mot))));
}

/** Excel protects what looks like its own escapes; the library that writes here leaves that, and the names objects have, to us. */
const commeExcel = (mot: string): string => {
  const protege = mot.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');
  return protege in {} ? `_x00${protege.charCodeAt(0).toString(16)}_${protege.slice(1)}` : protege;
};

/** The same cells saved by another program than the one that wrote them first: no format, no colour. */
export async function enregistrer(tableau: Tableau, format: Format): Promise<Buffer> {
  if (format === 'xlsx')
    return writeXlsxFile(
      tableau.map((ligne) =>
        ligne.map((mot) => (mot === '' ? null : { value: commeExcel(mot), type: String })),
      ),
    ).toBuffer();
  const enCellule = (mot: string): string =>
    /[";\n]/u.test(mot) ? `"${mot.replaceAll('"', '""')}"` : mot;
  return Buffer.from(
    `\uFEFF${tableau.map((ligne) => ligne.map(enCellule).join(';')).join('\r\n')}\r\n`,
  );
}

/** Writes in the line of a measure, by the titles of the columns; those that are missing are added. */
export function remplir(
  tableau: Tableau,
  reference: string,
  mots: Readonly<Record<string, string>>,
): Tableau {
  const [titres = [], ...corps] = tableau.map((ligne) => [...ligne]);
  const ligne = corps.find(([premiere]) => premiere === reference);
  if (!ligne) throw new Error(`${reference} n’est pas dans le fichier.`);
  for (const [titre, mot] of Object.entries(mots)) {
    if (!titres.includes(titre)) titres.push(titre);
    ligne[titres.indexOf(titre)] = mot;
  }
  return [titres, ...corps.map((une) => titres.map((_, rang) => une[rang] ?? ''))];
}
