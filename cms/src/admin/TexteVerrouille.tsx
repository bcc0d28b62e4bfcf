'use client';

import { useFormFields } from '@payloadcms/ui';
import './TexteVerrouille.css';

/** Says, above an approved compte rendu, what no longer changes and what to do instead; stays in sight once refused. */
export function TexteVerrouille() {
  const etat = useFormFields(([champs]) => champs.etat?.value);
  const refus = useFormFields(
    ([champs]) =>
      [champs.etat, champs.sections, champs.decisions].find((champ) => champ?.valid === false)
        ?.errorMessage,
  );
  if (refus) {
    return (
      <p className="texte-verrouille texte-verrouille--refus" role="alert">
        <strong>Ce changement n’est pas enregistré.</strong> {refus}
      </p>
    );
  }
  if (etat !== 'approuve') return null;
  return (
    <p className="texte-verrouille">
      <strong>Compte rendu approuvé.</strong> Une fois publié, le texte de ses sections et ses
      décisions ne changent plus. Une correction s’écrit dans l’onglet «&nbsp;Errata&nbsp;», datée,
      sans effacer le texte.
    </p>
  );
}
