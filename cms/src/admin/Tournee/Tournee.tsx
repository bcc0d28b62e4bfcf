'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { ETATS_DE_REPONSE } from '../../campagne/etats.ts';
import type { ActeDeTournee, LigneDeTournee } from '../../campagne/tournee.ts';
import { Bouton } from '../Bouton.tsx';
import { demander, phraseDe } from '../demander.ts';
import { useBrouillon } from '../useBrouillon.ts';
import './Tournee.css';

interface Bilan {
  creees: number;
  deja: number;
  sansDirection: number;
}

const direBilan = ({ creees, sansDirection }: Bilan): string =>
  [
    creees === 0
      ? 'Aucun lien ne manquait.'
      : creees === 1
        ? '1 lien créé. L’invitation part, ou attend dans «\u00a0Messages aux directions\u00a0».'
        : `${String(creees)} liens créés. Les invitations partent, ou attendent dans «\u00a0Messages aux directions\u00a0».`,
    sansDirection > 0
      ? `${String(sansDirection)} ${sansDirection > 1 ? 'mesures n’ont' : 'mesure n’a'} pas de direction\u00a0: personne ne sera interrogé là-dessus tant que vous n’en choisissez pas.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');

const jour = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });

const direEtat = ({ etat, envoyeeLe }: LigneDeTournee): string =>
  envoyeeLe ? `Envoyée le ${jour.format(new Date(envoyeeLe))}` : ETATS_DE_REPONSE[etat].libelle;

/** What the button makes of the answers that came; null when none waits. */
function direAction({ points, appreciations }: ActeDeTournee['aReunir']): string | null {
  const toutes = points + appreciations;
  if (toutes === 0) return null;
  if (points === 0)
    return appreciations > 1
      ? `Préparer les ${String(appreciations)} appréciations reçues`
      : 'Préparer l’appréciation reçue';
  return toutes > 1
    ? `Réunir les ${String(toutes)} réponses reçues`
    : 'Préparer le point avec la réponse reçue';
}

/** On a yearly round: who was asked, who answered, and what is made of it. */
export function Tournee() {
  const { config } = useConfig();
  const { adresse, enregistrer } = useBrouillon();
  const [actes, setActes] = useState<ActeDeTournee[] | null>(null);
  const [message, setMessage] = useState('');
  const [occupe, setOccupe] = useState(false);
  const lire = useCallback(async () => {
    if (!adresse) return;
    const lue = await demander<{ actes: ActeDeTournee[] }>(`${adresse}/tournee`, {});
    setActes(lue.actes);
  }, [adresse]);
  useEffect(() => {
    lire().catch((erreur: unknown) => setMessage(phraseDe(erreur)));
  }, [lire]);

  async function faire(action: () => Promise<string>): Promise<void> {
    setOccupe(true);
    try {
      setMessage(await action());
      await lire();
    } catch (erreur) {
      setMessage(phraseDe(erreur));
    }
    setOccupe(false);
  }

  const ouvrir = () =>
    faire(async () => {
      await enregistrer();
      return direBilan(await demander<Bilan>(`${adresse ?? ''}/ouvrir`, { method: 'POST' }));
    });

  const reunir = (acte: string) =>
    faire(async () => {
      const { prepares } = await demander<{ prepares: { collection: string; id: string }[] }>(
        `${adresse ?? ''}/assembler`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ acte }),
        },
      );
      const [premier] = prepares;
      if (premier)
        window.location.assign(
          `${config.routes.admin}/collections/${premier.collection}/${premier.id}`,
        );
      return 'Le brouillon est prêt.';
    });

  if (!adresse) return null;
  const admin = config.routes.admin;
  return (
    <section aria-labelledby="tournee" className="tournee field-type">
      <h3 id="tournee">Réponses</h3>
      <p className="field-description">
        Chaque direction reçoit un lien par acte&nbsp;: elle répond sans compte, en dix minutes. Les
        liens se créent sans publier cette page.
      </p>
      <Bouton
        buttonStyle="secondary"
        disabled={occupe}
        margin={false}
        onClick={() => void ouvrir()}
      >
        {actes?.length ? 'Créer les liens qui manquent' : 'Créer les liens de réponse'}
      </Bouton>
      <p role="status">{message}</p>
      {(actes ?? []).map(({ id, titre, reponses, aReunir }) => (
        <div className="tournee__acte" key={id}>
          <h4>{titre}</h4>
          <ul>
            {reponses.map((reponse) => (
              <li key={reponse.id}>
                <a href={`${admin}/collections/reponses/${reponse.id}`}>{reponse.nom}</a>
                <span className="tournee__etat">{direEtat(reponse)}</span>
                {reponse.suite ? (
                  <a href={`${admin}/collections/${reponse.suite.collection}/${reponse.suite.id}`}>
                    {reponse.suite.collection === 'appreciations'
                      ? 'Appréciation'
                      : 'Point de suivi'}
                  </a>
                ) : null}
              </li>
            ))}
          </ul>
          {direAction(aReunir) ? (
            <Bouton disabled={occupe} margin={false} onClick={() => void reunir(id)}>
              {direAction(aReunir)}
            </Bouton>
          ) : null}
        </div>
      ))}
    </section>
  );
}
