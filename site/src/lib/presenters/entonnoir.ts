import { ETAPES_DU_TIRAGE, type Tirage } from '@acp/shared/model';
import type { EntonnoirProps, ValeurEntonnoir } from '../../components/Entonnoir/props.ts';
import type { TableauProps } from '../../components/Tableau/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate, nombre } from '../format.ts';
import { tous, trouver } from '../queries.ts';
import { inconnu, type Morceaux } from './morceaux.ts';
import type { Notes } from './sources.ts';

type Etape = Tirage['etapes'][number];
type Sorte = Etape['etape'];

/** Who is counted at a step, one and several, in « 1 personne tirée sur 13 ». */
const GENS: Record<Sorte, { une: string; plusieurs: string }> = {
  population: { une: 'personne', plusieurs: 'personnes' },
  tirees: { une: 'personne tirée', plusieurs: 'personnes tirées' },
  lettres: { une: 'lettre', plusieurs: 'lettres' },
  volontaires: { une: 'volontaire', plusieurs: 'volontaires' },
  retenues: { une: 'personne retenue', plusieurs: 'personnes retenues' },
};

interface Depart {
  sorte: Sorte;
  nombre: number;
}

/** « 1 personne sur 135 », « environ 1 volontaire sur 7 »; above one in two, both numbers. */
function rapportDe(n: number, depart: Depart): string {
  const { une, plusieurs } = GENS[depart.sorte];
  const sur = depart.nombre / n;
  if (sur === 1) return `autant que de ${plusieurs}`;
  if (sur < 2) return `${nombre(n)} sur ${nombre(depart.nombre)} ${plusieurs}`;
  const environ = Number.isInteger(sur) ? '' : 'environ ';
  return `${environ}1 ${une} sur ${nombre(Math.round(sur))}`;
}

/** Who is counted, else the publisher and the date of the source: what tells apart two numbers of one step. */
function selon(ctx: Contexte, { note, sources }: Etape): string | undefined {
  if (note !== null) return note;
  const source = tous(ctx.publication, 'sources', sources)[0];
  if (!source) return undefined;
  const { dateAffichee } = source;
  return dateAffichee ? `${source.editeur}, ${enDate(dateAffichee.date)}` : source.editeur;
}

/**
 * Each number beside the step it comes from: the last one before it whose number is known and undisputed. Nothing is
 * drawn from a number that is missing, or from one of two that disagree.
 */
function etapesDe(ctx: Contexte, lues: readonly Etape[]): EntonnoirProps['etapes'] {
  let depart: Depart | null = null;
  return [...new Set(lues.map((e) => e.etape))].map((sorte) => {
    const memes = lues.filter((e) => e.etape === sorte);
    const venue = depart;
    const seule = memes.length === 1 ? memes[0]?.nombre : null;
    if (seule) depart = { sorte, nombre: seule };
    return {
      etape: ETAPES_DU_TIRAGE[sorte].libelle,
      valeurs: memes.map((e) => ({
        ...valeurDe(e.nombre, venue),
        selon: memes.length > 1 ? selon(ctx, e) : undefined,
      })),
    };
  });
}

function valeurDe(n: number | null, venue: Depart | null): ValeurEntonnoir {
  if (n === null) return { nombre: null };
  const isPart = venue !== null && n > 0 && n <= venue.nombre;
  return {
    nombre: nombre(n),
    part: isPart ? n / venue.nombre : undefined,
    rapport: isPart ? rapportDe(n, venue) : undefined,
  };
}

/** A number, or a tag that stays on one line. */
const nombreOuManque = (n: number | null): Texte =>
  n === null ? [{ ...inconnu('non relevé'), insecable: true }] : nombre(n);

/** What is known of the number, and where it comes from. */
function precision(etape: Etape, notes: Notes): Texte {
  const source = notes.citer(etape.sources) ?? ([] as Morceaux);
  return [etape.note ?? ETAPES_DU_TIRAGE[etape.etape].definition, ' ', ...source];
}

/** From the population to the members; undefined when no step is recorded. */
export function entonnoirDe(
  ctx: Contexte,
  { etapes, mandature }: Tirage,
  notes: Notes,
): EntonnoirProps | undefined {
  if (etapes.length === 0) return undefined;
  const { promotion } = trouver(ctx.publication, 'mandatures', mandature);
  return {
    etapes: etapesDe(ctx, etapes),
    tableau: {
      legende: `Les étapes du tirage au sort, ${promotion}`,
      enTeteLigne: true,
      enTeteColonne: true,
      lignes: [
        ['Étape', 'Nombre', 'Précision et source'],
        ...etapes.map((e): Texte[] => [
          ETAPES_DU_TIRAGE[e.etape].libelle,
          nombreOuManque(e.nombre),
          precision(e, notes),
        ]),
      ],
    },
  };
}

/** The same steps, promotion beside promotion; numbers that disagree stand together. */
export function comparaisonDe(
  promotions: readonly { titre: string; tirage: Tirage }[],
): TableauProps | undefined {
  if (promotions.length < 2) return undefined;
  const sortes = (Object.keys(ETAPES_DU_TIRAGE) as Sorte[]).filter((sorte) =>
    promotions.some(({ tirage }) => tirage.etapes.some((e) => e.etape === sorte)),
  );
  return {
    legende: 'Les étapes du tirage, promotion par promotion',
    enTeteLigne: true,
    enTeteColonne: true,
    lignes: [
      ['Étape', ...promotions.map(({ titre }) => titre)],
      ...sortes.map((sorte): Texte[] => [
        ETAPES_DU_TIRAGE[sorte].libelle,
        ...promotions.map(({ tirage }): Texte => {
          const connus = tirage.etapes.filter((e) => e.etape === sorte && e.nombre !== null);
          return connus.length === 0
            ? nombreOuManque(null)
            : connus.map((e) => nombre(e.nombre ?? 0)).join(' ou ');
        }),
      ]),
    ],
  };
}
