import type { DateCivile } from '@acp/shared/model';
import { hasPreuve, isAutorise, USAGES, type PersonneConsultee } from './consentements.ts';

/** One thing that forbids to publish a seat: where, in the form, and the sentence that says what to do. */
export interface FauteDeSiege {
  path: string;
  label: string;
  message: string;
}

/** One group of a seat. */
export interface RangeeDeGroupe {
  groupe?: unknown;
  debut?: DateCivile | null;
  fin?: DateCivile | null;
}

/** A seat, as it is about to be recorded. */
export interface Siege extends PersonneConsultee {
  debut?: DateCivile | null;
  fin?: DateCivile | null;
  groupes?: readonly RangeeDeGroupe[] | null;
}

interface Periode {
  debut?: DateCivile | null;
  fin?: DateCivile | null;
}

const enFrancais = (date: DateCivile): string => date.split('-').reverse().join('/');

const isRenverse = ({ debut, fin }: Periode): boolean =>
  Boolean(debut) && Boolean(fin) && String(fin) < String(debut);

/** A role may end the very day the next one starts. */
const seChevauchent = (a: Periode, b: Periode): boolean =>
  (a.debut || '') === (b.debut || '') ||
  ((a.debut || '') < (b.fin || '9999') && (b.debut || '') < (a.fin || '9999'));

const idDe = (lien: unknown): unknown =>
  typeof lien === 'object' && lien !== null && 'id' in lien ? lien.id : lien;

function* fautesDeDates(siege: Siege): Generator<FauteDeSiege> {
  if (isRenverse(siege))
    yield {
      path: 'fin',
      label: 'Siège jusqu’au',
      message: `Le siège finit le ${enFrancais(siege.fin ?? '')}, avant de commencer le ${enFrancais(siege.debut ?? '')}. Corrigez l’une des deux dates.`,
    };
}

function* fautesDeGroupes(siege: Siege): Generator<FauteDeSiege> {
  const groupes = siege.groupes ?? [];
  for (const [rang, rangee] of groupes.entries()) {
    const fin = { path: `groupes.${String(rang)}.fin`, label: 'Groupe jusqu’au' };
    const debut = { path: `groupes.${String(rang)}.debut`, label: 'Groupe depuis le' };
    if (isRenverse(rangee))
      yield {
        ...fin,
        message: `La fin dans le groupe, le ${enFrancais(rangee.fin ?? '')}, est avant son début, le ${enFrancais(rangee.debut ?? '')}. Corrigez l’une des deux dates.`,
      };
    if (rangee.debut && siege.debut && rangee.debut < siege.debut)
      yield {
        ...debut,
        message: `Le groupe commence le ${enFrancais(rangee.debut)}, avant le siège (${enFrancais(siege.debut)}). Corrigez l’une des deux dates.`,
      };
    if (rangee.fin && siege.fin && rangee.fin > siege.fin)
      yield {
        ...fin,
        message: `Le groupe finit le ${enFrancais(rangee.fin)}, après le siège (${enFrancais(siege.fin)}). Corrigez l’une des deux dates.`,
      };
    const double = groupes
      .slice(0, rang)
      .some((autre) => idDe(autre.groupe) === idDe(rangee.groupe) && seChevauchent(autre, rangee));
    if (double && rangee.groupe)
      yield {
        ...debut,
        message:
          'Ce groupe est déjà écrit pour une partie de ces dates. Finissez la première ligne avant de commencer la suivante, ou n’en gardez qu’une.',
      };
  }
}

function* fautesDAccords(siege: Siege): Generator<FauteDeSiege> {
  for (const [rang, accord] of (siege.consentements ?? []).entries()) {
    const path = `consentements.${String(rang)}`;
    if (isRenverse({ debut: accord.date, fin: accord.fin }))
      yield {
        path: `${path}.fin`,
        label: 'Accord valable jusqu’au',
        message: `L’accord finit le ${enFrancais(accord.fin ?? '')}, avant d’être donné le ${enFrancais(accord.date ?? '')}. Corrigez l’une des deux dates.`,
      };
    if (!hasPreuve(accord))
      yield {
        path: `${path}.conservation`,
        label: 'Preuve de l’accord',
        message:
          'Il manque la preuve de cet accord. Ajoutez le formulaire signé, ou écrivez où le papier est gardé.',
      };
    if (!isAutorise(siege) && accord.usage && !accord.retireLe)
      yield {
        path: 'autorisationParentale.date',
        label: 'Autorisation parentale du',
        message: `Cette personne a moins de 18 ans\u00a0: «\u00a0${USAGES[accord.usage]}\u00a0» demande une autorisation parentale, avec sa date et sa preuve. Ajoutez-la, ou retirez cet accord\u00a0: le siège reste alors sans nom.`,
      };
  }
}

/** Everything that forbids to publish this seat; empty when nothing does. */
export const fautesDe = (siege: Siege): FauteDeSiege[] => [
  ...fautesDeDates(siege),
  ...fautesDeGroupes(siege),
  ...fautesDAccords(siege),
];
