/** The example `fictive` with one measure withdrawn, and the secretariat before its spreadsheet. */
import { retirer } from '../../cms/src/cycle/retirer.ts';
import type { PointDeSuivi } from '../../cms/src/payload-types.ts';
import { installer, type Installation } from './installation.ts';
import { listMesures } from './mesures.ts';
import {
  connecterTableur,
  enregistrer,
  ouvrir,
  remplir,
  type Tableau,
  type Tableur,
} from './tableur.ts';

export const SECRETAIRE = {
  email: 'tableur@valmont.example',
  password: 'quatre-mots-bien-tranquilles',
};
export const LE = { date: '12/10/2026' };
export const RETIREE = 'ACV-2024-D1-M02';
export const V1 = (rang: number) => `ACV-2024-V1-M${String(rang).padStart(2, '0')}`;
export const PREUVE = {
  'Preuve\u00a0: nature': 'Lieu',
  'Preuve\u00a0: libellé': '46 bancs posés',
  'Preuve\u00a0: adresse': 'https://valmont.example/bancs',
  'Preuve\u00a0: date': '2026-05',
};

export const enClasseur = (tableau: Tableau) => enregistrer(tableau, 'xlsx');
export const plat = (phrase: string | undefined) => phrase?.replaceAll('\u00a0', ' ');
export const listLignes = (point: PointDeSuivi | undefined) => point?.lignes ?? [];

type Requete = Parameters<typeof retirer>[0];

export interface SuiviFictif {
  cms: Installation;
  tableur: Tableur;
  /** The file as it is downloaded, nothing filled. */
  vierge: Tableau;
  /** The file with one line filled. */
  dire: (reference: string, mots: Record<string, string>) => Promise<Buffer>;
  /** The points that nobody has published. */
  listBrouillons: () => Promise<PointDeSuivi[]>;
  /** Takes away what a test has prepared. */
  vider: () => Promise<void>;
}

export async function installerSuivi(): Promise<SuiviFictif> {
  const cms = await installer('fictive');
  const { payload } = cms;
  await payload.create({
    collection: 'comptes',
    data: { nom: 'Secrétaire', roles: ['secretariat'], ...SECRETAIRE },
    overrideAccess: true,
  });
  const tableur = await connecterTableur(cms, SECRETAIRE);
  const retiree = (await listMesures(cms, 'acv-2024-d1')).find((m) => m.reference === RETIREE);
  const req = { payload, user: null, context: {} } as unknown as Requete;
  await retirer(req, 'mesures', retiree?.id ?? '', { motif: 'erreur' });
  const vierge = await ouvrir(await tableur.telecharger('xlsx'), 'xlsx');
  const jamaisPublies = { misAJourLe: { exists: false } };
  return {
    cms,
    tableur,
    vierge,
    dire: (reference, mots) => enClasseur(remplir(vierge, reference, mots)),
    listBrouillons: async () => {
      const { docs } = await payload.find({
        collection: 'points-de-suivi',
        where: jamaisPublies,
        draft: true,
        depth: 0,
        sort: 'intitule',
        pagination: false,
        overrideAccess: true,
      });
      return docs;
    },
    vider: async () => {
      await payload.delete({
        collection: 'points-de-suivi',
        where: jamaisPublies,
        overrideAccess: true,
        context: { seed: true },
      });
      await payload.db.deleteMany({ collection: 'payload-locked-documents', where: {} });
    },
  };
}
