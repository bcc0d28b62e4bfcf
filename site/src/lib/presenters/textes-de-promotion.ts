import { cleDeTri, type Acte, type Mandature } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { Lien } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte } from '../format.ts';
import { avec, combien, memoriser } from '../queries.ts';
import { adresseTextes, hasListeDeTextes } from '../textes-de-promotion.ts';
import { ADRESSES } from '../urls.ts';
import { acteLigne } from './acte-ligne.ts';
import { comparer } from './lignes.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import type { VueListe } from './vues.ts';

/** Shown on the page of a promotion that has a list of its own. */
const PREMIERS = 10;

/** In the order of their votes. */
const textesDe = (publication: Publication, { id }: { id: string }): readonly Acte[] =>
  memoriser(publication, `textes/${id}`, (p) =>
    avec(p, 'actes', 'mandature', id)
      .map((acte) => ({ acte, cle: cleDeTri(acte.votes.at(-1)?.date ?? null) }))
      .sort((a, b) => comparer(a.cle, b.cle))
      .map(({ acte }) => acte),
  );

/** The texts that a promotion addressed to the City, or the first ones and where all of them are. */
export interface ExtraitDesTextes {
  actes: readonly ActeLigneProps[];
  suite?: Lien | undefined;
}

export function extraitDesTextes(ctx: Contexte, mandature: Mandature): ExtraitDesTextes {
  const { publication } = ctx;
  const { id } = mandature;
  const ligne = (acte: Acte): ActeLigneProps => acteLigne(ctx, acte);
  if (!hasListeDeTextes(publication, mandature)) {
    return { actes: textesDe(publication, mandature).map(ligne) };
  }
  const premiers = memoriser(publication, `textes/${id}/premiers`, (p) =>
    textesDe(p, mandature).slice(0, PREMIERS),
  );
  const nombre = combien(publication, 'actes', 'mandature', id);
  return {
    actes: premiers.map(ligne),
    suite: {
      texte: `Les ${compte(nombre, 'texte')} de cette promotion`,
      lien: ctx.base + adresseTextes(mandature),
    },
  };
}

/** `/mandatures/<slug>/textes/`: every text of a promotion that has many; null for the others. */
export function presenterTextesDePromotion(
  ctx: Contexte,
  { slug, page }: { slug?: string | undefined; page?: string | undefined },
): VueListe | null {
  const mandature = avec(ctx.publication, 'mandatures', 'slug', slug)[0];
  if (!mandature || !hasListeDeTextes(ctx.publication, mandature)) return null;
  return listeDe(ctx, {
    sujet: {
      titre: `Textes, ${mandature.promotion}`,
      description: `Tout ce qui a été adressé à la Ville par l’${ctx.publication.assemblee.nom}, ${mandature.promotion}.`,
      chemin: adresseTextes(mandature),
      au: [
        ['Mandatures', ADRESSES.mandatures],
        [mandature.promotion, `${ADRESSES.mandatures}${mandature.slug}/`],
      ],
    },
    surtitre: mandature.titre,
    nom: ['texte', 'textes'],
    ordre: 'du plus ancien vote au plus récent',
    entites: (publication) => textesDe(publication, mandature),
    entree: (acte) => ({ ligne: acteLigne(ctx, acte) }),
    misAJourLe: derniereMiseAJour,
    vide: { titre: 'Aucun texte.', texte: 'Le premier paraîtra ici.' },
    page,
  });
}
