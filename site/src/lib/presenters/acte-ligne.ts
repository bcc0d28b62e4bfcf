import { prochainPoint, type Acte } from '@acp/shared/model';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte } from '../format.ts';
import { avec, mesuresSuivies } from '../queries.ts';
import { adresseActe } from '../urls.ts';
import { bilan, carres, nombreSansNouvelle } from './mesures.ts';
import { inconnu, jour } from './morceaux.ts';
import {
  adoptionEnBref,
  isConseilAttendu,
  isRejete,
  isSoumisAuConseil,
  surtitreDActe,
} from './votes.ts';

function sansMesure(acte: Acte): Texte[] {
  if (isConseilAttendu(acte)) return ['Les mesures viendront avec le vote du Conseil.'];
  if (isRejete(acte)) return ['Texte rejeté : aucune mesure à suivre.'];
  if (!isSoumisAuConseil(acte)) return [];
  if (acte.releve === 'complet' && acte.texte !== null) return ['Aucune mesure citée.'];
  return [[inconnu('mesures non relevées')]];
}

/** The count of an acte, its squares, its flag; what is not recorded is said. */
export function bilanDActe(ctx: Contexte, acte: Acte): ActeLigneProps['bilan'] {
  const mesures = mesuresSuivies(ctx.publication, acte, ctx.aujourdhui);
  const partiel: Texte[] = acte.releve === 'partiel' ? [[inconnu('suivi non relevé ici')]] : [];
  if (mesures.length === 0) {
    const textes = [...sansMesure(acte), ...partiel];
    return textes.length === 0 ? undefined : { textes };
  }
  const points = avec(ctx.publication, 'pointsDeSuivi', 'acte', acte.id);
  const prochain = points.length === 0 ? prochainPoint(acte, points, ctx.aujourdhui) : null;
  const muettes = nombreSansNouvelle(mesures);
  return {
    carres: carres(mesures),
    textes: [
      bilan(mesures),
      ...(prochain && muettes === 0
        ? [['premier point attendu avant le ', jour(prochain.date)]]
        : []),
      ...partiel,
    ],
    drapeau: muettes === 0 ? undefined : `Sans nouvelle\u00A0: ${compte(muettes, 'mesure')}`,
  };
}

/** One acte in a list: type and reference, by whom it was adopted and when, what became of it. */
export const acteLigne = (ctx: Contexte, acte: Acte): ActeLigneProps => ({
  surtitre: surtitreDActe(acte),
  titre: acte.titre,
  lien: ctx.base + adresseActe(acte),
  meta: [
    [...adoptionEnBref(ctx, acte), ...(acte.themeReleve ? [] : [' ', inconnu('thème non relevé')])],
  ],
  bilan: bilanDActe(ctx, acte),
});
