import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { isSecretariat } from '../../access/isSecretariat.ts';
import { COLONNES, PARTIES_DE_GROUPE } from '../../import/membres/colonnes.ts';
import { Ecran } from '../Ecran.tsx';
import { FormulaireDImport } from './FormulaireDImport.tsx';
import './ImportMembres.css';

const AIDES = [
  ...Object.values(COLONNES).map(({ titre, aide }) => ({ titre, aide })),
  {
    titre: Object.values(PARTIES_DE_GROUPE)
      .map(({ titre }) => titre)
      .join(', '),
    aide: 'Le nom du groupe tel qu’il est ici, membre ou porte-parole, et les dates. Pour un deuxième groupe\u00a0: Groupe 2, Rôle 2, Groupe 2 depuis le, Groupe 2 jusqu’au.',
  },
];

/** « Importer une liste »: a file is chosen, what it would do is read, then it is done. */
export async function ImportMembres({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { req } = initPageResult;
  const { payload, user } = req;
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fimport-membres');
  const isPermis = isSecretariat({ req });
  const { docs } = isPermis
    ? await payload.find({
        collection: 'mandatures',
        draft: true,
        sort: '-numero',
        depth: 0,
        pagination: false,
        overrideAccess: false,
        user,
        req,
      })
    : { docs: [] };
  const mandatures = docs.map(({ id, titre, promotion }) => ({
    id,
    nom: [titre, promotion].filter(Boolean).join(' · '),
  }));
  return (
    <Ecran
      chemin={[{ label: 'Membres', url: '/collections/membres' }, { label: 'Importer une liste' }]}
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
    >
      <div className="import-membres gutter--left gutter--right">
        <h1>Importer une liste de membres</h1>
        {isPermis ? (
          <>
            <p>
              Choisissez le fichier{'\u00a0'}: vous lirez ce qu’il change avant que rien ne soit
              enregistré.
            </p>
            <FormulaireDImport mandatures={mandatures} />
            <details>
              <summary>Les colonnes du fichier</summary>
              <p>
                Un classeur Excel (.xlsx) ou un fichier CSV, 2{'\u00a0'}000 lignes au plus. La
                première ligne porte ces titres, dans l’ordre que vous voulez{'\u00a0'}; seules
                Identifiant, Prénom et Nom sont obligatoires. Une case vide ne change rien. Les
                autres colonnes ne sont pas lues{'\u00a0'}: ni âge, ni sexe, ni adresse.
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
          <p>Seul le secrétariat peut lire et importer la liste des membres.</p>
        )}
      </div>
    </Ecran>
  );
}
