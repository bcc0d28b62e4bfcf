import { TYPES_D_ACTE, type Acte, type Retrait } from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { aJourAu, avec, retraitALAdresse } from '../queries.ts';
import {
  ADRESSES,
  adresseActe,
  adresseFlux,
  adresseFluxDActe,
  FICHIERS,
  typeDuChemin,
} from '../urls.ts';
import { ecrireAtom } from './atom.ts';
import {
  entreeDuRetrait,
  entreesDeLActe,
  entreesDesCorrections,
  entreesDeTout,
  entreesDuSuivi,
} from './entrees.ts';
import { adresseAbsolue, debutDuJour, tagDe } from './identifiants.ts';

interface Sujet {
  cle: readonly string[];
  titre: string;
  sousTitre: string;
  /** Without prefix: the feed, and the page it follows. */
  chemin: string;
  page: string;
  entrees: ReturnType<typeof entreesDeTout>;
}

/** A record that never changed has no date: the beginning of time is nobody's. */
const AUCUNE = '1970-01-01';

function ecrire(ctx: Contexte, sujet: Sujet): string {
  const { nom, fictive, licence } = ctx.publication.assemblee;
  const derniere = sujet.entrees[0]?.cle ?? aJourAu(ctx.publication) ?? AUCUNE;
  return ecrireAtom({
    id: tagDe(ctx, 'flux', ...sujet.cle),
    titre: `${sujet.titre} – ${nom}${fictive ? ' (exemple fictif)' : ''}`,
    sousTitre: sujet.sousTitre,
    misAJourLe: debutDuJour(derniere),
    lien: adresseAbsolue(ctx, sujet.chemin),
    page: adresseAbsolue(ctx, sujet.page),
    auteur: nom,
    droits: licence.nom,
    entrees: sujet.entrees.map(({ entree }) => entree),
  });
}

export const fluxDeTout = (ctx: Contexte): string =>
  ecrire(ctx, {
    cle: ['tout'],
    titre: 'Tout ce qui change',
    sousTitre: 'Textes, séances, comptes rendus, points de suivi, actualités et corrections.',
    chemin: FICHIERS.fluxTout,
    page: ADRESSES.accueil,
    entrees: entreesDeTout(ctx),
  });

export const fluxDuSuivi = (ctx: Contexte): string =>
  ecrire(ctx, {
    cle: ['suivi'],
    titre: 'Suivi des mesures',
    sousTitre: 'Ce que la Ville dit des mesures, et ce qu’en disent les membres et les garants.',
    chemin: FICHIERS.fluxSuivi,
    page: ADRESSES.suivi,
    entrees: entreesDuSuivi(ctx),
  });

export const fluxDesCorrections = (ctx: Contexte): string =>
  ecrire(ctx, {
    cle: ['corrections'],
    titre: 'Corrections',
    sousTitre: 'Les erreurs signalées, et ce qui en est fait.',
    chemin: FICHIERS.fluxCorrections,
    page: ADRESSES.corrections,
    entrees: entreesDesCorrections(ctx),
  });

const fluxDe = (ctx: Contexte, acte: Acte): string =>
  ecrire(ctx, {
    cle: ['actes', acte.id],
    titre: acte.titre,
    sousTitre: `${TYPES_D_ACTE[acte.type].libelle} ${acte.reference}\u00a0: ce qui change, et ce qu’on en dit.`,
    chemin: adresseFluxDActe(acte),
    page: adresseActe(acte),
    entrees: entreesDeLActe(ctx, acte),
  });

/** A reader that is answered « gone » says nothing to anybody: one last entry tells the withdrawal. */
const fluxRetire = (ctx: Contexte, retrait: Retrait & { adresse: string }): string =>
  ecrire(ctx, {
    cle: ['actes', retrait.objet.id],
    titre: `${retrait.titre ?? 'Page retirée'} (page retirée)`,
    sousTitre: 'Cette page a été retirée du site\u00a0: ce flux ne dira plus rien.',
    chemin: adresseFlux(retrait.adresse),
    page: retrait.adresse,
    entrees: [entreeDuRetrait(ctx, retrait)],
  });

/** The feed of `/voeux/code-de-la-rue/`, withdrawn or not; null when there is no such acte. */
export function fluxDActe(
  ctx: Contexte,
  { chemin, slug }: Record<string, string | undefined>,
): string | null {
  const type = typeDuChemin(chemin);
  const acte = avec(ctx.publication, 'actes', 'slug', slug).find((a) => a.type === type);
  if (acte) return fluxDe(ctx, acte);
  const adresse = `/${chemin ?? ''}/${slug ?? ''}/`;
  const retrait = retraitALAdresse(ctx.publication, adresse);
  return retrait?.objet.type === 'actes' ? fluxRetire(ctx, { ...retrait, adresse }) : null;
}
