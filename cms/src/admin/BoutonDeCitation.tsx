'use client';

import { useSelectionCitee, type SelectionCitee } from './useSelectionCitee.ts';

/**
 * Beside the words selected in the text. It stands just after the editor in the page, so that the Tab key reaches it
 * with the selection still there.
 */
export function BoutonDeCitation({
  champ,
  creer,
  occupe,
}: {
  champ: string;
  creer: (selection: SelectionCitee) => void;
  occupe: boolean;
}) {
  const [selection, oublier] = useSelectionCitee(champ);
  if (!selection) return null;
  const { haut, gauche, isUnSeulParagraphe } = selection;
  return (
    <div className="bouton-de-citation" style={{ top: haut, left: gauche }}>
      {isUnSeulParagraphe ? (
        <button
          disabled={occupe}
          onClick={() => {
            creer(selection);
            oublier();
          }}
          // The selection stays while the mouse is pressed.
          onMouseDown={(evenement) => {
            evenement.preventDefault();
          }}
          type="button"
        >
          Créer une mesure avec ce passage
        </button>
      ) : (
        <p>Une mesure cite un seul paragraphe&nbsp;: sélectionnez moins de mots.</p>
      )}
    </div>
  );
}
