import { jourAParis } from '@acp/shared/model';
import type { AdminViewServerProps } from 'payload';
import { findBrouillons } from '../../a-faire/a-relire.ts';
import { lireAFaire } from '../../a-faire/index.ts';
import { raccourcisDe } from '../../a-faire/raccourcis.ts';
import { direJour } from '../../cycle/dates.ts';
import { hasRole } from '../../access/roles.ts';
import { env } from '../../env.ts';
import { foldTexte } from '../../fields/recherche.ts';
import { Recherche } from './Recherche.tsx';
import { Rubriques } from './Rubriques.tsx';
import './AFaire.css';

const PAR_SORTE = 5;

/** The home of the admin: what waits, the frequent tasks, and a way to find anything. */
export async function AFaire({ initPageResult, searchParams }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  if (!user) return null;
  const maintenant = new Date();
  const lecteur = { payload, user, reglages: env, jour: jourAParis(maintenant) };
  const demandes = searchParams?.recherche;
  const mots = typeof demandes === 'string' ? demandes.trim() : '';
  const trouvees = mots
    ? await findBrouillons(lecteur, { recherche: { like: foldTexte(mots) } }, PAR_SORTE)
    : null;
  const rubriques = await lireAFaire(lecteur, maintenant);
  return (
    <div className="a-faire gutter--left gutter--right">
      <h1>À faire</h1>
      <p className="a-faire__jour">{`Le ${direJour(lecteur.jour)}`}</p>
      {hasRole({ req: { user } }, 'secretariat', 'redacteur') ? (
        <Recherche mots={mots} trouvees={trouvees} />
      ) : null}
      <nav aria-label="Tâches fréquentes">
        <ul className="a-faire__raccourcis">
          {raccourcisDe(user).map(({ libelle, adresse }) => (
            <li key={libelle}>
              <a href={adresse}>{libelle}</a>
            </li>
          ))}
        </ul>
      </nav>
      {rubriques.length > 0 ? (
        <Rubriques rubriques={rubriques} adresse="/admin" searchParams={searchParams} />
      ) : (
        <p>Rien ne vous attend aujourd’hui.</p>
      )}
    </div>
  );
}
