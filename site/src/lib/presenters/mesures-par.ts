import type { Acte } from '@acp/shared/model';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import { adresseDAxe, adresseSuivie, AXES, clesDAxe, isAxe, mesuresDe, type Axe } from '../axes.ts';
import type { Contexte } from '../contexte.ts';
import { compte } from '../format.ts';
import { mouvements } from '../mouvements.ts';
import { actesAdoptes, memoriser, trouver, type MesureSuivie } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { acteLigne } from './acte-ligne.ts';
import { actesRanges } from './actes.ts';
import { MOTS, nomDeCle, rangerCles } from './axes.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import { derniereDesMesures } from './listes-de-mesures.ts';
import { bilan, carres, nombreSansNouvelle } from './mesures.ts';
import type { VueListe } from './vues.ts';

const MESURES = ['mesure', 'mesures'] as const;

/** What can be followed, newest promotion first. */
export const actesSuivis = ({ publication }: Pick<Contexte, 'publication'>): Acte[] =>
  memoriser(publication, 'actesSuivis', (p) => {
    const adoptes = new Set(actesAdoptes(p));
    return actesRanges({ publication: p }).filter((acte) => adoptes.has(acte));
  });

/** The squares of some measures, how many they are and where they stand. */
function comptesDe(mesures: readonly MesureSuivie[]): ActeLigneProps['bilan'] {
  const muettes = nombreSansNouvelle(mesures);
  return {
    carres: carres(mesures),
    textes: [`${compte(mesures.length, ...MESURES)}\u00A0: ${bilan(mesures)}`],
    drapeau: muettes === 0 ? undefined : `Sans nouvelle\u00A0: ${compte(muettes, 'mesure')}`,
  };
}

/** One door to a list of measures: its name, its squares, how many. */
const porte = (ctx: Contexte, axe: Axe, cle: string): ActeLigneProps => ({
  titre: nomDeCle(ctx, axe, cle),
  lien: ctx.base + adresseSuivie(axe, cle),
  bilan: comptesDe(mesuresDe(ctx.publication, ctx.aujourdhui, axe, cle)),
});

/** A text whose measures are recorded opens their list; another one, its own page, which says what is missing. */
function porteDActe(ctx: Contexte, acte: Acte): ActeLigneProps {
  const ligne = acteLigne(ctx, acte);
  const mesures = mesuresDe(ctx.publication, ctx.aujourdhui, 'actes', acte.slug);
  return mesures.length === 0
    ? ligne
    : { ...ligne, lien: ctx.base + adresseSuivie('actes', acte.slug) };
}

/** `/suivi/directions/` and its like: every value of an axis, and where its measures stand; null for no axis. */
export function presenterAxe(
  ctx: Contexte,
  { axe, page }: { axe?: string | undefined; page?: string | undefined },
): VueListe | null {
  if (!isAxe(axe)) return null;
  const { titre, description, chapo, nom, vide } = MOTS[axe];
  const commune = {
    sujet: {
      titre,
      description,
      chemin: adresseDAxe(axe),
      au: [['Suivi', ADRESSES.suivi]] as const,
    },
    surtitre: 'Droit de suite',
    chapo,
    nom,
    vide,
    page,
  };
  if (axe === 'actes')
    return listeDe(ctx, {
      ...commune,
      misAJourLe: derniereMiseAJour,
      entites: (publication) => actesSuivis({ publication }),
      entree: (acte) => ({
        groupe: trouver(ctx.publication, 'mandatures', acte.mandature).promotion,
        ligne: porteDActe(ctx, acte),
      }),
    });
  return listeDe(ctx, {
    ...commune,
    misAJourLe: (cles: readonly string[]) =>
      derniereDesMesures(
        ctx,
        cles.flatMap((cle) => mesuresDe(ctx.publication, ctx.aujourdhui, axe, cle)),
      ),
    entites: (publication) =>
      rangerCles({ ...ctx, publication }, axe, clesDAxe(publication, ctx.aujourdhui, axe)),
    entree: (cle) => ({ ligne: porte(ctx, axe, cle) }),
  });
}

/** The other ways to read the follow-up: name, address, what is found there. */
export const autresLectures = (ctx: Contexte): (readonly [string, string, string])[] => [
  [
    'Ce qui a changé en douze mois',
    ADRESSES.suiviDouzeMois,
    compte(mouvements(ctx.publication, ctx.aujourdhui).length, ...MESURES),
  ],
  ...AXES.map((axe) => [MOTS[axe].titre, adresseDAxe(axe), MOTS[axe].question] as const),
  ['Relances', ADRESSES.relances, 'qui a demandé quoi à la Ville, et la réponse'],
  ['Fiches de passation', ADRESSES.passation, 'pour qui reprend le suivi d’un texte'],
];
