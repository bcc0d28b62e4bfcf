import { MOTIFS_DE_RETRAIT, type Retrait } from '@acp/shared/model';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { ADRESSES } from '../urls.ts';
import { lien, type Morceaux } from './morceaux.ts';
import { genreDe, versObjet } from './objets.ts';
import { pageDe } from './page.ts';

const ROUTE = '/retrait/';

/** The page that answers at the address of a withdrawn one; null when the address was not withdrawn. */
export const adresseDuRetrait = (
  { publication }: Pick<Contexte, 'publication'>,
  chemin: string,
): string | null =>
  publication.retraits.some(({ adresse }) => adresse === chemin)
    ? `${ROUTE}?adresse=${encodeURIComponent(chemin)}`
    : null;

/** « Compte rendu : Plénière du 10 février », or « Page retirée » when its title was withdrawn too. */
export const nomDuRetrait = (ctx: Contexte, { objet, titre, adresse }: Retrait): Morceaux => {
  const nom = titre ?? 'Page retirée';
  return [`${genreDe(objet.type)} : `, adresse ? lien(ctx, nom, adresse) : nom];
};

/** Why, in one or two sentences. */
export function direRetrait(ctx: Contexte, retrait: Retrait): Morceaux {
  const { motif, precision, remplacePar, avec, retireLe } = retrait;
  const debut = `Retrait du ${enDate(retireLe)}.`;
  if (avec) return [`${debut} Cette page dépendait d’une page qui a été retirée.`];
  const phrases: Morceaux = [debut];
  if (motif !== 'autre') phrases.push(` ${MOTIFS_DE_RETRAIT[motif].definition}`);
  if (precision) phrases.push(` ${precision}`);
  if (remplacePar) phrases.push(' À lire à la place : ', versObjet(ctx, remplacePar), '.');
  return phrases;
}

export interface VueRetrait {
  page: PageProps;
  ouverture: OuvertureProps;
  textes: readonly Texte[];
}

/** At the address of a withdrawn page: what it was, since when and why it is gone. */
export function presenterRetrait(ctx: Contexte, adresse: string | null): VueRetrait | null {
  const retrait = ctx.publication.retraits.find((r) => r.adresse === adresse);
  if (!retrait?.adresse) return null;
  const titre = retrait.titre ?? 'Page retirée';
  return {
    page: pageDe(ctx, {
      titre: `${titre} (page retirée)`,
      description: 'Cette page a été retirée du site.',
      chemin: retrait.adresse,
      noindex: true,
    }),
    ouverture: {
      surtitre: `${genreDe(retrait.objet.type)}, page retirée`,
      titre,
      chapo: direRetrait(ctx, retrait),
    },
    textes: [
      [lien(ctx, 'Le journal de tout ce qui change ici', ADRESSES.journal)],
      [lien(ctx, 'Signaler une erreur', ADRESSES.corrections)],
    ],
  };
}
