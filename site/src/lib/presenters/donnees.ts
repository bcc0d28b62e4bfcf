import { VERSION } from '@acp/shared/publication';
import { TYPES_ENTITE, type TypeEntite } from '@acp/shared/model';
import type { TableauProps } from '../../components/Tableau/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate, nombre, taille } from '../format.ts';
import { aJourAu } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { fichierDePublication, fichierDuSchema } from './fichiers.ts';
import type { Morceaux } from './morceaux.ts';
import { pageEcrite, type VueEcrite } from './page-ecrite.ts';

const NOMS: Record<TypeEntite, string> = {
  mandatures: 'Mandatures',
  tirages: 'Tirages au sort',
  groupes: 'Groupes thématiques',
  seances: 'Séances',
  comptesRendus: 'Comptes rendus',
  carnets: 'Carnets de synthèse',
  mandats: 'Mandats de travail',
  recommandations: 'Recommandations',
  actes: 'Actes : vœux, délibérations et autres textes',
  mesures: 'Mesures',
  pointsDeSuivi: 'Points de suivi',
  appreciations: 'Appréciations',
  relances: 'Relances',
  campagnes: 'Points annuels',
  bilans: 'Bilans de l’année',
  garants: 'Comité de garants',
  instances: 'Instances et outils de participation',
  directions: 'Directions',
  documents: 'Documents',
  sources: 'Sources',
  actualites: 'Actualités',
  termes: 'Termes du glossaire',
  rubriques: 'Rubriques de « Comprendre »',
};

interface Poids {
  publication: string;
  schema: string;
}

const octets = (texte: string): number => new TextEncoder().encode(texte).length;

const poids = (ctx: Contexte): Poids => ({
  publication: taille(ctx.octets ?? octets(fichierDePublication(ctx))),
  schema: taille(octets(fichierDuSchema())),
});

/** `/donnees/`: the record as a file, what it holds and what it does not. */
export function presenterDonnees(ctx: Contexte): VueEcrite<{
  poids: Poids;
  contenu: TableauProps;
  licence: Morceaux;
  mention: string;
  version: number;
}> {
  const { assemblee, editions, corrections } = ctx.publication;
  const jour = aJourAu(ctx.publication);
  return pageEcrite(
    ctx,
    {
      titre: 'Données ouvertes',
      description: `Tout ce que publie l’${assemblee.nom}, dans un fichier, avec son schéma.`,
      chemin: ADRESSES.donnees,
      misAJourLe: jour,
    },
    { chapo: 'Tout ce qui est public ici, dans un fichier. Les noms des membres n’y sont pas.' },
    {
      poids: poids(ctx),
      contenu: {
        legende: 'Le contenu de la publication',
        enTeteLigne: true,
        enTeteColonne: true,
        lignes: [
          ['Objets', 'Nombre', 'Clé'],
          ...TYPES_ENTITE.map((type) => [NOMS[type], nombre(ctx.publication[type].length), type]),
          ['Corrections', nombre(corrections.length), 'corrections'],
          ['Éditions', nombre(editions.length), 'editions'],
        ],
      },
      licence: [{ texte: assemblee.licence.nom, lien: assemblee.licence.adresse }],
      mention: `« ${assemblee.nom}, publication du ${enDate(jour ?? ctx.aujourdhui)}, ${assemblee.ville.replace(/^la /, '')}, ${assemblee.licence.nom} ».`,
      version: VERSION,
    },
  );
}
