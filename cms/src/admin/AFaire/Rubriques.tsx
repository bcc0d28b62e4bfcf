import { couper, type Rubrique } from '../../a-faire/tache.ts';
import './AFaire.css';

interface Listes {
  rubriques: readonly Rubrique[];
  /** The screen that shows them. */
  adresse: string;
  /** What its address asks for: one rubrique may be asked for whole. */
  searchParams: { tout?: unknown } | undefined;
}

/** Lists of things to do; each line says what, since when, and leads to its screen. */
export function Rubriques({ rubriques, adresse, searchParams }: Listes) {
  return rubriques.map((rubrique) => {
    const { id, titre, taches, total } = rubrique;
    const { montrees, autres } = couper(rubrique, searchParams?.tout === id);
    const suite = `et ${String(autres)} autre${autres > 1 ? 's' : ''}`;
    return (
      <section
        key={id}
        className={`a-faire__rubrique a-faire__rubrique--${id}`}
        aria-labelledby={`rubrique-${id}`}
      >
        <h2 id={`rubrique-${id}`}>
          {titre} <span className="a-faire__nombre">{total}</span>
        </h2>
        <ul>
          {montrees.map(({ quoi, quand, bouton, adresse: ecran }, i) => (
            <li key={`${ecran} ${quoi}`} className="a-faire__tache">
              <p id={`${id}-${String(i)}`}>
                {quoi}
                {quand ? <span className="a-faire__quand">{quand}</span> : null}
              </p>
              <a className="a-faire__bouton" href={ecran} aria-describedby={`${id}-${String(i)}`}>
                {bouton}
              </a>
            </li>
          ))}
        </ul>
        {autres > 0 ? (
          <p className="a-faire__autres">
            {montrees.length < taches.length ? (
              <a href={`${adresse}?tout=${id}#rubrique-${id}`}>{suite}</a>
            ) : (
              suite
            )}
          </p>
        ) : null}
      </section>
    );
  });
}
