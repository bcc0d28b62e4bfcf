import {
  CADRES_DE_POINT,
  couvertureDe,
  type Acte,
  type LigneDeSuivi,
  type PointDeSuivi,
} from '@acp/shared/model';
import type { MesureProps } from '../../components/Mesure/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enDate, misAJour } from '../format.ts';
import { avec, chercher, mesuresSuivies, trouver, type MesureSuivie } from '../queries.ts';
import { ADRESSES, adresseActe, adresseMesure, adresseSeance } from '../urls.ts';
import { documentsDe } from './documents.ts';
import { editions } from './editions.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import { etatDe, titreDeMesure } from './mesures.ts';
import { inconnu, jour, lien } from './morceaux.ts';
import { pageDe } from './page.ts';
import { texteDePreuve } from './preuves.ts';
import { ouvrirNotes } from './sources.ts';
import { blocsDe } from './textes.ts';
import { surtitreDActe } from './votes.ts';
import { rubriqueSi, type VueDossier, type VueListe } from './vues.ts';

const titreDuPoint = (point: PointDeSuivi, acte: Acte): string =>
  `${acte.titre}\u00A0: point de suivi n°\u00A0${String(point.numero)}`;

const parle = (point: PointDeSuivi): string => {
  const { dites } = couvertureDe(point);
  return `Parle de ${compte(dites.length, 'mesure')} sur ${String(point.lignes.length)}`;
};

/** `/points-de-suivi/`, newest first. */
export const presenterPoints = (
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null =>
  listeDe(ctx, {
    sujet: {
      titre: 'Points de suivi',
      description: 'Ce que la Ville dit, à une date, des mesures de chaque texte adopté.',
      chemin: ADRESSES.pointsDeSuivi,
      au: [['Suivi', ADRESSES.suivi]],
    },
    surtitre: 'Droit de suite',
    chapo: 'Ce que la Ville dit, à une date, de chaque mesure d’un texte adopté.',
    nom: ['point de suivi', 'points de suivi'],
    ordre: 'du plus récent au plus ancien',
    entites: ({ pointsDeSuivi }) => [...pointsDeSuivi].sort((a, b) => b.date.localeCompare(a.date)),
    entree: (point) => {
      const acte = trouver(ctx.publication, 'actes', point.acte);
      return {
        groupe: point.date.slice(0, 4),
        ligne: {
          surtitre: surtitreDActe(acte),
          titre: titreDuPoint(point, acte),
          lien: `${ctx.base}${ADRESSES.pointsDeSuivi}${point.slug}/`,
          meta: [[jour(point.date), `. Signé\u00A0: ${point.signataire}.`]],
          bilan: point.lignes.length > 0 ? { textes: [parle(point)] } : undefined,
        },
      };
    },
    misAJourLe: derniereMiseAJour,
    vide: {
      titre: 'Aucun point de suivi.',
      texte: 'La Ville a pu en donner sans que le registre les ait relevés.',
    },
    page,
  });

/** A measure as this point speaks of it, whatever was said later. */
function mesureDite(ctx: Contexte, { mesure }: MesureSuivie, ligne: LigneDeSuivi): MesureProps[] {
  if (ligne.etat === 'non-mentionnee') return [];
  return [
    {
      id: `m${String(mesure.numero)}`,
      numero: mesure.numero,
      titre: titreDeMesure(mesure),
      lien: ctx.base + adresseMesure(mesure),
      etat: etatDe(ctx, ligne.etat),
      faits: [[{ texte: mesure.reference, insecable: true }]],
      textes: ligne.texte === null ? [] : [ligne.texte],
      preuves: ligne.preuves.map((p) => texteDePreuve(ctx, p)),
    },
  ];
}

function vueDe(ctx: Contexte, point: PointDeSuivi): VueDossier {
  const acte = trouver(ctx.publication, 'actes', point.acte);
  const mesures = mesuresSuivies(ctx.publication, acte, ctx.aujourdhui);
  const seance = chercher(ctx.publication, 'seances', point.seance);
  const notes = ouvrirNotes(ctx);
  notes.citer(point.sources);
  const dites = mesures.flatMap((m) =>
    point.lignes.filter((l) => l.mesure === m.mesure.id).flatMap((l) => mesureDite(ctx, m, l)),
  );
  const { muettes } = couvertureDe(point);
  const tues = mesures.filter((m) => muettes.includes(m.mesure.id));
  const blocs = blocsDe(ctx, point.texte, { numerote: true });
  const versions = editions(ctx, { type: 'pointsDeSuivi', id: point.id });
  const sources = notes.liste();
  const titre = titreDuPoint(point, acte);
  return {
    page: pageDe(ctx, {
      titre,
      description: `Le ${enDate(point.date)}, ${point.signataire}. ${parle(point)}.`,
      chemin: `${ADRESSES.pointsDeSuivi}${point.slug}/`,
      au: [
        ['Suivi', ADRESSES.suivi],
        ['Points de suivi', ADRESSES.pointsDeSuivi],
      ],
      misAJourLe: point.misAJourLe,
    }),
    dossier: {
      ouverture: {
        surtitre: surtitreDActe(acte),
        titre,
        misAJour: misAJour(point.misAJourLe),
      },
      faits: [
        { terme: 'Date', valeurs: [[jour(point.date)]] },
        { terme: 'Signé', valeurs: [point.signataire, CADRES_DE_POINT[point.cadre].libelle] },
        {
          terme: 'Sur quel texte',
          valeurs: [[lien(ctx, acte.titre, adresseActe(acte))]],
        },
        ...(seance
          ? [{ terme: 'Séance', valeurs: [[lien(ctx, seance.titre, adresseSeance(seance))]] }]
          : []),
      ],
      rubriques: [
        ...rubriqueSi(blocs !== undefined, { id: 'texte', titre: 'Le texte', blocs }),
        ...rubriqueSi(dites.length > 0, {
          id: 'mesures',
          titre: 'Ce qu’il dit de chaque mesure',
          notes: [parle(point)],
          mesures: dites,
        }),
        ...rubriqueSi(tues.length > 0, {
          id: 'silences',
          titre: 'Ce dont il ne dit rien',
          notes: [
            `Ce point ne dit rien de ${compte(tues.length, 'mesure')} sur ${String(point.lignes.length)}.`,
          ],
          lignes: tues.map(({ mesure }) => ({
            quand: { texte: 'non mentionnée', inconnu: true },
            titre: [lien(ctx, titreDeMesure(mesure), adresseMesure(mesure))],
          })),
        }),
        ...rubriqueSi(point.lignes.length === 0, {
          id: 'mesures',
          titre: 'Mesures',
          textes: [[inconnu('mesures non relevées')]],
        }),
        ...rubriqueSi(point.documents.length > 0, {
          id: 'documents',
          titre: 'Documents',
          documents: documentsDe(ctx, point.documents),
        }),
        ...rubriqueSi(versions.length > 0, {
          id: 'editions',
          titre: 'Éditions',
          editions: versions,
        }),
        ...rubriqueSi(sources.length > 0, { id: 'sources', titre: 'Sources', sources }),
      ],
    },
  };
}

/** The point at `/points-de-suivi/<slug>/`, or null. */
export function presenterPoint(
  ctx: Contexte,
  { slug }: { slug?: string | undefined },
): VueDossier | null {
  const point = avec(ctx.publication, 'pointsDeSuivi', 'slug', slug)[0];
  return point ? vueDe(ctx, point) : null;
}
