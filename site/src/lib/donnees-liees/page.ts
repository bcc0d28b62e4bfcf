import type { Contexte } from '../contexte.ts';
import { majuscule } from '../format.ts';
import { adresseAbsolue } from '../flux/identifiants.ts';
import { nomDe } from '../presenters/objets.ts';
import { aJourAu } from '../queries.ts';
import { objetA } from '../objet-a-l-adresse.ts';
import { ADRESSES, FICHIERS } from '../urls.ts';
import { nomDuSite, noeudDe, organisation, type Noeud } from './noeuds.ts';

const villeDe = ({ publication: { assemblee } }: Contexte): string =>
  majuscule(assemblee.ville.replace(/^la /u, ''));

const accueil = (ctx: Contexte): Noeud => ({
  '@type': 'Organization',
  name: nomDuSite(ctx),
  parentOrganization: { '@type': 'GovernmentOrganization', name: villeDe(ctx) },
});

const jeuDeDonnees = (ctx: Contexte): Noeud => ({
  '@type': 'Dataset',
  name: `Données ouvertes, ${nomDuSite(ctx)}`,
  description: `Tout ce que publie l’${nomDuSite(ctx)}, dans un fichier, avec son schéma.`,
  license: ctx.publication.assemblee.licence.adresse,
  dateModified: aJourAu(ctx.publication) ?? undefined,
  creator: organisation(nomDuSite(ctx)),
  distribution: {
    '@type': 'DataDownload',
    encodingFormat: 'application/json',
    contentUrl: adresseAbsolue(ctx, FICHIERS.publication),
  },
});

function noeudA(ctx: Contexte, chemin: string): Noeud | null {
  if (chemin === ADRESSES.accueil) return accueil(ctx);
  if (chemin === ADRESSES.donnees) return jeuDeDonnees(ctx);
  const objet = objetA(ctx.publication, chemin);
  const noeud = objet && noeudDe(ctx, objet);
  return noeud ? { ...noeud, name: nomDe(ctx, objet) } : null;
}

/** JSON-LD of the page at an address, without prefix; null for a list, or a page about the site. */
export function donneesLiees(ctx: Contexte, chemin: string): Noeud | null {
  const noeud = noeudA(ctx, chemin);
  return noeud && { '@context': 'https://schema.org', ...noeud, url: adresseAbsolue(ctx, chemin) };
}
