import { motsDe, type Bloc } from '@acp/shared/model';
import type { BlocLu } from './blocs.ts';
import { toBlocs } from './niveaux.ts';
import type { Pertes } from './rapport.ts';
import { isTitre, guessTitres, plierTitre, sansNumero } from './titres.ts';

/** A compte rendu as Word had it: nothing is guessed of the votes. */
export interface CompteRenduLu {
  enBref: string[];
  /** The words of each decision, when a title of the document says that they are decisions. */
  decisions: string[];
  sections: { titre: string; blocs: Bloc[] }[];
  remarques: string[];
}

interface Partie {
  titre: string;
  blocs: BlocLu[];
}

const EN_BREF = new Set(['en bref', 'resume', "l'essentiel"]);
const DECISIONS = new Set([
  'decision',
  'decisions',
  'decisions prises',
  'releve de decisions',
  'releve des decisions',
]);
const PHRASES_D_EN_BREF = 5;

/** The level that cuts the sections: the highest one, unless a single title stands above all the others. */
function niveauDesSections(blocs: readonly BlocLu[]): number {
  const niveaux = blocs.filter(isTitre).map(({ niveau }) => niveau);
  const haut = Math.min(...niveaux);
  const suivants = niveaux.filter((niveau) => niveau > haut);
  const isSeul = niveaux.length - suivants.length === 1 && niveaux[0] === haut;
  return isSeul && suivants.length > 1 ? Math.min(...suivants) : haut;
}

/** Each sentence or list item of a part. */
const phrasesDe = ({ blocs }: Partie): string[] =>
  blocs
    .flatMap((bloc) => {
      if (bloc.type === 'liste') return bloc.elements.map(({ contenu }) => motsDe(contenu));
      return 'contenu' in bloc ? [motsDe(bloc.contenu)] : [];
    })
    .map((mots) => mots.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);

const SANS_TITRE = 'Préambule';

function couper(blocs: readonly BlocLu[], niveau: number, pertes: Pertes): Partie[] {
  const parties: Partie[] = [];
  for (const bloc of blocs) {
    if (isTitre(bloc) && bloc.niveau < niveau) pertes.add('titreDuDocument', motsDe(bloc.contenu));
    else if (isTitre(bloc) && bloc.niveau === niveau)
      parties.push({ titre: sansNumero(motsDe(bloc.contenu)), blocs: [] });
    else {
      const derniere = parties.at(-1) ?? { titre: SANS_TITRE, blocs: [] };
      if (parties.length === 0) parties.push(derniere);
      derniere.blocs.push(bloc);
    }
  }
  return parties;
}

function listRemarques(blocs: readonly BlocLu[], devines: boolean, parties: Partie[]): string[] {
  const remarques: string[] = [];
  if (devines)
    remarques.push(
      'Aucun titre n’a le style «\u00a0Titre\u00a01\u00a0» de Word\u00a0: les paragraphes courts tout en gras ont été pris pour les titres des sections.',
    );
  if (!blocs.some(isTitre))
    remarques.push(
      'Le document n’a pas de titres\u00a0: tout est dans une seule section. Dans Word, donnez le style «\u00a0Titre\u00a01\u00a0» au titre de chaque point, puis importez-le à nouveau.',
    );
  else if (parties[0]?.titre === SANS_TITRE)
    remarques.push(
      'Ce qui vient avant le premier titre est dans une section nommée «\u00a0Préambule\u00a0».',
    );
  if (blocs.some(({ type }) => type === 'tableau'))
    remarques.push(
      'Relisez le titre de chaque tableau\u00a0: sans légende dans Word, il s’appelle «\u00a0Tableau\u00a01\u00a0», «\u00a0Tableau\u00a02\u00a0»…',
    );
  return remarques;
}

/** Cuts a text in sections at its titles; « En bref » and « Décisions » only if a title says so. */
export function toCompteRenduLu(lus: readonly BlocLu[], pertes: Pertes): CompteRenduLu {
  const { blocs, devines } = guessTitres(lus);
  const niveau = blocs.some(isTitre) ? niveauDesSections(blocs) : 1;
  const parties = couper(blocs, niveau, pertes);
  const remarques = listRemarques(blocs, devines, parties);
  const nomDe = ({ titre }: Partie): string => plierTitre(titre);
  const enBref = parties.filter((partie) => EN_BREF.has(nomDe(partie))).flatMap(phrasesDe);
  for (const phrase of enBref.slice(PHRASES_D_EN_BREF)) pertes.add('phraseEnTrop', phrase);
  const decisions = parties.filter((partie) => DECISIONS.has(nomDe(partie))).flatMap(phrasesDe);
  if (decisions.length > 0)
    remarques.push(
      'Les décisions sont reprises sans leur vote\u00a0: ajoutez-le à chacune, s’il y en a eu un.',
    );
  return {
    enBref: enBref.slice(0, PHRASES_D_EN_BREF),
    decisions,
    sections: parties
      .filter((partie) => !EN_BREF.has(nomDe(partie)) && !DECISIONS.has(nomDe(partie)))
      .map(({ titre, blocs: siens }) => ({ titre, blocs: toBlocs(siens, niveau, pertes) })),
    remarques,
  };
}
