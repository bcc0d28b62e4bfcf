import { jourAParis } from '@acp/shared/model';
import type { Endpoint, PayloadRequest } from 'payload';
import { reveillerPublication } from '../../hooks/reveillerPublication.ts';
import { ErreurImport } from '../../import/ErreurImport.ts';
import {
  createPourLeSecretariat,
  lireFormulaireEnvoye,
  repondreCsv,
  type FormulaireEnvoye,
} from '../../import/demande.ts';
import { toApercu } from '../../import/membres/apercu.ts';
import { exporter, modele } from '../../import/membres/exporter.ts';
import { importer } from '../../import/membres/importer.ts';
import { preparer } from '../../import/membres/preparer.ts';
import { consigner } from '../../journal/consigner.ts';

interface Formulaire extends FormulaireEnvoye {
  mandature: string;
}

async function lireFormulaire(req: PayloadRequest): Promise<Formulaire> {
  const envoye = await lireFormulaireEnvoye(req, 'Choisissez le fichier de la liste.');
  return { ...envoye, mandature: await checkMandature(req, envoye.lire('mandature')) };
}

async function checkMandature(req: PayloadRequest, id: string): Promise<string> {
  const mandature = id
    ? await req.payload.findByID({
        collection: 'mandatures',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
        req,
      })
    : null;
  if (!mandature) throw new ErreurImport('Choisissez la mandature de cette liste.');
  return mandature.id;
}

const pourLeSecretariat = createPourLeSecretariat(
  'Seul le secrétariat peut lire et importer la liste des membres.',
);

/** Preview, import, model and list of the members: `/api/membres/import/…`. */
export const routesDImport: Endpoint[] = [
  {
    path: '/import/apercu',
    method: 'post',
    handler: pourLeSecretariat(async (req) => {
      const { mandature, contenu } = await lireFormulaire(req);
      const preparation = await preparer(req, mandature, contenu, jourAParis(new Date()));
      return Response.json(toApercu(preparation));
    }),
  },
  {
    path: '/import',
    method: 'post',
    handler: pourLeSecretariat(async (req) => {
      const { mandature, contenu, lire } = await lireFormulaire(req);
      const bilan = await importer(
        req,
        {
          mandature,
          contenu,
          empreinte: lire('empreinte'),
          publier: lire('publier') === 'oui',
          ecarterLesErreurs: lire('ecarter') === 'oui',
        },
        jourAParis(new Date()),
      );
      await reveillerPublication({ req });
      return Response.json(bilan);
    }),
  },
  {
    path: '/import/modele',
    method: 'get',
    handler: pourLeSecretariat(async () => repondreCsv(modele(), 'modele-membres.csv')),
  },
  {
    path: '/import/liste',
    method: 'get',
    handler: pourLeSecretariat(async (req) => {
      const mandature = await checkMandature(req, req.searchParams.get('mandature') ?? '');
      const jour = jourAParis(new Date());
      const lignes = await exporter(req, mandature, jour);
      await consigner(req, {
        action: 'export',
        objet: { collection: 'mandatures', id: mandature, titre: 'Liste des membres' },
        detail: `${String(lignes.length - 1)} personnes.`,
      });
      return repondreCsv(lignes, `membres-${jour}.csv`);
    }),
  },
];
