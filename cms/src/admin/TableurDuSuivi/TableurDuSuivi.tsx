import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { isSecretariat } from '../../access/isSecretariat.ts';
import { listDatesDeBrouillon } from '../../import/suivi/brouillons.ts';
import { AIDES } from '../../import/suivi/colonnes.ts';
import { lireReleve } from '../../import/suivi/lireReleve.ts';
import { Ecran } from '../Ecran.tsx';
import { Telechargement, type ChoixDuTableur } from './Telechargement.tsx';
import { Reprise } from './Reprise.tsx';
import './TableurDuSuivi.css';

/** What can be downloaded: the actes that have measures, the yearly points that name some, the drafts in progress. */
async function lireChoix(req: PayloadRequest): Promise<ChoixDuTableur> {
  const { mesures } = await lireReleve(req);
  const actes = new Map(mesures.map(({ acte }) => [acte.id, `${acte.titre} (${acte.reference})`]));
  const { docs } = await req.payload.find({
    collection: 'campagnes',
    draft: true,
    sort: '-annee',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return {
    actes: [...actes].map(([id, nom]) => ({ id, nom })),
    campagnes: docs
      .filter((campagne) => (campagne.actes ?? []).length > 0)
      .map(({ id, titre }) => ({ id, nom: titre })),
    brouillons: await listDatesDeBrouillon(req),
  };
}

/** « Le suivi dans un tableur »: the measures go out, the words of the City come back into drafts. */
export async function TableurDuSuivi({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { req } = initPageResult;
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Ftableur-du-suivi');
  const choix = isSecretariat({ req }) ? await lireChoix(req) : null;
  return (
    <Ecran
      chemin={[
        { label: 'Points de suivi', url: '/collections/points-de-suivi' },
        { label: 'Le suivi dans un tableur' },
      ]}
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
    >
      <div className="tableur gutter--left gutter--right">
        <h1>Le suivi dans un tableur</h1>
        {choix ? (
          <>
            <p>
              Téléchargez les mesures, faites remplir le fichier, reprenez-le{'\u00a0'}: vous lirez
              ce qu’il change avant que rien ne soit enregistré. Ce sont toujours des brouillons
              {'\u00a0'}: rien n’est publié d’ici.
            </p>
            {choix.actes.length === 0 ? (
              <p>Il n’y a encore aucune mesure publiée. Publiez d’abord les mesures d’un acte.</p>
            ) : (
              <>
                <Telechargement choix={choix} />
                <Reprise />
              </>
            )}
            <details>
              <summary>Les colonnes du fichier</summary>
              <p>
                Une ligne par mesure, les mêmes colonnes à l’aller et au retour. Un classeur Excel
                (.xlsx) ou un fichier CSV, 2{'\u00a0'}000 lignes au plus. Vous pouvez changer
                l’ordre des lignes et des colonnes, et ôter les lignes et les colonnes à lire
                {'\u00a0'}; seules Référence de la mesure, État et Texte sont obligatoires. Une case
                vide ne change rien. Préférez Excel au CSV{'\u00a0'}: il garde tous les signes.
              </p>
              <dl>
                {AIDES.map(({ titre, aide }) => (
                  <div key={titre}>
                    <dt>{titre}</dt>
                    <dd>{aide}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </>
        ) : (
          <p>Seul le secrétariat peut télécharger le tableur du suivi et le reprendre.</p>
        )}
      </div>
    </Ecran>
  );
}
