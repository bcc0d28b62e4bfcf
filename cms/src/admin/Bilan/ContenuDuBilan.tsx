'use client';

import { useDocumentInfo, useField, withCondition } from '@payloadcms/ui';
import { ETATS_MONTRES, mesuresDuBilan, type ContenuDeBilan } from '@acp/shared/model';
import type { JSONFieldClientComponent } from 'payload';
import { useState } from 'react';
import { Bouton } from '../Bouton.tsx';
import { demander, phraseDe } from '../demander.ts';
import { useBrouillon } from '../useBrouillon.ts';
import './Bilan.css';

const accord = (n: number, un: string, plusieurs: string): string =>
  `${String(n)}\u00a0${n < 2 ? un : plusieurs}`;

/** In a few lines, what the page will say: the whole of it is in the preview. */
function resumer(contenu: ContenuDeBilan): string[] {
  const { actes, comptes, relances } = contenu;
  const mesures = mesuresDuBilan(contenu);
  const attentes = actes.flatMap((acte) => acte.attentes);
  const partiels = actes.filter(({ releve }) => releve === 'partiel').length;
  const muettes = mesures.filter(({ sansNouvelleDepuis }) => sansNouvelleDepuis !== null).length;
  const manques = attentes.filter(({ statut }) => statut === 'manquee').length;
  const ouvertes = relances.filter(({ repondueLe }) => repondueLe === null).length;
  return [
    `${accord(mesures.length, 'mesure', 'mesures')}, dans ${accord(actes.length - partiels, 'texte', 'textes')}.`,
    ...comptes
      .filter(({ nombre }) => nombre > 0)
      .map(({ etat, nombre }) => `${ETATS_MONTRES[etat].libelle}\u00a0: ${String(nombre)}.`),
    `Sans nouvelle\u00a0: ${accord(muettes, 'mesure', 'mesures')}.`,
    `Points attendus dans l’année\u00a0: ${String(attentes.length)}.`,
    `Non venus à la date\u00a0: ${String(manques)}.`,
    `Relances\u00a0: ${String(relances.length)}.`,
    `Relances sans réponse\u00a0: ${String(ouvertes)}.`,
    ...(partiels > 0
      ? [
          `${accord(partiels, 'texte dont le suivi n’est pas relevé', 'textes dont le suivi n’est pas relevé')}\u00a0: le bilan n’en dit rien.`,
        ]
      : []),
  ];
}

/** On a bilan: what was frozen, which nobody types, and the way to make it again when the record was wrong. */
const Champ: JSONFieldClientComponent = ({ path: donne }) => {
  const { value } = useField<ContenuDeBilan | null>({ potentiallyStalePath: donne });
  const { data } = useDocumentInfo();
  const { adresse } = useBrouillon();
  const [message, setMessage] = useState('');
  const [occupe, setOccupe] = useState(false);

  async function refaire(): Promise<void> {
    setOccupe(true);
    try {
      const { change, message: dit } = await demander<{ change: boolean; message: string }>(
        `${adresse ?? ''}/refaire`,
        { method: 'POST' },
      );
      if (change) window.location.reload();
      else setMessage(dit);
    } catch (erreur) {
      setMessage(phraseDe(erreur));
    }
    setOccupe(false);
  }

  if (!value || !adresse) return null;
  const isPublie = Boolean(data?.['misAJourLe']);
  return (
    <section aria-labelledby="contenu-du-bilan" className="bilan-de-l-annee field-type">
      <h3 id="contenu-du-bilan">Ce que dit ce bilan</h3>
      <p className="field-description">
        Personne ne l’écrit&nbsp;: il vient de ce qui est public. L’aperçu montre la page entière.
      </p>
      <ul>
        {resumer(value).map((ligne) => (
          <li key={ligne}>{ligne}</li>
        ))}
      </ul>
      <Bouton
        buttonStyle="secondary"
        disabled={occupe}
        margin={false}
        onClick={() => void refaire()}
      >
        Refaire le calcul
      </Bouton>
      <p className="field-description">
        {isPublie
          ? 'À la même date, quand le relevé a été corrigé. Le public ne voit rien de neuf tant que vous n’avez pas publié, avec une note.'
          : 'À la date d’aujourd’hui, avec ce qui est public aujourd’hui.'}
      </p>
      <p role="status">{message}</p>
    </section>
  );
};

export const ContenuDuBilan = withCondition(Champ);
