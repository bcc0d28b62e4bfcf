/** From our presenters’ output to what the twin templates read: the same words, plainer shapes. */
import type { VueActe } from '../../../site/src/lib/presenters/acte.ts';
import type { VueListe } from '../../../site/src/lib/presenters/vues.ts';

type Tete = VueActe['page'];

export interface Jumelle {
  adresse: string;
  gabarit: 'acte' | 'liste';
  vue: object;
  /** Header and footer, the same on every page. */
  cadre: Pick<Tete, 'assemblee' | 'navigation' | 'pied'>;
}

function teteDe({ titre, description, chemin, origine, base, filAriane }: Tete): object {
  return { titre, description, adresse: `${origine}${base}${chemin}`, filAriane };
}

const cadreDe = ({ assemblee, navigation, pied }: Tete): Jumelle['cadre'] => ({
  assemblee,
  navigation,
  pied,
});

type Evenement = VueActe['parcours']['ligne']['volets'][number]['evenements'][number];

/** The bars of a vote, computed as Scrutin.astro does. */
function barresDe(evenement: Evenement): object[] | undefined {
  if (!('scrutin' in evenement) || evenement.scrutin?.chiffres === undefined) return undefined;
  const { chiffres } = evenement.scrutin;
  const voix = ['pour', 'contre', 'abstention'] as const;
  const exprimes = voix.reduce((somme, cle) => somme + chiffres[cle], 0);
  const total = Math.max(chiffres.sieges ?? 0, exprimes, 1);
  let x = 0;
  return voix
    .filter((cle) => chiffres[cle] > 0)
    .map((cle) => {
      const largeur = (chiffres[cle] / total) * 99;
      const barre = { voix: cle, x: `${x.toFixed(2)}%`, largeur: `${largeur.toFixed(2)}%` };
      x += largeur + 0.5;
      return barre;
    });
}

function evenementDe(evenement: Evenement): object {
  const trou = evenement.genre === 'silence' || evenement.genre === 'non-releve';
  return { ...evenement, trou, barres: barresDe(evenement) };
}

type Blocs = NonNullable<VueActe['texte']['blocs']>['blocs'];

const numerote = <T extends { ancre: string }>(passage: T): T & { numero: string } => ({
  ...passage,
  numero: passage.ancre.replace(/^\D+/, ''),
});

function blocDe(bloc: Blocs[number]): object {
  if (bloc.type === 'liste') {
    return {
      ...bloc,
      balise: bloc.ordonnee ? 'ol' : 'ul',
      elements: bloc.elements.map(numerote),
    };
  }
  return numerote(bloc);
}

export function vueActe(vue: VueActe): Jumelle {
  const { page, ouverture, cases, sommaire, enBref, parcours, texte } = vue;
  return {
    adresse: page.chemin,
    gabarit: 'acte',
    cadre: cadreDe(page),
    vue: {
      tete: teteDe(page),
      ouverture,
      cases,
      sommaire,
      enBref,
      parcours: {
        titre: parcours.titre,
        notes: parcours.notes,
        phrase: parcours.phrase,
        volets: parcours.ligne.volets
          .filter(({ evenements }) => evenements.length > 0)
          .map(({ titre, evenements }) => ({ titre, evenements: evenements.map(evenementDe) })),
      },
      texte: {
        titre: texte.titre,
        notes: texte.notes,
        blocs: texte.blocs?.blocs.map(blocDe) ?? [],
      },
      manques: vue.manques,
      titreDesManques: 'Ce qui manque, et qui peut l’avoir',
      notesDesManques: [
        'Une photo lisible suffit. Le secrétariat vérifie, puis publie avec la source.',
      ],
      registres: vue.registres,
      citation: vue.citation,
      editions: vue.editions,
    },
  };
}

/** The pages shown around the current one, chosen as Pagination.astro does. */
function pagesDe({ etiquette, pages }: VueListe['liste']['pagination']): object | undefined {
  if (pages.length < 2) return undefined;
  const rang = pages.findIndex((page) => page.courante);
  const proches = pages
    .filter((_, i) => i === 0 || i === pages.length - 1 || Math.abs(i - rang) <= 2)
    .map((page, i, retenues) => ({
      ...page,
      apresTrou: i > 0 && page.numero - (retenues[i - 1]?.numero ?? 0) > 1,
    }));
  return { etiquette, proches, precedente: pages[rang - 1], suivante: pages[rang + 1] };
}

export function vueListe({ page, ouverture, liste }: VueListe): Jumelle {
  const { compteur, filtres, groupes, pagination } = liste;
  return {
    adresse: page.chemin,
    gabarit: 'liste',
    cadre: cadreDe(page),
    vue: {
      tete: teteDe(page),
      ouverture,
      liste: { compteur, filtres, groupes, pages: pagesDe(pagination) },
    },
  };
}
