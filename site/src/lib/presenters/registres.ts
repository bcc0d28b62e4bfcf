import {
  CADRES_DE_POINT,
  couvertureDe,
  pointsDe,
  type Acte,
  type Appreciation,
  type Bloc,
  type Fragment,
  type PointDeSuivi,
  type Texte as TexteDuModele,
} from '@acp/shared/model';
import type { CouvertureProps } from '../../components/Couverture/props.ts';
import type { DoubleRegistreProps, PriseDeParole } from '../../components/DoubleRegistre/props.ts';
import { morceaux } from '../../components/Blocs/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { accord, compte, quandLe } from '../format.ts';
import { avec, mesuresSuivies, type MesureSuivie } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { isEnDetail } from './mesures-d-acte.ts';
import { enchainer, jour, type Morceaux } from './morceaux.ts';

/** Set as plain paragraphs a text keeps no anchor: a link to one of them is words again. */
const sansAncre = (contenu: readonly Fragment[]): Fragment[] =>
  contenu.map((f) => (f.lien?.startsWith('#') ? { ...f, lien: undefined } : f));

/** The running text of a statement, paragraph by paragraph. */
export function paragraphes(ctx: Contexte, texte: TexteDuModele | null): Texte[] {
  const lire = (bloc: Bloc): Texte[] => {
    switch (bloc.type) {
      case 'paragraphe':
      case 'citation':
      case 'titre':
        return [morceaux(sansAncre(bloc.contenu), ctx.base)];
      case 'liste':
        return bloc.elements.map((e) => morceaux(sansAncre(e.contenu), ctx.base));
      case 'tableau':
        return [bloc.legende];
      case 'image':
        return bloc.legende === null ? [] : [bloc.legende];
    }
  };
  return (texte ?? []).flatMap(lire);
}

/** « Ce point ne dit rien de 4 mesures sur 11 : 5, 9, 10 et 11. », each one linked (rule 6). */
export function couverture(
  point: PointDeSuivi,
  mesures: readonly MesureSuivie[],
  ancre: (m: MesureSuivie) => string,
): CouvertureProps | undefined {
  if (mesures.length === 0) return undefined;
  const { muettes } = couvertureDe(point);
  const tues = mesures.filter((m) => muettes.includes(m.mesure.id));
  const total = String(mesures.length);
  const liens = tues.map((m): Morceaux => [{ texte: String(m.mesure.numero), lien: ancre(m) }]);
  return {
    // Beyond a dozen squares nobody counts them.
    cases: isEnDetail(mesures) ? mesures.map((m) => !muettes.includes(m.mesure.id)) : [],
    texte:
      tues.length === 0
        ? mesures.length === 1
          ? 'Ce point parle de la seule mesure.'
          : `Ce point parle des ${total} mesures.`
        : [
            `Ce point ne dit rien de ${compte(tues.length, 'mesure')} sur ${total}\u00A0: `,
            ...enchainer(liens),
            '.',
          ],
  };
}

/** The last points of the City are read on the page of the acte; each one has its own page. */
const POINTS_EN_ENTIER = 2;

/** The points an acte tells whole, and those before them. */
export function partagerPoints(points: readonly PointDeSuivi[]): {
  anciens: readonly PointDeSuivi[];
  derniers: readonly PointDeSuivi[];
} {
  const debut = Math.max(0, points.length - POINTS_EN_ENTIER);
  return { anciens: points.slice(0, debut), derniers: points.slice(debut) };
}

const adresseDuPoint = ({ base }: Contexte, { slug }: PointDeSuivi): string =>
  `${base}${ADRESSES.pointsDeSuivi}${slug}/`;

/** « Points précédents : n° 1, le 12 juillet 2024, et n° 2, le 12 juillet 2025. » */
function pointsAnciens(ctx: Contexte, anciens: readonly PointDeSuivi[]): Texte | undefined {
  if (anciens.length === 0) return undefined;
  const liens = anciens.map((p): Morceaux => [
    { texte: `n°\u00A0${String(p.numero)}`, lien: adresseDuPoint(ctx, p) },
    ' (',
    jour(p.date),
    ')',
  ]);
  return [
    `${accord(anciens.length, 'Point précédent', 'Points précédents')}\u00A0: `,
    ...enchainer(liens),
    '.',
  ];
}

const surPage = (m: MesureSuivie): string => `#m${String(m.mesure.numero)}`;

function priseDuPoint(
  ctx: Contexte,
  point: PointDeSuivi,
  mesures: readonly MesureSuivie[],
): PriseDeParole {
  return {
    id: `point-${String(point.numero)}`,
    titre: `Point de suivi n°\u00A0${String(point.numero)}`,
    lien: adresseDuPoint(ctx, point),
    quand: quandLe(point.date),
    textes: paragraphes(ctx, point.texte),
    signature: `${point.signataire}, ${CADRES_DE_POINT[point.cadre].libelle.toLocaleLowerCase('fr')}`,
    couverture: couverture(point, mesures, surPage),
  };
}

/** « Mesure 3 : … », each with the words of the members or the garants. */
const lignesDAppreciation = (a: Appreciation, mesures: readonly MesureSuivie[]): Texte[] =>
  a.lignes.flatMap((l): Texte[] => {
    const m = mesures.find((x) => x.mesure.id === l.mesure);
    return m
      ? [[{ texte: `Mesure ${String(m.mesure.numero)}`, lien: surPage(m) }, `\u00A0: ${l.texte}`]]
      : [];
  });

/** Which measures it speaks of; one by one where its words on each stand on the page of the measure. */
function couvertureDAppreciation(
  a: Appreciation,
  mesures: readonly MesureSuivie[],
): CouvertureProps | undefined {
  const dites = mesures.filter((m) => a.lignes.some((l) => l.mesure === m.mesure.id));
  if (dites.length === 0) return undefined;
  const phrase = `Parle de ${compte(dites.length, 'mesure')} sur ${String(mesures.length)}`;
  if (isEnDetail(mesures))
    return { cases: mesures.map((m) => dites.includes(m)), texte: `${phrase}.` };
  const liens = dites.map((m): Morceaux => [{ texte: String(m.mesure.numero), lien: surPage(m) }]);
  return {
    cases: [],
    texte:
      dites.length === mesures.length
        ? [`${phrase}, chacune `, { texte: 'sur sa page', lien: '#mesures' }, '.']
        : [`${phrase}, chacune sur sa page\u00A0: `, ...enchainer(liens), '.'],
  };
}

function priseDAppreciation(
  ctx: Contexte,
  a: Appreciation,
  mesures: readonly MesureSuivie[],
): PriseDeParole {
  return {
    id: a.id,
    titre:
      a.auteur === 'garants' ? 'Appréciation du comité de garants' : 'Appréciation des membres',
    quand: quandLe(a.date),
    textes: [
      ...paragraphes(ctx, a.texte),
      ...(isEnDetail(mesures) ? lignesDAppreciation(a, mesures) : []),
    ],
    signature: a.signature,
    couverture: couvertureDAppreciation(a, mesures),
  };
}

/** The City on one side, members and garants on the other: dated, signed, never averaged (rule 8). */
export function registres(ctx: Contexte, acte: Acte): DoubleRegistreProps {
  const mesures = mesuresSuivies(ctx.publication, acte, ctx.aujourdhui);
  const { anciens, derniers } = partagerPoints(
    pointsDe(acte, avec(ctx.publication, 'pointsDeSuivi', 'acte', acte.id)),
  );
  const appreciations = [...avec(ctx.publication, 'appreciations', 'acte', acte.id)].sort((a, b) =>
    a.date.localeCompare(b.date),
  );
  const isPartiel = acte.releve === 'partiel';
  return {
    ville: {
      titre: 'Ce que dit la Ville',
      anciennes: pointsAnciens(ctx, anciens),
      prises: derniers.map((p) => priseDuPoint(ctx, p, mesures)),
      vide: {
        inconnu: isPartiel ? 'suivi non relevé ici' : 'aucun point de suivi à ce jour',
        texte: [
          'Ses points de suivi auront ici leur colonne, datés et signés.',
          ...(acte.nouvelles.length > 0
            ? [
                ' Les nouvelles restent dans la ',
                { texte: 'ligne de vie', lien: '#parcours' },
                ' : elles ne répondent pas mesure par mesure.',
              ]
            : []),
        ],
      },
    },
    membres: {
      titre: 'Ce qu’en disent les membres et les garants',
      prises: appreciations.map((a) => priseDAppreciation(ctx, a, mesures)),
      vide: {
        inconnu: 'aucune appréciation relevée',
        texte: 'Les membres de la promotion et le comité de garants ont ici leur colonne.',
      },
    },
  };
}
