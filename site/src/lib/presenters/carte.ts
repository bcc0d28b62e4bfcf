import { createHash } from 'node:crypto';
import { TYPES_D_ACTE, type Acte, type EtatMontre } from '@acp/shared/model';
import { rendreInsecable } from '../../components/Texte/insecables.ts';
import type { Contexte } from '../contexte.ts';
import { compte } from '../format.ts';
import { mesuresSuivies } from '../queries.ts';
import { comptesEnMots } from './mesures.ts';
import { lire } from './morceaux.ts';
import { adoptionEnBref, isSoumisAuConseil } from './votes.ts';

/** The picture that goes with a link when a page is shared. It never bears the name of a person. */
export interface Carte {
  surtitre: string;
  titre: string;
  /** « Adopté par le Conseil de Paris le 15 juin 2024 ». */
  statut: string;
  /** « 11 mesures », or that they are not recorded; nothing when there are none. */
  mesures: string;
  /** How many measures in which état, never a percentage (rule 4). */
  etats: readonly { etat: EtatMontre; texte: string }[];
  nom: string;
  fictive: boolean;
}

/** Increased when the drawing changes: addresses are kept by whoever shared them. */
const DESSIN = 1;

/** The same content has the same address: nothing is drawn twice. */
export const adresseCarte = (carte: Carte): string => {
  const contenu = JSON.stringify([DESSIN, carte]);
  return `/cartes/${createHash('sha256').update(contenu).digest('hex').slice(0, 20)}.png`;
};

/** The card in words, for who does not see it. */
export const texteDeCarte = ({ surtitre, titre, statut, mesures, etats }: Carte): string => {
  const comptes = [mesures, etats.map(({ texte }) => texte).join(', ')].filter(Boolean);
  return [`${surtitre}\u00A0: ${titre}`, statut, comptes.join('\u00A0: ')]
    .filter(Boolean)
    .join('. ');
};

function signature({ publication: { assemblee } }: Contexte): Pick<Carte, 'nom' | 'fictive'> {
  return { nom: assemblee.nom, fictive: assemblee.fictive };
}

/** For every page that is not that of one acte. */
export const carteDuSite = (ctx: Contexte): Carte => ({
  surtitre: 'Espace de transparence',
  titre: 'Ce que l’Assemblée a décidé, et ce que c’est devenu',
  statut: 'Chaque texte, chaque mesure, chaque silence, avec sa date et sa source',
  mesures: '',
  etats: [],
  ...signature(ctx),
});

export function carteDActe(ctx: Contexte, acte: Acte): Carte {
  const suivies = mesuresSuivies(ctx.publication, acte, ctx.aujourdhui);
  const inconnues =
    acte.releve === 'partiel' && isSoumisAuConseil(acte) ? 'Mesures non relevées' : '';
  return {
    surtitre: `${TYPES_D_ACTE[acte.type].libelle} · ${acte.reference}`,
    titre: rendreInsecable(acte.titre),
    statut: rendreInsecable(lire(adoptionEnBref(ctx, acte))),
    mesures: suivies.length > 0 ? compte(suivies.length, 'mesure') : inconnues,
    etats: comptesEnMots(suivies),
    ...signature(ctx),
  };
}

/** Every card that the pages of a publication name. */
export const cartesDe = (ctx: Contexte): Carte[] => [
  carteDuSite(ctx),
  ...ctx.publication.actes.map((acte) => carteDActe(ctx, acte)),
];
