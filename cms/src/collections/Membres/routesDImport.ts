import { jourAParis } from '@acp/shared/model';
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { isSecretariat } from '../../access/isSecretariat.ts';
import { reveillerPublication } from '../../hooks/reveillerPublication.ts';
import { ecrireCsv } from '../../import/ecrireCsv.ts';
import { ErreurImport } from '../../import/ErreurImport.ts';
import { OCTETS_MAXIMUM } from '../../import/lireFichier.ts';
import { toApercu } from '../../import/membres/apercu.ts';
import { exporter, modele } from '../../import/membres/exporter.ts';
import { importer } from '../../import/membres/importer.ts';
import { preparer } from '../../import/membres/preparer.ts';
import { consigner } from '../../journal/consigner.ts';

const refus = (message: string, status = 400): Response =>
  Response.json({ errors: [{ message }] }, { status });

/** The rest of a form around the file. */
const AUTOUR_DU_FICHIER = 64 * 1024;

interface Formulaire {
  mandature: string;
  contenu: Buffer;
  lire: (nom: string) => string;
}

async function lireFormulaire(req: PayloadRequest): Promise<Formulaire> {
  if (Number(req.headers.get('content-length')) > OCTETS_MAXIMUM + AUTOUR_DU_FICHIER)
    throw new ErreurImport('Ce fichier dépasse 5\u00a0Mo. Coupez la liste en plusieurs fichiers.');
  const envoye = await req.formData?.().catch(() => undefined);
  const lire = (nom: string): string => {
    const valeur = envoye?.get(nom);
    return typeof valeur === 'string' ? valeur : '';
  };
  const fichier = envoye?.get('fichier');
  if (!(fichier instanceof Blob)) throw new ErreurImport('Choisissez le fichier de la liste.');
  return {
    mandature: await checkMandature(req, lire('mandature')),
    contenu: Buffer.from(await fichier.arrayBuffer()),
    lire,
  };
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

/** The secretariat alone; what cannot be done is said in French. */
const pourLeSecretariat =
  (faire: (req: PayloadRequest) => Promise<Response>): PayloadHandler =>
  async (req) => {
    if (!isSecretariat({ req }))
      return refus('Seul le secrétariat peut lire et importer la liste des membres.', 403);
    try {
      return await faire(req);
    } catch (erreur) {
      if (erreur instanceof ErreurImport) return refus(erreur.message);
      throw erreur;
    }
  };

const fichierCsv = (lignes: string[][], nom: string): Response =>
  new Response(ecrireCsv(lignes), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${nom}"`,
      'cache-control': 'no-store',
    },
  });

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
      await reveillerPublication();
      return Response.json(bilan);
    }),
  },
  {
    path: '/import/modele',
    method: 'get',
    handler: pourLeSecretariat(async () => fichierCsv(modele(), 'modele-membres.csv')),
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
      return fichierCsv(lignes, `membres-${jour}.csv`);
    }),
  },
];
