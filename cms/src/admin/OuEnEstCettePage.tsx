'use client';

import { useAuth, useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui';
import type { MotifDeRetrait } from '@acp/shared/model';
import { useState } from 'react';
import { Bouton } from './Bouton.tsx';
import { adressePublique } from '../cycle/adressePublique.ts';
import { hasRole, type RoleDeCompte } from '../access/roles.ts';
import type { EtatDePage } from '../cycle/etats.ts';
import { direEtat, direSituation } from '../cycle/phrase.ts';
import { RetirerDuSite } from './RetirerDuSite.tsx';
import './OuEnEstCettePage.css';

const texte = (valeur: unknown): string | null =>
  typeof valeur === 'string' && valeur !== '' ? valeur : null;

/** Top of the sidebar: the state of the page, what the public sees now, and what can be done next. */
export function OuEnEstCettePage({ site }: { site: string }) {
  const { id, collectionSlug, data, isTrashed, mostRecentVersionIsAutosaved } = useDocumentInfo();
  const { config } = useConfig();
  const { submit } = useForm();
  const { user } = useAuth<{ roles?: RoleDeCompte[] }>();
  const [enRetrait, setEnRetrait] = useState(false);
  const lire = (path: string) => texte(champs[path]);
  const champs = useFormFields(([etat]) => ({
    etatDePage: etat['etatDePage']?.value,
    misAJourLe: etat['misAJourLe']?.value,
    publierLe: etat['publierLe']?.value,
    retirerLe: etat['retirerLe']?.value,
    slug: etat['slug']?.value,
    reference: etat['reference']?.value,
    type: etat['type']?.value,
    annee: etat['annee']?.value,
    'retrait.motif': etat['retrait.motif']?.value,
    'retrait.retireLe': etat['retrait.retireLe']?.value,
  })) as Record<string, unknown>;

  const dit = lire('etatDePage') as EtatDePage | null;
  const motif = lire('retrait.motif') as MotifDeRetrait | null;
  const misAJourLe = lire('misAJourLe');
  const changements =
    dit === 'brouillon' ||
    dit === 'a-relire' ||
    mostRecentVersionIsAutosaved ||
    data?.['_status'] === 'draft';
  const etat: EtatDePage = motif
    ? 'retire'
    : dit === 'a-relire'
      ? 'a-relire'
      : misAJourLe
        ? 'publie'
        : 'brouillon';
  const page =
    misAJourLe && !motif
      ? adressePublique(collectionSlug, {
          slug: lire('slug'),
          reference: lire('reference'),
          type: lire('type'),
          annee: typeof champs['annee'] === 'number' ? champs['annee'] : null,
        })
      : null;
  const maintenant = new Date();
  const situation = {
    etat: dit ?? 'brouillon',
    changements,
    misAJourLe,
    publierLe: lire('publierLe'),
    retirerLe: lire('retirerLe'),
    motif,
    retireLe: lire('retrait.retireLe'),
  };
  const isSecretariat = hasRole({ req: { user } }, 'secretariat');
  const adresse = `${config.routes.api}/${collectionSlug ?? ''}/${String(id)}`;

  const passer = (suivant: EtatDePage) =>
    submit({
      action: `${adresse}?depth=0&fallback-locale=null&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft', etatDePage: suivant },
      skipValidation: true,
    });

  return (
    <section className="ou-en-est" aria-labelledby="ou-en-est">
      <h3 id="ou-en-est">Où en est cette page</h3>
      <p className={`ou-en-est__etat ou-en-est__etat--${etat}`}>
        {direEtat(situation, maintenant)}
      </p>
      <p aria-live="polite">
        {direSituation(situation, maintenant)}
        {motif ? ' Publier la remet sur le site.' : ''}
      </p>
      {page ? (
        <p>
          <a href={`${site}${page}`} target="_blank" rel="noreferrer">
            Voir la page publique
          </a>
        </p>
      ) : null}
      {id && !isTrashed ? (
        <div className="ou-en-est__actions">
          {dit === 'a-relire' ? (
            <Bouton buttonStyle="secondary" size="small" onClick={() => void passer('brouillon')}>
              Remettre en brouillon
            </Bouton>
          ) : !misAJourLe || changements ? (
            <Bouton buttonStyle="secondary" size="small" onClick={() => void passer('a-relire')}>
              Donner à relire
            </Bouton>
          ) : null}
          {isSecretariat && misAJourLe && !motif ? (
            <Bouton
              buttonStyle="secondary"
              size="small"
              onClick={() => {
                setEnRetrait(true);
              }}
            >
              Retirer du site…
            </Bouton>
          ) : null}
        </div>
      ) : null}
      {enRetrait ? (
        <RetirerDuSite
          adresse={adresse}
          collection={collectionSlug ?? ''}
          id={String(id)}
          onFermer={() => {
            setEnRetrait(false);
          }}
        />
      ) : null}
    </section>
  );
}
