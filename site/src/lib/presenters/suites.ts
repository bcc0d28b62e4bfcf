import {
  AUTEURS_D_APPRECIATION,
  ETATS_DITS,
  pointsDe,
  type Acte,
  type Mesure,
  type PointDeSuivi,
  type Relance,
} from '@acp/shared/model';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate, quandLe } from '../format.ts';
import { avec, trouver } from '../queries.ts';
import { ADRESSES, adresseActe } from '../urls.ts';
import { fort, inconnu, lien, type Morceaux } from './morceaux.ts';
import { preuveEntiere } from './preuves.ts';

const lienDuPoint = (ctx: Contexte, p: PointDeSuivi) =>
  lien(ctx, `Point de suivi n°\u00A0${String(p.numero)}`, `${ADRESSES.pointsDeSuivi}${p.slug}/`);

/** Everything each point said of one measure, silences included (rule 6), oldest first. */
export function parolesDeLaVille(ctx: Contexte, mesure: Mesure): LigneProps[] {
  const acte = trouver(ctx.publication, 'actes', mesure.acte);
  const points = pointsDe(acte, avec(ctx.publication, 'pointsDeSuivi', 'acte', acte.id));
  return points.flatMap((point) => {
    const ligne = point.lignes.find((l) => l.mesure === mesure.id);
    if (!ligne) return [];
    const { libelle } = ETATS_DITS[ligne.etat];
    const titre: Morceaux = [
      lienDuPoint(ctx, point),
      ' : ',
      ligne.etat === 'non-mentionnee' ? inconnu(libelle.toLocaleLowerCase('fr')) : libelle,
    ];
    return [
      {
        quand: quandLe(point.date),
        titre,
        textes: [
          ...(ligne.texte === null ? [] : [ligne.texte]),
          ...ligne.preuves.map((p): Texte => [fort('Preuve. '), ...preuveEntiere(ctx, p)]),
          `Signé\u00A0: ${point.signataire}.`,
        ],
      },
    ];
  });
}

/** What members and garants say of one measure: their own words, dated and signed (rule 8). */
export const parolesDesMembres = (ctx: Contexte, mesure: Mesure): LigneProps[] =>
  avec(ctx.publication, 'appreciations', 'acte', mesure.acte)
    .flatMap((a) =>
      a.lignes
        .filter((l) => l.mesure === mesure.id)
        .map((l) => ({ date: a.date, auteur: a.auteur, signature: a.signature, texte: l.texte })),
    )
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((a) => ({
      quand: quandLe(a.date),
      titre: AUTEURS_D_APPRECIATION[a.auteur].libelle,
      textes: [
        a.texte,
        ...(a.signature === AUTEURS_D_APPRECIATION[a.auteur].libelle ? [] : [a.signature]),
      ],
    }));

/** Answered when and how, not yet, or, where our record is partial, we do not know. */
export function issueDeRelance(ctx: Contexte, acte: Acte, { repondueLe, reponse }: Relance): Texte {
  if (repondueLe !== null)
    return `Réponse le ${enDate(repondueLe)}${reponse === null ? '' : `\u00A0: ${reponse}`}`;
  return [
    inconnu(
      acte.releve === 'partiel'
        ? 'réponse non relevée ici'
        : `sans réponse au ${enDate(ctx.aujourdhui)}`,
    ),
  ];
}

/** Questions put to the City, answered or not, newest first. */
export function relancesDe(ctx: Contexte, relances: readonly Relance[]): LigneProps[] {
  return [...relances]
    .sort((a, b) => b.date.localeCompare(a.date))
    .map((r) => {
      const acte = trouver(ctx.publication, 'actes', r.acte);
      return {
        id: r.id,
        quand: quandLe(r.date),
        titre: `«\u00A0${r.question}\u00A0»`,
        textes: [
          `Demandée par\u00A0: ${r.auteur}. Adressée à\u00A0: ${r.destinataire}.`,
          [lien(ctx, acte.titre, `${adresseActe(acte)}#${r.id}`)],
          issueDeRelance(ctx, acte, r),
        ],
      };
    });
}
