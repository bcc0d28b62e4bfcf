import {
  LETTRES,
  referenceDeMesure,
  type DateCivile,
  type SorteReferencee,
} from '@acp/shared/model';

type Champs = Record<string, unknown>;

const SORTES: Record<string, (entite: Champs) => SorteReferencee> = {
  actes: ({ type }) => type as SorteReferencee,
  carnets: () => 'carnet',
  mandats: () => 'mandat',
  recommandations: () => 'recommandations',
};

/** What a draft has no way to know yet: given here so that the page can be seen, never kept. */
export interface Provisoire {
  jour: DateCivile;
  prefixe: string;
  /** Reference of the acte of a measure, once it has one. */
  referenceDeLActe?: string | undefined;
  /** Rank of a measure among those of its acte. */
  rang?: number;
}

/** Rank 0 is never given: nobody can take a provisional reference for a true one. */
export function referenceProvisoire(
  slug: string,
  entite: Champs,
  { jour, prefixe }: Provisoire,
): string {
  const lettre = LETTRES[SORTES[slug]?.(entite) ?? 'voeu'] as string | undefined;
  return `${prefixe}-${jour.slice(0, 4)}-${lettre ?? 'V'}0`;
}

/** The entity with the day, the number and the reference its publication would give it. */
export function completerEntite<T extends object>(
  slug: string,
  entite: T,
  provisoire: Provisoire,
): T {
  const lue = entite as Champs;
  const ajouts: Champs = {};
  if (lue.misAJourLe === '') ajouts.misAJourLe = provisoire.jour;
  if (slug === 'mesures') {
    const numero = (lue.numero as number) || (provisoire.rang ?? 1);
    ajouts.numero = numero;
    if (lue.reference === '') {
      const acte = provisoire.referenceDeLActe ?? referenceProvisoire('actes', {}, provisoire);
      ajouts.reference = referenceDeMesure(acte, numero);
    }
  } else if (lue.reference === '') {
    ajouts.reference = referenceProvisoire(slug, lue, provisoire);
  }
  return { ...entite, ...ajouts };
}
