import { NATURES_DE_DOCUMENT, TYPES_ENTITE, type Document, type Objet } from '@acp/shared/model';
import type { ImageProps } from '../../components/Image/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate, misAJour } from '../format.ts';
import { avec, citant } from '../queries.ts';
import { ADRESSES, adresseDe } from '../urls.ts';
import { documentDe } from './documents.ts';
import { editions } from './editions.ts';
import { imageDe } from './image.ts';
import { inconnu, lien, type Morceaux } from './morceaux.ts';
import { sorteDe, versObjet } from './objets.ts';
import { pageDe } from './page.ts';
import { ouvrirNotes } from './sources.ts';
import { rubriqueSi, type VueDossier } from './vues.ts';

/** The pages that join or quote a document. */
const citations = ({ publication }: Contexte, id: string): Objet[] =>
  TYPES_ENTITE.flatMap((type) =>
    citant(publication, type, id).map((entite): Objet => ({ type, id: entite.id })),
  );

/** The HTML twin, or how to ask for one (rule 11). */
function jumeau(ctx: Contexte, document: Document): Texte {
  const adresse = document.versionHtml && adresseDe(ctx.publication, document.versionHtml);
  if (adresse) return [lien(ctx, 'Lire la même chose en page web', adresse)];
  const { courriel } = ctx.publication.assemblee;
  return courriel === null
    ? [
        inconnu('pas de page web équivalente'),
        ' ',
        lien(ctx, 'Demander une version accessible', ADRESSES.accessibilite),
      ]
    : [
        inconnu('pas de page web équivalente'),
        ' Pour la demander : ',
        { texte: courriel, lien: `mailto:${courriel}`, adresse: true },
      ];
}

/** On its own page an image is never cropped. */
const imageEntiere = (ctx: Contexte, document: Document): ImageProps | undefined =>
  document.fichier.format.startsWith('image/')
    ? {
        ...imageDe(ctx, document),
        cadrage: undefined,
        alternative: document.alternative ?? '',
      }
    : undefined;

const ACCESSIBLE = new Map([
  [true, 'Vérifiée : le fichier est accessible.'],
  [false, 'Le fichier n’est pas accessible.'],
]);

/** The document at `/documents/<slug>/`, or null. */
export function presenterDocument(
  ctx: Contexte,
  { slug }: { slug?: string | undefined },
): VueDossier | null {
  const document = avec(ctx.publication, 'documents', 'slug', slug)[0];
  if (!document) return null;
  const notes = ouvrirNotes(ctx);
  notes.citer(document.sources);
  const fichier = documentDe(ctx, document);
  const versions = editions(ctx, { type: 'documents', id: document.id });
  const pages = citations(ctx, document.id).map((o): Morceaux => [
    `${sorteDe(ctx, o)} : `,
    versObjet(ctx, o),
  ]);
  const accessible = document.accessible === null ? undefined : ACCESSIBLE.get(document.accessible);
  return {
    page: pageDe(ctx, {
      titre: document.titre,
      description: `${document.titre} : ${fichier.details}.`,
      chemin: `${ADRESSES.documents}${document.slug}/`,
      au: [['Documents', ADRESSES.documents]],
      misAJourLe: document.misAJourLe,
    }),
    dossier: {
      ouverture: {
        surtitre: `Document · ${NATURES_DE_DOCUMENT[document.nature].libelle.toLocaleLowerCase('fr')}`,
        titre: document.titre,
        misAJour: misAJour(document.misAJourLe),
      },
      faits: [
        {
          terme: 'Date',
          valeurs: [
            document.date === null ? [inconnu('date non relevée')] : enDate(document.date.date),
          ],
        },
        { terme: 'Accessibilité', valeurs: [accessible ?? [inconnu('non vérifiée')]] },
        { terme: 'Version en page web', valeurs: [jumeau(ctx, document)] },
        ...(document.alternative === null
          ? []
          : [{ terme: 'Ce que montre l’image', valeurs: [document.alternative] }]),
        {
          terme: 'Empreinte (SHA-256)',
          valeurs: [[{ texte: document.fichier.sha256, adresse: true }]],
        },
      ],
      rubriques: [
        {
          id: 'fichier',
          titre: 'Le fichier',
          image: imageEntiere(ctx, document),
          documents: [{ ...fichier, note: undefined }],
        },
        ...rubriqueSi(pages.length > 0, {
          id: 'pages',
          titre: 'Pages qui le citent',
          textes: pages,
        }),
        ...rubriqueSi(versions.length > 0, {
          id: 'editions',
          titre: 'Éditions',
          editions: versions,
        }),
        ...rubriqueSi(document.sources.length > 0, {
          id: 'sources',
          titre: 'Sources',
          sources: notes.liste(),
        }),
      ],
    },
  };
}
