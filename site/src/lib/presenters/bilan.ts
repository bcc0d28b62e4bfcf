import { mesuresDuBilan, type Bilan } from '@acp/shared/model';
import type { FicheProps } from '../../components/Fiche/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { VoisinsProps } from '../../components/Voisins/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enDate, misAJour } from '../format.ts';
import { avec, editionsDe } from '../queries.ts';
import { ADRESSES, adresseBilan } from '../urls.ts';
import { changements, silences } from './bilan-annee.ts';
import { etats } from './bilan-etats.ts';
import { rangerActes } from './bilan-fige.ts';
import { attentes, relances, textes } from './bilan-textes.ts';
import { editions } from './editions.ts';
import { jour, lien } from './morceaux.ts';
import { nomDuBilan } from './objets.ts';
import { pageDe } from './page.ts';
import { faitsDuPointAnnuel, presenterPointAnnuel } from './point-annuel.ts';
import { voisinsDans } from './voisins.ts';
import { rubriqueSi, type VueDossier } from './vues.ts';

/** The bilans of the record, first year first. */
const bilansRanges = ({ publication }: Contexte): Bilan[] =>
  publication.bilans.toSorted((a, b) => a.annee - b.annee);

function faits(ctx: Contexte, bilan: Bilan, avant: Bilan | null): FicheProps['faits'] {
  const { complets, partiels } = rangerActes(ctx, bilan);
  const [premiere] = editionsDe(ctx.publication, { type: 'bilans', id: bilan.id });
  const [campagne] = avec(ctx.publication, 'campagnes', 'annee', bilan.annee);
  return [
    { terme: 'Arrêté le', valeurs: [[jour(bilan.arreteLe)]] },
    ...(premiere ? [{ terme: 'Publié le', valeurs: [[jour(premiere.publieeLe)]] }] : []),
    {
      terme: 'Ce qu’il compte',
      valeurs: [
        `${compte(mesuresDuBilan(bilan).length, 'mesure')}, ${compte(complets.length, 'texte adopté', 'textes adoptés')}`,
        ...(partiels.length > 0
          ? [`${compte(partiels.length, 'texte')} au suivi non relevé ici, dont il ne dit rien`]
          : []),
      ],
    },
    {
      terme: 'Comparé à',
      valeurs: [
        avant === null
          ? 'Premier bilan\u00A0: rien à comparer'
          : [
              lien(ctx, nomDuBilan(avant), adresseBilan(avant.annee)),
              avant.annee === bilan.annee - 1 ? ', l’année d’avant' : ', le bilan précédent',
            ],
      ],
    },
    ...(campagne ? faitsDuPointAnnuel(ctx, campagne) : []),
  ];
}

const methode = (ctx: Contexte, { arreteLe }: Bilan): Texte[] => [
  `Les états, les dates et les nombres sont ceux du ${enDate(arreteLe)}, tels que ce site les donnait. Un point de suivi ou une réponse d’après ce jour n’y change rien.`,
  'Les passages cités sont ceux des pages des mesures. Si un nombre d’ici était faux, sa correction serait une nouvelle édition, avec une note.',
  [
    'Aujourd’hui\u00A0: ',
    lien(ctx, 'où en sont les mesures', ADRESSES.suivi),
    '. Les mêmes lignes, pour une machine\u00A0: ',
    lien(ctx, 'données ouvertes', ADRESSES.donnees),
    ', clé «\u00A0bilans\u00A0».',
  ],
];

function voisins(ctx: Contexte, bilan: Bilan): VoisinsProps {
  return voisinsDans(
    bilansRanges(ctx),
    bilan,
    {
      etiquette: 'Autres bilans',
      avant: 'Bilan précédent',
      apres: 'Bilan suivant',
      tous: {
        surtitre: 'Droit de suite',
        titre: 'Où en sont les mesures\u00A0?',
        lien: ctx.base + ADRESSES.suivi,
      },
    },
    (b) => ({ titre: nomDuBilan(b), lien: ctx.base + adresseBilan(b.annee) }),
  );
}

/** A frozen year. */
function presenterBilanArrete(ctx: Contexte, bilan: Bilan): VueDossier {
  const avant = bilansRanges(ctx).findLast(({ annee }) => annee < bilan.annee) ?? null;
  const titre = nomDuBilan(bilan);
  const versions = editions(ctx, { type: 'bilans', id: bilan.id });
  return {
    page: pageDe(ctx, {
      titre,
      description: `Ce que la Ville avait dit, le ${enDate(bilan.arreteLe)}, de ${compte(mesuresDuBilan(bilan).length, 'mesure')}.`,
      chemin: adresseBilan(bilan.annee),
      au: [['Suivi', ADRESSES.suivi]],
      misAJourLe: bilan.misAJourLe,
    }),
    dossier: {
      ouverture: {
        surtitre: `Droit de suite · Bilan n°\u00A0${String(bilan.numero)}`,
        titre,
        misAJour: misAJour(bilan.misAJourLe),
        chapo: `Ce que ce site disait de chaque mesure le ${enDate(bilan.arreteLe)}. Ce bilan est arrêté\u00A0: ce qui vient après n’y change rien.`,
      },
      faits: faits(ctx, bilan, avant),
      rubriques: [
        etats(ctx, bilan, avant),
        changements(ctx, bilan, avant),
        silences(ctx, bilan),
        attentes(ctx, bilan),
        relances(ctx, bilan),
        ...textes(ctx, bilan),
        { id: 'methode', titre: 'Comment le lire', textes: methode(ctx, bilan) },
        ...rubriqueSi(versions.length > 0, {
          id: 'editions',
          titre: compte(versions.length, 'édition'),
          editions: versions,
        }),
      ],
      voisins: voisins(ctx, bilan),
    },
  };
}

/** `/suivi/bilan/<annee>/`: the frozen bilan of a year, or the round whose bilan is still to come; null for neither. */
export function presenterBilan(
  ctx: Contexte,
  { annee }: { annee?: string | undefined },
): VueDossier | null {
  const [bilan] = avec(ctx.publication, 'bilans', 'annee', Number(annee));
  if (bilan) return presenterBilanArrete(ctx, bilan);
  const [campagne] = avec(ctx.publication, 'campagnes', 'annee', Number(annee));
  return campagne ? presenterPointAnnuel(ctx, campagne) : null;
}

/** What is said of each year on other pages: its name, its address, where it stands; the last year first. */
export function anneesDuSuivi(
  ctx: Contexte,
): (readonly [texte: string, chemin: string, suite: string])[] {
  const { bilans, campagnes } = ctx.publication;
  const annees = new Set([...bilans, ...campagnes].map(({ annee }) => annee));
  return [...annees]
    .sort((a, b) => b - a)
    .map((annee) => {
      const [bilan] = avec(ctx.publication, 'bilans', 'annee', annee);
      const [campagne] = avec(ctx.publication, 'campagnes', 'annee', annee);
      return bilan
        ? [
            nomDuBilan(bilan),
            adresseBilan(annee),
            `n°\u00A0${String(bilan.numero)}, arrêté le ${enDate(bilan.arreteLe)}`,
          ]
        : [
            campagne?.titre ?? '',
            adresseBilan(annee),
            bilans.some((b) => b.annee > annee) ? 'sans bilan' : 'bilan pas encore arrêté',
          ];
    });
}
