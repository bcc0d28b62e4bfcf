'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { BilanDeCampagne } from '../../bilan/arreter.ts';
import { direJour } from '../../cycle/dates.ts';
import { Bouton } from '../Bouton.tsx';
import { demander, phraseDe } from '../demander.ts';
import { useBrouillon } from '../useBrouillon.ts';
import './Bilan.css';

type Connu = NonNullable<BilanDeCampagne['bilan']>;

const direBilan = ({ numero, arreteLe, isPublie, isRetire }: Connu): string =>
  [
    isPublie ? `Bilan n°\u00a0${String(numero)}` : 'Bilan en brouillon',
    `calculé au ${direJour(arreteLe ?? '')}`,
    ...(isRetire ? ['retiré du site'] : []),
  ].join(', ');

/** On a yearly round: freezes the year, or opens the bilan that was made of it. */
export function ArreterLeBilan() {
  const { config } = useConfig();
  const { adresse, enregistrer } = useBrouillon();
  const [lu, setLu] = useState<BilanDeCampagne | null>(null);
  const [message, setMessage] = useState('');
  const [occupe, setOccupe] = useState(false);
  useEffect(() => {
    if (!adresse) return;
    demander<BilanDeCampagne>(`${adresse}/bilan`, {})
      .then(setLu)
      .catch((erreur: unknown) => setMessage(phraseDe(erreur)));
  }, [adresse]);

  const ouvrir = (id: string): string => `${config.routes.admin}/collections/bilans/${id}`;

  async function arreter(): Promise<void> {
    setOccupe(true);
    try {
      await enregistrer();
      const { id } = await demander<{ id: string }>(`${adresse ?? ''}/bilan`, { method: 'POST' });
      window.location.assign(ouvrir(id));
    } catch (erreur) {
      setMessage(phraseDe(erreur));
      setOccupe(false);
    }
  }

  if (!adresse) return null;
  const bilan = lu?.bilan;
  return (
    <section aria-labelledby="bilan-de-l-annee" className="bilan-de-l-annee field-type">
      <h3 id="bilan-de-l-annee">{lu ? `Bilan ${String(lu.annee)}` : 'Bilan de l’année'}</h3>
      <p className="field-description">
        Le bilan garde ce que le site dit de chaque mesure le jour où vous l’arrêtez. Vous le
        relisez, puis vous le publiez&nbsp;: ensuite, rien n’y change sans une note.
      </p>
      {bilan ? (
        <p>
          <a href={ouvrir(bilan.id)}>{direBilan(bilan)}</a>
        </p>
      ) : null}
      {lu && !bilan?.isPublie ? (
        <Bouton
          buttonStyle="secondary"
          disabled={occupe}
          margin={false}
          onClick={() => void arreter()}
        >
          {bilan ? 'Arrêter de nouveau, à ce jour' : `Arrêter le bilan ${String(lu.annee)}`}
        </Bouton>
      ) : null}
      <p role="status">{message}</p>
    </section>
  );
}
