import type { Ligne } from '../../a-faire/a-relire.ts';
import { adresseDeDocument } from '../../a-faire/tache.ts';

interface Trouvees {
  lignes: readonly Ligne[];
  total: number;
}

const compter = ({ lignes, total }: Trouvees, mots: string): string => {
  if (total === 0)
    return `Rien ne contient «\u00a0${mots}\u00a0». Essayez un seul mot, ou le début d’un mot.`;
  const tous = `${String(total)} document${total > 1 ? 's' : ''} trouvé${total > 1 ? 's' : ''}`;
  return lignes.length < total ? `${tous}, dont les plus récents\u00a0:` : `${tous}\u00a0:`;
};

/** One box over everything; accents and ligatures do not matter. */
export function Recherche({ mots, trouvees }: { mots: string; trouvees: Trouvees | null }) {
  return (
    <search className="a-faire__recherche">
      <form action="/admin" method="get">
        <label htmlFor="recherche-partout">Chercher dans tout l’espace d’édition</label>
        <div>
          <input id="recherche-partout" name="recherche" type="search" defaultValue={mots} />
          <button type="submit" className="a-faire__bouton">
            Chercher
          </button>
        </div>
      </form>
      {trouvees ? (
        <div role="status">
          <p>{compter(trouvees, mots)}</p>
          <ul>
            {trouvees.lignes.map(({ collection, id, sorte, titre }) => (
              <li key={`${collection}/${id}`}>
                <a href={adresseDeDocument(collection, id)}>{titre}</a> <span>{sorte}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </search>
  );
}
