import { TYPES_D_ACTE, type Acte, type Objet } from '@acp/shared/model';
import type { BlocCitationProps } from '../../components/BlocCitation/props.ts';
import type { Morceau } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate, enLettres, majuscule } from '../format.ts';
import { editionsDe, mesuresSuivies } from '../queries.ts';
import { adresseActe } from '../urls.ts';
import { attentesDe } from './horloge.ts';
import { bilanEnPhrase } from './mesures.ts';
import type { Morceaux } from './morceaux.ts';

/** What is cited of an entity that bears a reference of this site. */
export interface Cite {
  objet: Objet;
  titre: string;
  /** false: « titre d’usage ». */
  isOfficiel: boolean;
  sorte: string;
  reference: string;
  /** Without prefix. */
  chemin: string;
}

/** Assembly, title, kind and reference, edition, City, address. */
export function referenceACiter(ctx: Contexte, cite: Cite): Morceaux {
  const { assemblee } = ctx.publication;
  const edition = editionsDe(ctx.publication, cite.objet).at(-1);
  const ville = majuscule(assemblee.ville.replace(/^la /, ''));
  const adresse: Morceau = {
    texte: `${ctx.origine}${ctx.base}${cite.chemin}`,
    adresse: true,
  };
  return [
    `${assemblee.nom}, «\u00A0${cite.titre}\u00A0»${cite.isOfficiel ? '' : ' (titre d’usage)'}, ${cite.sorte} `,
    { texte: cite.reference, insecable: true },
    edition ? `, édition n°\u00A0${String(edition.numero)} du ${enDate(edition.publieeLe)}` : '',
    `, ${ville}${assemblee.fictive ? ' (exemple fictif)' : ''}, `,
    adresse,
  ];
}

export const NOTE_DE_REFERENCE = 'référence de ce site, non officielle';

/** One true, dated sentence; a partial record says only what it does not know. */
function phrase(ctx: Contexte, acte: Acte): string {
  const sorte = TYPES_D_ACTE[acte.type].libelle.toLocaleLowerCase('fr');
  if (acte.releve === 'partiel')
    return `«\u00A0Au ${enDate(acte.misAJourLe)}, ce registre n’a pas relevé toute la suite de ce texte (${sorte})\u00A0: on ne peut y lire ni réalisation, ni silence de la Ville.\u00A0»`;
  const mesures = mesuresSuivies(ctx.publication, acte, ctx.aujourdhui);
  if (mesures.length === 0)
    return `«\u00A0Au ${enDate(ctx.aujourdhui)}, aucune mesure n’est citée de ce texte (${sorte}).\u00A0»`;
  const manquee = attentesDe(ctx, acte).findLast((a) => a.statut === 'manquee' && a.point === null);
  const sur = mesures.length === 1 ? 'la seule mesure' : `les ${enLettres(mesures.length)} mesures`;
  return [
    `«\u00A0Au ${enDate(ctx.aujourdhui)}, sur ${sur} de ce texte (${sorte}), ${bilanEnPhrase(mesures)}.`,
    ...(manquee ? [`Le point attendu avant le ${enDate(manquee.date)} n’est pas venu.`] : []),
  ]
    .join(' ')
    .concat(' »');
}

export const citationDActe = (ctx: Contexte, acte: Acte): BlocCitationProps => ({
  reference: referenceACiter(ctx, {
    objet: { type: 'actes', id: acte.id },
    titre: acte.titreOfficiel ?? acte.titre,
    isOfficiel: acte.titreOfficiel !== null,
    sorte: TYPES_D_ACTE[acte.type].libelle.toLocaleLowerCase('fr'),
    reference: acte.reference,
    chemin: adresseActe(acte),
  }),
  note: NOTE_DE_REFERENCE,
  presse: phrase(ctx, acte),
});
