import { CRITERES, type Strate, type Tirage } from '@acp/shared/model';
import type {
  Barre,
  LigneRessemblance,
  RessemblanceProps,
} from '../../components/Ressemblance/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { nombre } from '../format.ts';
import { trouver } from '../queries.ts';
import { inconnu } from './morceaux.ts';
import type { Notes } from './sources.ts';

type Critere = Strate['critere'];

const NON_RELEVE = 'non relevé';
const RETENU = 'total trop petit, non publié';

/** The list somebody was drawn from says nothing of the city: there is no share to compare it with. */
const isComparable = (critere: Critere): boolean => critere !== 'liste';

/** « Paris », « Valmont »: the name without « de ». */
export const villeDe = ({ publication }: Contexte): string =>
  publication.assemblee.complementDuNom.replace(/^(de |du |d’)/, '');

const pourcent = (part: number): string => `${nombre(Math.round(part * 10) / 10)} %`;

const barre = (part: number, fin = ''): Barre => ({ part, texte: pourcent(part) + fin });

/** Seats as a share of all of them; undefined when one of the two numbers is missing. */
const partDe = (sieges: number | null, total: number | null): number | undefined =>
  sieges === null || !total ? undefined : (sieges / total) * 100;

function ligneDe(s: Strate, total: number | null, isVide: boolean): LigneRessemblance {
  const obtenu = s.retenu ? undefined : partDe(s.obtenu, total);
  const vise = partDe(s.vise, total);
  const isDit = obtenu !== undefined || (isVide && (isComparable(s.critere) || vise !== undefined));
  const manque = s.retenu ? RETENU : isDit ? undefined : NON_RELEVE;
  return {
    libelle: s.categorie,
    ville: !isComparable(s.critere)
      ? undefined
      : s.population === null
        ? { manque: NON_RELEVE }
        : barre(s.population),
    obtenu: obtenu === undefined ? undefined : barre(obtenu),
    vise: vise === undefined ? undefined : barre(vise, ' visés'),
    manque,
  };
}

/** A few categories are told one by one; a long list is left to its table. */
function alternativeDe(
  ctx: Contexte,
  critere: Critere,
  lignes: readonly LigneRessemblance[],
  vide: string | undefined,
): string {
  const { libelle } = CRITERES[critere];
  const fin =
    vide === undefined ? '' : ` ${vide.charAt(0).toLocaleUpperCase('fr')}${vide.slice(1)}.`;
  if (lignes.length > 3)
    return `${libelle} : ${villeDe(ctx)} et l’Assemblée, ${String(lignes.length)} catégories. Les valeurs sont dans le tableau qui suit.${fin}`;
  const dites = lignes.map((l) => {
    const parts = [
      l.ville && ('part' in l.ville ? `${l.ville.texte} pour ${villeDe(ctx)}` : undefined),
      l.vise?.texte,
      l.obtenu && `${l.obtenu.texte} obtenus`,
      l.manque,
    ].filter((part) => part !== undefined);
    return `${l.libelle} : ${parts.join(', ')}.`;
  });
  return dites.join(' ') + fin;
}

const ouNonReleve = (n: number | null): Texte => (n === null ? [inconnu(NON_RELEVE)] : nombre(n));

function tableauDe(
  ctx: Contexte,
  critere: Critere,
  promotion: string,
  strates: readonly Strate[],
): RessemblanceProps['tableau'] {
  const { complementDuNom } = ctx.publication.assemblee;
  const avecVille = isComparable(critere);
  return {
    legende: `${CRITERES[critere].libelle}, ${promotion}`,
    enTeteLigne: true,
    enTeteColonne: true,
    lignes: [
      [
        'Catégorie',
        ...(avecVille ? [`Part de la population ${complementDuNom}`] : []),
        'Sièges visés',
        'Sièges obtenus',
      ],
      ...strates.map((s): Texte[] => [
        s.categorie,
        ...(avecVille
          ? [s.population === null ? [inconnu(NON_RELEVE)] : pourcent(s.population)]
          : []),
        ouNonReleve(s.vise),
        s.retenu ? [inconnu(RETENU)] : ouNonReleve(s.obtenu),
      ]),
    ],
  };
}

function ressemblanceDe(
  ctx: Contexte,
  tirage: Tirage,
  critere: Critere,
  notes: Notes,
): RessemblanceProps {
  const mandature = trouver(ctx.publication, 'mandatures', tirage.mandature);
  const strates = tirage.strates.filter((s) => s.critere === critere);
  const isVide = strates.every((s) => s.obtenu === null && !s.retenu);
  const lignes = strates.map((s) => ligneDe(s, mandature.nombreDeSieges, isVide));
  const vide = isVide ? 'composition non relevée' : undefined;
  const source = notes.citer([...new Set(strates.flatMap((s) => s.sources))]);
  return {
    id: `${critere}-${mandature.slug}`,
    titre: CRITERES[critere].libelle,
    ville: villeDe(ctx),
    alternative: alternativeDe(ctx, critere, lignes, vide),
    lignes,
    vide,
    explications: tirage.explications
      .filter((e) => e.critere === critere)
      .map((e): Texte => {
        const source = notes.citer(e.sources);
        return source ? [`${e.texte} `, ...source, '.'] : e.texte;
      }),
    tableau: tableauDe(ctx, critere, mandature.promotion, strates),
    source: source ?? undefined,
  };
}

/** One drawing a criterion, in the order of the record: totals of one variable, never a crossing (rule 10). */
export function ressemblances(ctx: Contexte, tirage: Tirage, notes: Notes): RessemblanceProps[] {
  const criteres = [...new Set(tirage.strates.map((s) => s.critere))];
  return criteres.map((critere) => ressemblanceDe(ctx, tirage, critere, notes));
}
