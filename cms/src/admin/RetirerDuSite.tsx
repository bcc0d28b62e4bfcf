'use client';

import { MOTIFS_DE_RETRAIT, type MotifDeRetrait } from '@acp/shared/model';
import { toast, useConfig } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { Bouton } from './Bouton.tsx';
import { demander, phraseDe } from './demander.ts';

interface Consequence {
  genre: string;
  titre: string;
}

interface Props {
  /** Address of the page in the API. */
  adresse: string;
  collection: string;
  id: string;
  onFermer: () => void;
}

const MOTIFS = Object.entries(MOTIFS_DE_RETRAIT) as [
  MotifDeRetrait,
  { libelle: string; definition: string },
][];

/** Asks why, says what goes with the page, and withdraws it. */
export function RetirerDuSite({ adresse, collection, id, onFermer }: Props) {
  const dialogue = useRef<HTMLDialogElement>(null);
  const { config, getEntityConfig } = useConfig();
  const [motif, setMotif] = useState<MotifDeRetrait | null>(null);
  const [precision, setPrecision] = useState('');
  const [remplacePar, setRemplacePar] = useState('');
  const [pages, setPages] = useState<{ id: string; titre: string }[]>([]);
  const [avec, setAvec] = useState<Consequence[] | null>(null);
  const [refus, setRefus] = useState('');
  const [enCours, setEnCours] = useState(false);

  useEffect(() => {
    dialogue.current?.showModal();
    demander<{ avec: Consequence[] }>(`${adresse}/retirer`, {}).then(
      (lu) => {
        setAvec(lu.avec);
      },
      (erreur: unknown) => {
        setRefus(phraseDe(erreur));
      },
    );
  }, [adresse]);

  useEffect(() => {
    if (motif !== 'remplace' || pages.length) return;
    const titre = getEntityConfig({ collectionSlug: collection }).admin.useAsTitle ?? 'id';
    const requete = `?depth=0&limit=300&sort=-updatedAt&where[etatDePage][equals]=publie&where[id][not_equals]=${id}`;
    demander<{ docs: Record<string, string>[] }>(
      `${config.routes.api}/${collection}${requete}`,
      {},
    ).then(
      ({ docs }) => {
        setPages(docs.map((doc) => ({ id: doc['id'] ?? '', titre: doc[titre] ?? '' })));
      },
      (erreur: unknown) => {
        setRefus(phraseDe(erreur));
      },
    );
  }, [motif, pages.length, collection, id, config.routes.api, getEntityConfig]);

  const retirer = async () => {
    setEnCours(true);
    try {
      const { message } = await demander<{ message: string }>(`${adresse}/retirer`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ motif, precision, remplacePar }),
      });
      toast.success(message);
      // The form still holds the page as it was before: it is read again, whole.
      window.location.reload();
    } catch (erreur) {
      setRefus(phraseDe(erreur));
      setEnCours(false);
    }
  };

  return (
    <dialog
      ref={dialogue}
      className="retirer-du-site"
      aria-labelledby="retirer-du-site"
      onClose={onFermer}
    >
      <h2 id="retirer-du-site">Retirer cette page du site</h2>
      <p>
        Le public ne lira plus cette page. À la même adresse, il lira qu’elle a été retirée, quand
        et pourquoi.
      </p>
      <fieldset>
        <legend>Pourquoi&nbsp;?</legend>
        {MOTIFS.map(([valeur, { libelle }]) => (
          <label key={valeur}>
            <input
              type="radio"
              name="motif-de-retrait"
              checked={motif === valeur}
              onChange={() => {
                setMotif(valeur);
              }}
            />{' '}
            {libelle}
          </label>
        ))}
      </fieldset>
      {motif === 'remplace' ? (
        <label>
          Page qui la remplace
          <select
            value={remplacePar}
            onChange={(e) => {
              setRemplacePar(e.target.value);
            }}
          >
            <option value="">Choisir une page…</option>
            {pages.map((page) => (
              <option key={page.id} value={`${collection}/${page.id}`}>
                {page.titre}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {motif ? (
        <label>
          {motif === 'autre'
            ? 'Le motif, en une phrase que le public lira'
            : 'Précision pour le public (facultatif)'}
          <input
            type="text"
            maxLength={300}
            value={precision}
            onChange={(e) => {
              setPrecision(e.target.value);
            }}
          />
        </label>
      ) : null}
      {avec === null ? null : avec.length === 0 ? (
        <p>Aucune autre page n’est retirée avec celle-ci.</p>
      ) : (
        <>
          <p>
            {avec.length === 1
              ? 'Une autre page, qui ne tient pas sans celle-ci, est retirée avec elle\u00a0:'
              : `${String(avec.length)} autres pages, qui ne tiennent pas sans celle-ci, sont retirées avec elle\u00a0:`}
          </p>
          <ul>
            {avec.slice(0, 12).map(({ genre, titre }) => (
              <li key={`${genre} ${titre}`}>
                {genre} «&nbsp;{titre}&nbsp;»
              </li>
            ))}
            {avec.length > 12 ? <li>et {String(avec.length - 12)} autres</li> : null}
          </ul>
        </>
      )}
      {refus ? (
        <p role="alert" className="retirer-du-site__refus">
          {refus}
        </p>
      ) : null}
      <div className="retirer-du-site__actions">
        <Bouton disabled={!motif || enCours} onClick={() => void retirer()}>
          Retirer la page
        </Bouton>
        <Bouton buttonStyle="secondary" onClick={onFermer}>
          Annuler
        </Bouton>
      </div>
    </dialog>
  );
}
