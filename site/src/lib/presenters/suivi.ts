import { ETATS_MONTRES, type Acte } from '@acp/shared/model';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { LigneDeCompte } from '../../components/CompteParEtat/props.ts';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { SommaireProps } from '../../components/Sommaire/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { PageProps } from '../../layouts/props.ts';
import { adresseDAxe } from '../axes.ts';
import type { Contexte } from '../contexte.ts';
import { accord, compte, enDate, enLettres, majuscule, misAJour } from '../format.ts';
import { mouvements } from '../mouvements.ts';
import { aJourAu, toutesLesMesures, type MesureSuivie } from '../queries.ts';
import { ADRESSES, adresseEtat } from '../urls.ts';
import { acteLigne } from './acte-ligne.ts';
import { anneesDuSuivi } from './bilan.ts';
import { echeances } from './echeances.ts';
import { mesureLigne, silences } from './listes-de-mesures.ts';
import { actesSuivis, autresLectures } from './mesures-par.ts';
import { carres, etatDe, nombreSansNouvelle, ORDRE } from './mesures.ts';
import { inconnu, lien } from './morceaux.ts';
import { mouvementLigne } from './mouvements.ts';
import { pageDe } from './page.ts';
import { sommaireDe } from './sommaire.ts';
import { relancesDe } from './suites.ts';

/** Shown here; the rest has its own pages. */
const MOUVEMENTS = 4;
const SILENCES = 12;
const TEXTES = 10;
const RELANCES = 8;
const CARRES = 240;

export interface VueSuivi {
  page: PageProps;
  ouverture: OuvertureProps;
  sommaire: SommaireProps;
  etats: readonly LigneDeCompte[];
  silence: {
    phrase: Texte;
    textes: readonly Texte[];
    mesures: readonly ActeLigneProps[];
  };
  douzeMois: { textes: readonly Texte[]; mesures: readonly ActeLigneProps[] };
  echeances: { lignes: readonly LigneProps[]; notes: readonly Texte[] };
  textes: { actes: readonly ActeLigneProps[]; notes: readonly Texte[] };
  relances: { lignes: readonly LigneProps[]; notes: readonly Texte[] };
  annees: readonly Texte[];
  lectures: readonly Texte[];
  limites: readonly Texte[];
}

const sommaire = (annees: readonly Texte[]): SommaireProps =>
  sommaireDe([
    ['etats', 'État par état', true],
    ['douze-mois', 'Douze mois', true],
    ['silence', 'Sans nouvelle', true],
    ['echeances', 'Échéances', true],
    ['textes', 'Texte par texte', true],
    ['relances', 'Relances', true],
    ['annees', 'Année par année', annees],
    ['lectures', 'Lire autrement', true],
    ['limites', 'Limites', true],
  ]);

/** Counts by état, each linked to its list; no percentage (rule 4). */
const etats = (ctx: Contexte, mesures: readonly MesureSuivie[]): LigneDeCompte[] =>
  ORDRE.map((etat) => {
    const dedans = mesures.filter((m) => m.etat === etat);
    return {
      id: etat,
      nombre: dedans.length,
      lien: ctx.base + adresseEtat(etat),
      etat: etatDe(ctx, etat),
      definition: ETATS_MONTRES[etat].definition,
      carres: mesures.length > CARRES ? [] : carres(dedans),
    };
  });

/** The last measures whose état changed; all of those of twelve months have their own page. */
function douzeMois(ctx: Contexte): VueSuivi['douzeMois'] {
  const tous = mouvements(ctx.publication, ctx.aujourdhui);
  return {
    textes:
      tous.length > MOUVEMENTS
        ? [[lien(ctx, `Les ${compte(tous.length, 'mesure')}`, ADRESSES.suiviDouzeMois)]]
        : tous.length === 0
          ? ['Aucun point de suivi n’a changé l’état d’une mesure.']
          : [],
    mesures: tous.slice(0, MOUVEMENTS).map((m) => mouvementLigne(ctx, m)),
  };
}

function phraseDuSilence(ctx: Contexte, mesures: readonly MesureSuivie[]): string {
  const muettes = nombreSansNouvelle(mesures);
  const date = `Au ${enDate(ctx.aujourdhui)}`;
  if (mesures.length === 0)
    return 'Aucune mesure n’est encore relevée : aucun silence n’est compté.';
  if (muettes === 0) return `${date}, aucune mesure n’est sans nouvelle.`;
  const verbe = muettes === 1 ? 'est' : 'sont';
  return `${date}, ${enLettres(muettes, 'f')} ${accord(muettes, 'mesure')} sur ${enLettres(mesures.length)} ${verbe} sans nouvelle.`;
}

function silence(ctx: Contexte, mesures: readonly MesureSuivie[]): VueSuivi['silence'] {
  const muettes = silences(ctx);
  return {
    phrase: phraseDuSilence(ctx, mesures),
    textes:
      muettes.length > SILENCES
        ? [
            [
              lien(
                ctx,
                `Les ${compte(muettes.length, 'mesure')} sans nouvelle`,
                ADRESSES.sansNouvelle,
              ),
            ],
          ]
        : [],
    mesures: muettes.slice(0, SILENCES).map((m) => mesureLigne(ctx, m)),
  };
}

function limites(ctx: Contexte, actes: readonly Acte[]): Texte[] {
  const partiels = actes.filter((a) => a.releve === 'partiel');
  return [
    ...(partiels.length > 0
      ? [
          [
            `Ce tableau ne compte que ce qu’il a relevé en entier. Pour ${compte(partiels.length, 'texte')}, le suivi est `,
            inconnu('non relevé ici'),
            '\u00A0: nous n’y attendons aucune date et n’y comptons aucun silence.',
          ],
        ]
      : []),
    '« Sans nouvelle » est un calcul, pas un jugement : la date du dernier point qui parle de la mesure, dès qu’un point attendu n’est pas venu ou n’en dit rien.',
    [lien(ctx, 'Signaler une réponse qui manque', ADRESSES.corrections)],
  ];
}

const chapo = (mesures: readonly MesureSuivie[], actes: readonly Acte[]): string =>
  mesures.length === 0
    ? 'Les mesures ne sont pas encore relevées. Chacune aura ici son état, cité, daté et signé.'
    : `${majuscule(enLettres(mesures.length, 'f'))} ${accord(mesures.length, 'mesure')}, ${compte(actes.length, 'texte adopté', 'textes adoptés')} par l’Assemblée ou par le Conseil. Il n’y a pas de pourcentage global\u00A0; chaque nombre ouvre sa liste.`;

/** Another page, and what is found there. */
const enLien =
  (ctx: Contexte) =>
  ([texte, chemin, suite]: readonly [string, string, string]): Texte => [
    lien(ctx, texte, chemin),
    `\u00A0: ${suite}`,
  ];

/** `/suivi/`: what became of every measure, on one page. */
export function presenterSuivi(ctx: Contexte): VueSuivi {
  const mesures = toutesLesMesures(ctx.publication, ctx.aujourdhui);
  const actes = actesSuivis(ctx);
  const date = aJourAu(ctx.publication);
  const relances = relancesDe(ctx, ctx.publication.relances);
  const proches = echeances(ctx);
  const annees = anneesDuSuivi(ctx).map(enLien(ctx));
  return {
    page: pageDe(ctx, {
      titre: 'Suivi des mesures',
      description: `${compte(mesures.length, 'mesure')}, état par état, et celles qui sont sans nouvelle.`,
      chemin: ADRESSES.suivi,
      misAJourLe: date,
    }),
    ouverture: {
      surtitre: 'Droit de suite',
      titre: 'Où en sont les mesures ?',
      misAJour: date === null ? undefined : misAJour(date),
      chapo: chapo(mesures, actes),
      carres: mesures.length > CARRES ? [] : carres(mesures),
    },
    sommaire: sommaire(annees),
    etats: etats(ctx, mesures),
    douzeMois: douzeMois(ctx),
    silence: silence(ctx, mesures),
    echeances: {
      lignes: proches.lignes,
      notes:
        proches.autres > 0 ? ['Les plus proches de ce jour. Chaque texte montre les siennes.'] : [],
    },
    textes: {
      actes: actes.slice(0, TEXTES).map((a) => acteLigne(ctx, a)),
      notes:
        actes.length > TEXTES
          ? [
              [
                `Les ${String(TEXTES)} plus récents. `,
                lien(
                  ctx,
                  `Les ${compte(actes.length, 'texte adopté', 'textes adoptés')}`,
                  adresseDAxe('actes'),
                ),
              ],
            ]
          : [],
    },
    relances: {
      lignes: relances.slice(0, RELANCES),
      notes: [
        'Qui a demandé quoi à la Ville, quand, et la réponse.',
        ...(relances.length > RELANCES
          ? [
              [
                `Les ${String(RELANCES)} plus récentes. `,
                lien(ctx, `Les ${compte(relances.length, 'relance')}`, ADRESSES.relances),
              ],
            ]
          : []),
      ],
    },
    annees,
    lectures: autresLectures(ctx).map(enLien(ctx)),
    limites: limites(ctx, actes),
  };
}
