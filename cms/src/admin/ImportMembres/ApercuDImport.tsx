'use client';

import { useState } from 'react';
import { Bouton } from '../Bouton.tsx';
import type { Apercu, LigneDApercu } from '../../import/membres/apercu.ts';
import { COLONNES } from '../../import/membres/colonnes.ts';

const ETATS: Record<LigneDApercu['etat'], string> = {
  nouveau: 'Nouveau',
  modifie: 'Modifié',
  inchange: 'Inchangé',
  erreur: 'En erreur',
};

const NOMS: readonly string[] = [COLONNES.prenom.titre, COLONNES.nom.titre];

/** Beyond it nobody reads, and the page gets slow. */
const LIGNES_MONTREES = 300;

function Changements({ ligne }: { ligne: LigneDApercu }) {
  if (ligne.fautes.length > 0)
    return (
      <ul className="import-membres__refus">
        {ligne.fautes.map((faute) => (
          <li key={faute}>{faute}</li>
        ))}
      </ul>
    );
  // A new person is already named beside.
  const dits = ligne.changements.filter(
    ({ champ }) => ligne.etat !== 'nouveau' || !NOMS.includes(champ),
  );
  return dits.map(({ champ, avant, apres }) => (
    <span className="import-membres__changement" key={`${champ} ${apres}`}>
      {`${champ}\u00a0: `}
      {avant ? <del>{avant}</del> : null}
      {avant ? ' → ' : null}
      <strong>{apres}</strong>
    </span>
  ));
}

/** What the file would do, line by line, and the choice to do it. */
export function ApercuDImport({
  apercu: { nombres, ignorees, lignes, phrase },
  importer,
}: {
  apercu: Apercu;
  importer: (publier: boolean, ecarterLesErreurs: boolean) => void;
}) {
  const [ecarter, setEcarter] = useState(false);
  const montrees = [
    ...lignes.filter(({ etat }) => etat === 'erreur'),
    ...lignes.filter(({ etat }) => etat !== 'erreur' && etat !== 'inchange'),
  ];
  const isBloque = nombres.erreur > 0 && !ecarter;
  return (
    <section aria-label="Aperçu de l’import">
      <h2>Ce que ce fichier change</h2>
      <ul className="import-membres__nombres">
        <li>{`Nouveaux\u00a0: ${String(nombres.nouveau)}`}</li>
        <li>{`Modifiés\u00a0: ${String(nombres.modifie)}`}</li>
        <li>{`Inchangés\u00a0: ${String(nombres.inchange)}`}</li>
        <li className={nombres.erreur > 0 ? 'import-membres__refus' : undefined}>
          {`En erreur\u00a0: ${String(nombres.erreur)}`}
        </li>
      </ul>
      {ignorees.length > 0 ? (
        <p>{`Colonnes qui ne sont pas lues\u00a0: ${ignorees.join(', ')}.`}</p>
      ) : null}
      {nombres.erreur > 0 ? (
        <>
          <p>
            Rien n’est enregistré tant qu’une ligne est en erreur. Corrigez le fichier et
            choisissez-le de nouveau.
          </p>
          <label className="import-membres__case">
            <input
              checked={ecarter}
              onChange={({ target }) => setEcarter(target.checked)}
              type="checkbox"
            />
            Importer seulement les lignes justes
          </label>
        </>
      ) : null}
      <p className="import-membres__phrase">{phrase}</p>
      <div className="import-membres__actions">
        <Bouton disabled={isBloque} margin={false} onClick={() => importer(true, ecarter)}>
          Importer et publier
        </Bouton>
        <Bouton
          buttonStyle="secondary"
          disabled={isBloque}
          margin={false}
          onClick={() => importer(false, ecarter)}
        >
          Importer en brouillon
        </Bouton>
      </div>
      {montrees.length > 0 ? (
        <div className="import-membres__tableau">
          <table>
            <thead>
              <tr>
                <th scope="col">Ligne</th>
                <th scope="col">Personne</th>
                <th scope="col">État</th>
                <th scope="col">Ce qui change</th>
              </tr>
            </thead>
            <tbody>
              {montrees.slice(0, LIGNES_MONTREES).map((ligne) => (
                <tr key={ligne.numero}>
                  <td>{ligne.numero}</td>
                  <td>{ligne.personne}</td>
                  <td>{ETATS[ligne.etat]}</td>
                  <td>
                    <Changements ligne={ligne} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {montrees.length > LIGNES_MONTREES ? (
        <p>{`Et ${String(montrees.length - LIGNES_MONTREES)} autres lignes.`}</p>
      ) : null}
    </section>
  );
}
