/** A yearly round on one acte, opened for true: its links, its counter, and who works on it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createJeton } from '../../cms/src/campagne/jeton.ts';
import type { Reponse } from '../../cms/src/payload-types.ts';
import { toId } from '../../cms/src/publication/lire-champs.ts';
import { racine } from '../racine.ts';
import { envoyerPage, ouvrirPage, servirGuichet, type Guichet, type PageLue } from './guichet.ts';
import { installer, type Installation } from './installation.ts';
import { connecterRole } from './secretaire.ts';

export const ACTE = 'acv-2026-v1';
export const commun = { depth: 0, overrideAccess: true, pagination: false } as const;

type Secretaire = Awaited<ReturnType<typeof connecterRole>>;

export interface PointAnnuel {
  cms: Installation;
  guichet: Guichet;
  secretaire: Secretaire;
  campagne: string;
  /** Creates the links that are missing. */
  ouvrir: () => ReturnType<Secretaire>;
  listReponses: () => Promise<Reponse[]>;
  /** Of a direction, by its id; or of the `garants`. */
  reponseDe: (qui: string) => Promise<Reponse>;
  adresseDe: (qui: string) => Promise<string>;
  /** The first direction that is asked. */
  direction: () => Promise<string>;
  journal: (action: 'lien-refuse' | 'reponse-recue') => Promise<{ detail?: string | null }[]>;
  fermer: () => Promise<void>;
}

export async function preparerPointAnnuel(): Promise<PointAnnuel> {
  const cms = await installer('fictive');
  const guichet = await servirGuichet(cms);
  const secretaire = await connecterRole(cms, 'secretariat');
  const { id: campagne } = await cms.payload.create({
    collection: 'campagnes',
    data: {
      titre: 'Point annuel d’essai',
      annee: 2031,
      ouverteLe: '2026-11-01',
      reponsesAttenduesLe: '2031-06-30',
      actes: [ACTE],
      appreciations: ['garants'],
    },
    draft: true,
    ...commun,
  });
  const listReponses = async () => {
    const { docs } = await cms.payload.find({
      collection: 'reponses',
      where: { campagne: { equals: campagne } },
      sort: 'intitule',
      ...commun,
    });
    return docs;
  };
  const reponseDe = async (qui: string) => {
    const docs = await listReponses();
    const trouvee = docs.find((doc) => doc.direction === qui || doc.de === qui);
    if (!trouvee) throw new Error(`Aucune réponse n’est attendue de ${qui}.`);
    return trouvee;
  };
  return {
    cms,
    guichet,
    secretaire,
    campagne,
    ouvrir: () => secretaire(`campagnes/${campagne}/ouvrir`, { methode: 'POST' }),
    listReponses,
    reponseDe,
    adresseDe: async (qui) => {
      const { id, generation } = await reponseDe(qui);
      return `${guichet.url}/reponse/${createJeton({ reponse: id, generation }, cms.payload.secret)}`;
    },
    direction: async () => {
      const premiere = (await listReponses()).find(({ de }) => de === 'direction');
      return toId(premiere?.direction ?? '');
    },
    journal: async (action) => {
      const { docs } = await cms.payload.find({
        collection: 'journal',
        where: { action: { equals: action } },
        ...commun,
      });
      return docs;
    },
    fermer: async () => {
      await guichet.fermer();
      await cms.fermer();
    },
  };
}

export const lirePdf = async (nom: string): Promise<File> => {
  const contenu = await readFile(join(racine, 'shared/examples/fictive/medias/bilan-2024.pdf'));
  return new File([new Uint8Array(contenu)], nom, { type: 'application/pdf' });
};

/** The numbers of the measures that a page asks about. */
export const rangsDe = ({ champs }: PageLue): string[] =>
  [...champs.keys()]
    .filter((nom) => nom.startsWith('texte'))
    .map((nom) => nom.slice('texte'.length));

/** A whole answer, the first measure done with its proof: read again, not sent. */
export async function ecrireLaReponse(adresse: string): Promise<PageLue> {
  const page = await ouvrirPage(adresse);
  const rangs = rangsDe(page);
  const tape: Record<string, string | File> = {
    signataire: 'Service des travaux',
    action: 'relire',
  };
  for (const rang of rangs) {
    tape[`etat${rang}`] = 'en-cours';
    tape[`texte${rang}`] = `Chantier ouvert en mai, mesure ${rang}.`;
  }
  const [premier = ''] = rangs;
  tape[`etat${premier}`] = 'realisee';
  tape[`n${premier}-libelle`] = 'Le procès-verbal de fin de chantier';
  tape[`n${premier}-nature`] = 'deliberation';
  tape[`n${premier}-adresse`] = 'https://ville.example/pv';
  tape[`n${premier}-fichier`] = await lirePdf('pv.pdf');
  return envoyerPage(adresse, page, tape);
}
