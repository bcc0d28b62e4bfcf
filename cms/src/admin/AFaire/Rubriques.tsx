import type { Rubrique } from '../../a-faire/tache.ts';
import './AFaire.css';

/** Lists of things to do; each line says what, since when, and leads to its screen. */
export function Rubriques({ rubriques }: { rubriques: readonly Rubrique[] }) {
  return rubriques.map(({ id, titre, taches, autres, toutes }) => (
    <section
      key={id}
      className={`a-faire__rubrique a-faire__rubrique--${id}`}
      aria-labelledby={`rubrique-${id}`}
    >
      <h2 id={`rubrique-${id}`}>
        {titre} <span className="a-faire__nombre">{taches.length + autres}</span>
      </h2>
      <ul>
        {taches.map(({ quoi, quand, bouton, adresse }, i) => (
          <li key={`${adresse} ${quoi}`} className="a-faire__tache">
            <p id={`${id}-${String(i)}`}>
              {quoi}
              {quand ? <span className="a-faire__quand">{quand}</span> : null}
            </p>
            <a className="a-faire__bouton" href={adresse} aria-describedby={`${id}-${String(i)}`}>
              {bouton}
            </a>
          </li>
        ))}
      </ul>
      {autres > 0 ? (
        <p className="a-faire__autres">
          {`et ${String(autres)} autre${autres > 1 ? 's' : ''}`}
          {toutes ? (
            <>
              {' · '}
              <a href={toutes}>Tout voir</a>
            </>
          ) : null}
        </p>
      ) : null}
    </section>
  ));
}
