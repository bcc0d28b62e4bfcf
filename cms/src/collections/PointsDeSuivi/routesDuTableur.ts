import { jourAParis } from '@acp/shared/model';
import type { Endpoint } from 'payload';
import { toApercu } from '../../import/suivi/apercu.ts';
import { AIDES, colonnesDeFeuille } from '../../import/suivi/colonnes.ts';
import { exporter, type Export } from '../../import/suivi/exporter.ts';
import { importer } from '../../import/suivi/importer.ts';
import { lireAnnonce, preparer } from '../../import/suivi/preparer.ts';
import { compter } from '../../import/compter.ts';
import {
  createPourLeSecretariat,
  lireFormulaireEnvoye,
  repondreClasseur,
  repondreCsv,
} from '../../import/demande.ts';
import { ecrireXlsx } from '../../import/ecrireXlsx.ts';
import { consigner } from '../../journal/consigner.ts';

const pourLeSecretariat = createPourLeSecretariat(
  'Seul le secrétariat peut télécharger le tableur du suivi et le reprendre.',
);

const SANS_FICHIER = 'Choisissez le tableur rempli.';

/** The measures first, which is the sheet that is read back; then what each column holds. */
const enClasseur = ({ lignes, preuves }: Export): Promise<Buffer> =>
  ecrireXlsx([
    { nom: 'Suivi', colonnes: colonnesDeFeuille(preuves), lignes },
    {
      nom: 'Colonnes',
      colonnes: [
        { largeur: 30, isGrisee: false },
        { largeur: 100, isGrisee: false },
      ],
      lignes: [
        ['Colonne', 'Ce qu’elle contient'],
        ...AIDES.map(({ titre, aide }) => [titre, aide]),
      ],
    },
  ]);

/** The follow-up in a spreadsheet, out and back: `/api/points-de-suivi/tableur…`. */
export const routesDuTableur: Endpoint[] = [
  {
    path: '/tableur',
    method: 'get',
    handler: pourLeSecretariat(async (req) => {
      const choisi = (nom: string) => req.searchParams.get(nom);
      const isCsv = choisi('format') === 'csv';
      const exporte = await exporter(req, {
        acte: choisi('acte'),
        campagne: choisi('campagne'),
        brouillon: choisi('brouillon'),
      });
      const nom = `suivi-${jourAParis(new Date())}`;
      await consigner(req, {
        action: 'export',
        objet: { collection: 'mesures', titre: 'Tableur du suivi' },
        detail: `${compter(exporte.lignes.length - 1, 'mesure', 'mesures')}, en ${isCsv ? 'CSV' : 'Excel'}.`,
      });
      return isCsv
        ? repondreCsv(exporte.lignes, `${nom}.csv`)
        : repondreClasseur(await enClasseur(exporte), `${nom}.xlsx`);
    }),
  },
  {
    path: '/tableur/apercu',
    method: 'post',
    handler: pourLeSecretariat(async (req) => {
      const { contenu, lire } = await lireFormulaireEnvoye(req, SANS_FICHIER);
      return Response.json(toApercu(await preparer(req, lireAnnonce(lire), contenu)));
    }),
  },
  {
    path: '/tableur/import',
    method: 'post',
    handler: pourLeSecretariat(async (req) => {
      const { contenu, lire } = await lireFormulaireEnvoye(req, SANS_FICHIER);
      return Response.json(await importer(req, lireAnnonce(lire), contenu, lire('empreinte')));
    }),
  },
];
