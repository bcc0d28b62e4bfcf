'use client';

import { useFormFields } from '@payloadcms/ui';
import './TexteVerrouille.css';

/** Says, above an approved compte rendu, what no longer changes and what to do instead. */
export function TexteVerrouille() {
  const etat = useFormFields(([champs]) => champs.etat?.value);
  if (etat !== 'approuve') return null;
  return (
    <p className="texte-verrouille">
      <strong>Compte rendu approuvé.</strong> Une fois publié, le texte de ses sections et ses
      décisions ne changent plus. Une correction s’écrit dans l’onglet «\u00a0Errata\u00a0», datée,
      sans effacer le texte.
    </p>
  );
}
