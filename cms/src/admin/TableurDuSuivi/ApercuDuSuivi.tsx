'use client';

import type { ActeDApercu, Apercu, LigneDApercu } from '../../import/suivi/apercu.ts';
import { Bouton } from '../Bouton.tsx';

const ETATS: Record<LigneDApercu['etat'], { ligne: string; compte: string }> = {
  nouvelle: { ligne: 'Dite', compte: 'Mesures dites' },
  modifiee: { ligne: 'Modifiée', compte: 'Modifiées dans le brouillon' },
  muette: { ligne: 'Non mentionnée', compte: 'Non mentionnées' },
  inchangee: { ligne: 'Inchangée', compte: 'Déjà dans le brouillon' },
  vide: { ligne: 'Vide', compte: 'Lignes vides' },
  erreur: { ligne: 'En erreur', compte: 'En erreur' },
};
const ORDRE = Object.keys(ETATS) as LigneDApercu['etat'][];

/** Beyond it nobody reads, and the page gets slow. */
const LIGNES_MONTREES = 300;
/** Enough of a passage to know which one it is. */
const LONGUEUR = 90;

function Changements({ changements }: { changements: LigneDApercu['changements'] }) {
  return changements.map(({ champ, avant, apres }) => (
    <span className="tableur__changement" key={`${champ} ${apres}`}>
      {`${champ}\u00a0: `}
      {avant ? <del>{avant}</del> : null}
      {avant ? ' → ' : null}
      <strong>{apres}</strong>
    </span>
  ));
}

function Acte({ acte: { titre, isNouveau, changements, phrase } }: { acte: ActeDApercu }) {
  return (
    <li>
      <strong>{titre}</strong>
      {`\u00a0: ${isNouveau ? 'un nouveau brouillon' : 'le brouillon de ce jour est complété'}. ${phrase} `}
      <Changements changements={changements} />
    </li>
  );
}

function Ligne({
  ligne: { numero, reference, mesure, etat, changements, fautes },
}: {
  ligne: LigneDApercu;
}) {
  return (
    <tr>
      <td>{numero}</td>
      <td>
        <span className="tableur__reference">{reference}</span>
        {mesure.length > LONGUEUR ? `${mesure.slice(0, LONGUEUR).trimEnd()}…` : mesure}
      </td>
      <td>{ETATS[etat].ligne}</td>
      <td>
        {fautes.length > 0 ? (
          <ul className="tableur__refus">
            {fautes.map((faute) => (
              <li key={faute}>{faute}</li>
            ))}
          </ul>
        ) : (
          <Changements changements={changements} />
        )}
      </td>
    </tr>
  );
}

/** What the file would do, line by line, and the choice to do it. */
export function ApercuDuSuivi({
  apercu: { nombres, ignorees, actes, lignes, phrase, sansCopie },
  importer,
}: {
  apercu: Apercu;
  importer: () => void;
}) {
  const montrees = [
    ...lignes.filter(({ etat }) => etat === 'erreur'),
    ...lignes.filter(({ etat }) => etat !== 'erreur' && etat !== 'inchangee' && etat !== 'vide'),
  ];
  const reste = montrees.length - LIGNES_MONTREES;
  return (
    <section aria-label="Aperçu du fichier">
      <h3>Ce que ce fichier change</h3>
      <ul className="tableur__nombres">
        {ORDRE.filter((etat) => nombres[etat] > 0).map((etat) => (
          <li className={etat === 'erreur' ? 'tableur__refus' : undefined} key={etat}>
            {`${ETATS[etat].compte}\u00a0: ${String(nombres[etat])}`}
          </li>
        ))}
      </ul>
      {ignorees.length > 0 ? (
        <p>{`Colonnes qui ne sont pas lues\u00a0: ${ignorees.join(', ')}.`}</p>
      ) : null}
      {nombres.erreur > 0 ? (
        <p>
          Rien n’est enregistré tant qu’une ligne est en erreur. Corrigez le fichier et
          choisissez-le de nouveau.
        </p>
      ) : (
        <>
          <ul>
            {actes.map((acte) => (
              <Acte acte={acte} key={acte.titre} />
            ))}
          </ul>
          {sansCopie > 0 ? (
            <p>
              {`Avant de publier, ${sansCopie > 1 ? `${String(sansCopie)} lignes demanderont` : 'une ligne demandera'} la copie conservée d’une preuve\u00a0: elle s’ajoute dans le brouillon.`}
            </p>
          ) : null}
          <p className="tableur__phrase">{phrase}</p>
          <Bouton disabled={actes.length === 0} margin={false} onClick={importer}>
            Enregistrer en brouillon
          </Bouton>
        </>
      )}
      {montrees.length > 0 ? (
        <div className="tableur__tableau">
          <table>
            <thead>
              <tr>
                <th scope="col">Ligne</th>
                <th scope="col">Mesure</th>
                <th scope="col">État de la ligne</th>
                <th scope="col">Ce qui change</th>
              </tr>
            </thead>
            <tbody>
              {montrees.slice(0, LIGNES_MONTREES).map((ligne) => (
                <Ligne key={ligne.numero} ligne={ligne} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {reste > 0 ? <p>{`Et ${String(reste)} autres lignes.`}</p> : null}
    </section>
  );
}
