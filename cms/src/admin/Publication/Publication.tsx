import { jourAParis } from '@acp/shared/model';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { listPannes } from '../../a-faire/pannes.ts';
import { lireEnAttente } from '../../a-faire/publication.ts';
import { createRubrique, enMoment } from '../../a-faire/tache.ts';
import { hasRole } from '../../access/roles.ts';
import { env } from '../../env.ts';
import { lireSituation, type Situation } from '../../publication/etat.ts';
import { Ecran } from '../Ecran.tsx';
import { Rubriques } from '../AFaire/Rubriques.tsx';
import { PublierMaintenant } from './PublierMaintenant.tsx';

function direEssai({ essaiLe, fautes, isRefusee, panne, duree }: Situation): string {
  if (essaiLe === null) return 'Rien n’a encore été publié d’ici.';
  const quand = `Dernier essai le ${enMoment(essaiLe)}`;
  if (isRefusee || panne !== null)
    return `${quand}\u00a0: refusé. Le public lit toujours la publication d’avant.`;
  if (fautes.length > 0)
    return `${quand}\u00a0: réussi, sauf pour ce qui est dit plus bas, qui n’est pas publié\u00a0; le reste l’est.`;
  const secondes = ((duree ?? 0) / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
  return `${quand}\u00a0: réussi, en ${secondes}\u00a0s.`;
}

/** « Publication »: what is on line since when, what waits, what is refused and where it is mended. */
export async function Publication({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult;
  const { payload, user } = req;
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fpublication');
  const maintenant = new Date();
  const situation = await lireSituation(env, maintenant);
  const lecteur = { payload, user, reglages: env, jour: jourAParis(maintenant) };
  const arret = createRubrique('pannes', 'À corriger', listPannes(situation));
  const enAttente = await lireEnAttente(lecteur);
  const { enLigneDepuis } = situation;
  const listes = { adresse: '/admin/publication', searchParams };
  return (
    <Ecran
      chemin={[{ label: 'Publication' }]}
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
    >
      <div className="a-faire gutter--left gutter--right">
        <h1>Publication</h1>
        <p>
          <strong>
            {enLigneDepuis === null
              ? 'Le site public ne montre encore rien.'
              : `Le site public montre la publication du ${enMoment(enLigneDepuis)}.`}
          </strong>
        </p>
        <p>{direEssai(situation)}</p>
        {hasRole({ req }, 'secretariat') ? <PublierMaintenant /> : null}
        {arret ? <Rubriques rubriques={[arret]} {...listes} /> : null}
        {enAttente.length > 0 ? (
          <Rubriques rubriques={enAttente} {...listes} />
        ) : (
          <p>Rien n’attend d’être publié.</p>
        )}
      </div>
    </Ecran>
  );
}
