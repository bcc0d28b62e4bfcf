import type { Membre } from '@acp/shared/model';
import type { CleEntites, DemandeDApercu, EntiteDApercu } from '@acp/shared/publication';
import type { DataFromCollectionSlug } from 'payload';
import { SLUGS } from '../collections/slugs.ts';
import type { EtatDePage } from '../cycle/etats.ts';
import { CORRESPONDANCES, type SlugPublic } from '../publication/correspondances.ts';
import { readDecisions } from '../publication/retraits.ts';
import { lireDocument, lirePrefixe, toBrouillon, type Lecteur } from './lecture.ts';
import type { Provisoire } from './provisoire.ts';
import { lireSaisie } from './saisie.ts';

/** What is asked of the renderer, or what stands in the way. */
export type Preparation =
  | { sorte: 'demande'; demande: DemandeDApercu }
  | { sorte: 'fautes'; fautes: string[] }
  | { sorte: 'introuvable' };

const slugDe = (cle: CleEntites): SlugPublic => (cle === 'corrections' ? cle : SLUGS[cle]);

/** The draft measures of an acte, as far as they can be shown. */
async function listMesures(
  lecteur: Lecteur,
  acte: { id: string; reference?: string },
  provisoire: Provisoire,
): Promise<EntiteDApercu[]> {
  const { docs } = await lecteur.payload.find({
    collection: 'mesures',
    where: { acte: { equals: acte.id } },
    depth: 0,
    draft: true,
    pagination: false,
    sort: 'numero',
    overrideAccess: false,
    user: lecteur.user,
  });
  return docs.flatMap((doc, i): EntiteDApercu[] => {
    const suite = { ...provisoire, referenceDeLActe: acte.reference, rang: i + 1 };
    const lu = toBrouillon(lecteur, 'mesures', doc, suite);
    return lu.sorte === 'lu' && lu.entite ? [{ cle: 'mesures', entite: lu.entite as never }] : [];
  });
}

/** A page that is withdrawn, and that nobody is taking up again. */
const isRetiree = (doc: { etatDePage?: EtatDePage | null }, saisie: object): boolean =>
  doc.etatDePage === 'retire' && Object.keys(saisie).length === 0;

/** The draft of a document, and for an acte its measures; `saisie` is what is typed and not saved yet. */
export async function preparer<S extends SlugPublic>(
  lecteur: Lecteur,
  slug: S,
  id: string,
  saisie: Partial<DataFromCollectionSlug<S>> = {},
): Promise<Preparation> {
  const garde = await lireDocument(lecteur, slug, id);
  if (garde === null) return { sorte: 'introuvable' };
  const provisoire: Provisoire = { jour: lecteur.jour, prefixe: await lirePrefixe(lecteur) };
  const { cle } = CORRESPONDANCES[slug];
  const { flattenedFields } = lecteur.payload.collections[slug].config;
  const tapee = lireSaisie(flattenedFields, saisie);
  const lu = toBrouillon(lecteur, slug, { ...garde, ...tapee, id }, provisoire);
  if (lu.sorte === 'fautes') return lu;
  const objet = { type: cle, id };
  if (cle === 'membres') {
    // A withdrawn seat leaves no page: the public sees no name.
    const membre = isRetiree(garde, saisie) ? null : (lu.entite as Membre | null);
    return { sorte: 'demande', demande: { objet, entites: [], membre } };
  }
  const { entite } = lu;
  if (entite === null) return { sorte: 'introuvable' };
  const entites: EntiteDApercu[] = [{ cle, entite: entite as never }];
  const [retrait] = isRetiree(garde, saisie) ? readDecisions(cle, [garde]) : [];
  if (retrait) return { sorte: 'demande', demande: { objet, entites, retrait } };
  if (cle === 'actes') entites.push(...(await listMesures(lecteur, entite, provisoire)));
  return { sorte: 'demande', demande: { objet, entites } };
}

/** The same request with the drafts of what it refers to and the public does not have. */
export async function ajouterManques(
  lecteur: Lecteur,
  demande: DemandeDApercu,
  manquent: readonly { cle: CleEntites; id: string }[],
): Promise<Preparation> {
  const provisoire: Provisoire = { jour: lecteur.jour, prefixe: await lirePrefixe(lecteur) };
  const fautes: string[] = [];
  const entites = [...demande.entites];
  for (const { cle, id } of manquent) {
    const slug = slugDe(cle);
    const { config } = lecteur.payload.collections[slug];
    const { singular } = config.labels;
    const sorte = typeof singular === 'string' ? singular : slug;
    const doc = await lireDocument(lecteur, slug, id);
    if (doc === null) {
      fautes.push(`${sorte}\u00a0: ce qui était choisi n’existe plus. Choisissez autre chose.`);
      continue;
    }
    const titre = String(new Map(Object.entries(doc)).get(config.admin.useAsTitle ?? 'id') ?? id);
    const lu = toBrouillon(lecteur, slug, doc, provisoire);
    if (lu.sorte === 'fautes')
      fautes.push(...lu.fautes.map((faute) => `${sorte} «\u00a0${titre}\u00a0». ${faute}`));
    else if (lu.entite) entites.push({ cle, entite: lu.entite as never });
  }
  return fautes.length > 0
    ? { sorte: 'fautes', fautes }
    : { sorte: 'demande', demande: { ...demande, entites } };
}
