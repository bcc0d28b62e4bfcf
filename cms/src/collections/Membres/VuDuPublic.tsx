'use client';

import { jourAParis } from '@acp/shared/model';
import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { BoutonDeRetrait } from './BoutonDeRetrait.tsx';
import { ceQueLePublicVoit, type Personne } from './ceQueLePublicVoit.ts';
import { isEnCours, USAGES } from './consentements.ts';
import './VuDuPublic.css';

/** Beside the form: what a visitor would read of this person, as it is typed. */
export function VuDuPublic() {
  const [champs] = useAllFormFields();
  const { id } = useDocumentInfo();
  const valeurs = reduceFieldsToValues(champs, true) as Personne;
  // The form says 0 for a list without lines.
  const consentements: NonNullable<Personne['consentements']> = Array.isArray(valeurs.consentements)
    ? valeurs.consentements
    : [];
  const personne = { ...valeurs, consentements };
  const jour = jourAParis(new Date());
  const { nom, phrase } = ceQueLePublicVoit(personne, jour);
  const usages = consentements
    .filter((accord) => isEnCours(accord, jour))
    .flatMap(({ usage }) => (usage ? [USAGES[usage]] : []));
  const titre = [personne.prenom, personne.nom].filter(Boolean).join(' ') || 'cette personne';
  return (
    <section aria-label="Ce que le public voit" className="vu-du-public">
      <h3>Ce que le public voit</h3>
      <p className={nom === null ? 'vu-du-public__sans' : 'vu-du-public__nom'} role="status">
        {phrase}
      </p>
      <p className="vu-du-public__aide">Une fois la fiche publiée, et tant que rien n’y change.</p>
      {id !== undefined && usages.length > 0 ? (
        <BoutonDeRetrait membre={String(id)} titre={titre} usages={[...new Set(usages)]} />
      ) : null}
    </section>
  );
}
