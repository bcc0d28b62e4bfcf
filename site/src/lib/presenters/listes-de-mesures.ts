import { ETATS_MONTRES, type DateCivile, type EtatMontre } from '@acp/shared/model';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { FiltresProps } from '../../components/Filtres/props.ts';
import { adresseDAxe, AXES, nombreDeValeurs } from '../axes.ts';
import type { Contexte } from '../contexte.ts';
import { enDate, majuscule } from '../format.ts';
import { avec, memoriser, toutesLesMesures, type MesureSuivie } from '../queries.ts';
import { ADRESSES, adresseActe, adresseEtat, adresseMesure } from '../urls.ts';
import { MOTS } from './axes.ts';
import { derniereMiseAJour, listeDe, type Entree } from './liste.ts';
import { carres, etatDe, ORDRE, titreDeMesure } from './mesures.ts';
import { lien } from './morceaux.ts';
import type { VueListe } from './vues.ts';

/** One measure in a list: its reference, its words, its acte, its état and its flag. */
export function mesureLigne(ctx: Contexte, suivie: MesureSuivie): ActeLigneProps {
  const { mesure, acte, etat, sansNouvelleDepuis } = suivie;
  const { libelle, definition } = etatDe(ctx, etat);
  return {
    surtitre: [{ texte: mesure.reference, insecable: true }],
    titre: titreDeMesure(mesure),
    lien: ctx.base + adresseMesure(mesure),
    meta: [[lien(ctx, acte.titre, adresseActe(acte))]],
    bilan: {
      carres: carres([suivie]),
      textes: [[{ texte: libelle, lien: definition }]],
      drapeau:
        sansNouvelleDepuis === null
          ? undefined
          : `Sans nouvelle depuis le ${enDate(sansNouvelleDepuis)}`,
    },
  };
}

/** The same, under the title of its acte: said once for all its measures. */
export const sousSonActe = (ctx: Contexte, suivie: MesureSuivie): Entree => ({
  groupe: suivie.acte.titre,
  titreDuGroupe: [lien(ctx, suivie.acte.titre, adresseActe(suivie.acte))],
  ligne: { ...mesureLigne(ctx, suivie), meta: [] },
});

/** The longest silence first. */
export const silences = ({ publication: p, aujourdhui }: Contexte): readonly MesureSuivie[] =>
  memoriser(p, `silences/${aujourdhui}`, (lue) =>
    toutesLesMesures(lue, aujourdhui)
      .filter((m) => m.sansNouvelleDepuis !== null)
      .sort((a, b) => (a.sansNouvelleDepuis ?? '').localeCompare(b.sansNouvelleDepuis ?? '')),
  );

/** The last public word about some measures: their own, that of their text, or that of a point. */
export const derniereDesMesures = (
  { publication: p }: Contexte,
  mesures: readonly MesureSuivie[],
): DateCivile | null =>
  derniereMiseAJour(
    mesures.flatMap(({ mesure, acte }) => [
      mesure,
      acte,
      ...avec(p, 'pointsDeSuivi', 'acte', acte.id),
    ]),
  );

/** The measures that show one état. */
const dansLEtat = ({ publication: p, aujourdhui }: Contexte, etat: EtatMontre) =>
  memoriser(p, `etat/${etat}/${aujourdhui}`, (lue) =>
    toutesLesMesures(lue, aujourdhui).filter((m) => m.etat === etat),
  );

function filtres(ctx: Contexte, courant: EtatMontre | 'toutes' | 'sans-nouvelle'): FiltresProps {
  const { publication, aujourdhui } = ctx;
  const combien = (cle: string, lire: (c: Contexte) => readonly unknown[]): number =>
    memoriser(
      publication,
      `combien/${cle}/${aujourdhui}`,
      (p) => lire({ ...ctx, publication: p }).length,
    );
  return {
    titre: 'Filtrer les mesures',
    groupes: [
      {
        titre: 'État',
        choix: [
          {
            texte: 'Toutes',
            lien: ctx.base + ADRESSES.mesures,
            nombre: combien('toutes', (c) => toutesLesMesures(c.publication, aujourdhui)),
            courant: courant === 'toutes',
          },
          ...ORDRE.map((etat) => ({
            texte: etatDe(ctx, etat).libelle,
            lien: ctx.base + adresseEtat(etat),
            nombre: combien(etat, (c) => dansLEtat(c, etat)),
            courant: courant === etat,
          })).filter((c) => c.nombre > 0 || c.courant),
        ],
      },
      {
        titre: 'Drapeau',
        choix: [
          {
            texte: 'Sans nouvelle',
            lien: ctx.base + ADRESSES.sansNouvelle,
            nombre: silences(ctx).length,
            courant: courant === 'sans-nouvelle',
          },
        ],
      },
      {
        titre: 'Lire par',
        choix: AXES.map((axe) => ({
          texte: majuscule(MOTS[axe].nom[0]),
          lien: ctx.base + adresseDAxe(axe),
          nombre: nombreDeValeurs(ctx.publication, ctx.aujourdhui, axe),
        })).filter(({ nombre }) => nombre > 0),
      },
    ],
  };
}

/** What the flag says, and what it does not. */
export const SANS_NOUVELLE =
  'Un point attendu n’est pas venu, ou n’a rien dit de la mesure. C’est un calcul, pas un jugement : la date est celle de la dernière parole de la Ville, ou du vote.';

export const VIDE = {
  titre: 'Aucune mesure ici.',
  texte: 'Une mesure est une phrase citée d’un texte adopté. Cette liste n’en contient aucune.',
};

const commune = (ctx: Contexte) =>
  ({
    surtitre: 'Droit de suite',
    nom: ['mesure', 'mesures'],
    misAJourLe: (visibles: readonly MesureSuivie[]) => derniereDesMesures(ctx, visibles),
    vide: VIDE,
  }) as const;

/** `/mesures/`: every measure, acte by acte. */
export const presenterMesures = (
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null =>
  listeDe(ctx, {
    ...commune(ctx),
    sujet: {
      titre: 'Toutes les mesures',
      description: 'Chaque mesure citée d’un texte adopté, son état et son silence.',
      chemin: ADRESSES.mesures,
      au: [['Suivi', ADRESSES.suivi]],
    },
    chapo: 'Une mesure est une phrase citée d’un texte adopté, avec son numéro.',
    entites: (p) => toutesLesMesures(p, ctx.aujourdhui),
    entree: (m) => sousSonActe(ctx, m),
    filtres: filtres(ctx, 'toutes'),
    page,
  });

/** `/suivi/etat/<etat>/`: the list behind a count (rule 4). */
export function presenterEtat(
  ctx: Contexte,
  { etat, page }: { etat?: string | undefined; page?: string | undefined },
): VueListe | null {
  const montre = ORDRE.find((e) => e === etat);
  if (montre === undefined) return null;
  const { libelle } = etatDe(ctx, montre);
  return listeDe(ctx, {
    ...commune(ctx),
    sujet: {
      titre: `Mesures\u00A0: ${libelle.toLocaleLowerCase('fr')}`,
      description: `${ETATS_MONTRES[montre].definition} Liste des mesures dans cet état.`,
      chemin: adresseEtat(montre),
      au: [['Suivi', ADRESSES.suivi]],
    },
    chapo: ETATS_MONTRES[montre].definition,
    entites: (publication) => dansLEtat({ ...ctx, publication }, montre),
    entree: (m) => sousSonActe(ctx, m),
    filtres: filtres(ctx, montre),
    page,
  });
}

/** `/suivi/sans-nouvelle/`: what nobody answered, oldest first. */
export const presenterSansNouvelle = (
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null =>
  listeDe(ctx, {
    ...commune(ctx),
    sujet: {
      titre: 'Mesures sans nouvelle',
      description: 'Les mesures dont la Ville ne parle plus, la plus ancienne d’abord.',
      chemin: ADRESSES.sansNouvelle,
      au: [['Suivi', ADRESSES.suivi]],
    },
    chapo: SANS_NOUVELLE,
    ordre: 'la plus ancienne d’abord',
    entites: (publication) => silences({ ...ctx, publication }),
    entree: (m) => ({ ligne: mesureLigne(ctx, m) }),
    filtres: filtres(ctx, 'sans-nouvelle'),
    vide: {
      titre: 'Aucune mesure sans nouvelle.',
      texte: 'Le registre ne compte que les textes dont il a relevé tout le suivi.',
    },
    page,
  });
