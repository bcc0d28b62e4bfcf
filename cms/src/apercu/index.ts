import { assemblee as schemaDAssemblee } from '@acp/shared/model';
import type { DemandeDApercu } from '@acp/shared/publication';
import { toAssemblee } from '../publication/assemblee.ts';
import { SLUGS_PUBLICS, type SlugPublic } from '../publication/correspondances.ts';
import { mentionsDe } from '../publication/mentions.ts';
import { ajouterManques, preparer, type Preparation } from './demande.ts';
import { listFautes } from './fautes.ts';
import type { Lecteur } from './lecture.ts';
import { rendreBrouillon } from './rendeur.ts';
import { lireSaisie } from './saisie.ts';

export type Apercu =
  | { sorte: 'page'; html: string; ancre: string }
  | { sorte: 'fautes'; fautes: string[] }
  | { sorte: 'refus'; statut: number; phrase: string };

/** A draft refers to drafts that refer to drafts; a longer chain than that is not a page. */
const TOURS = 6;

const INTROUVABLE: Apercu = {
  sorte: 'refus',
  statut: 404,
  phrase:
    'Ce document n’existe pas, ou votre compte ne permet pas de le lire. Revenez à la liste et choisissez-en un autre.',
};

async function preparerReglages(
  { payload, user, reglages }: Lecteur,
  saisie: object,
): Promise<Preparation> {
  const gardes = await payload.findGlobal({
    slug: 'reglages',
    depth: 0,
    draft: true,
    overrideAccess: false,
    user,
  });
  // The settings are the only global.
  const fields = payload.globals.config[0]?.flattenedFields ?? [];
  const saisis = { ...gardes, ...lireSaisie(fields, saisie) };
  const assemblee = toAssemblee(saisis, mentionsDe(reglages));
  const fautes = listFautes(schemaDAssemblee, assemblee, fields);
  if (fautes.length > 0) return { sorte: 'fautes', fautes };
  const objet = { type: 'assemblee' as const, id: 'assemblee' };
  return { sorte: 'demande', demande: { objet, entites: [], assemblee } };
}

async function rendre(lecteur: Lecteur, premiere: DemandeDApercu): Promise<Apercu> {
  let demande = premiere;
  for (let tour = 0; tour < TOURS; tour++) {
    const rendu = await rendreBrouillon(lecteur.reglages, demande);
    if (rendu.sorte !== 'manques') return rendu;
    const suite = await ajouterManques(lecteur, demande, rendu.manquent);
    if (suite.sorte === 'fautes') return suite;
    if (suite.sorte === 'demande') ({ demande } = suite);
  }
  return {
    sorte: 'fautes',
    fautes: ['Ce document renvoie à trop de brouillons\u00a0: publiez d’abord ceux qu’il cite.'],
  };
}

/**
 * The page the public would read if this draft were published now. Reads with the rights of who looks, writes nothing.
 * `saisie`: what the form holds and has not saved.
 */
export async function apercevoir(
  lecteur: Lecteur,
  collection: string,
  id: string,
  saisie: object = {},
): Promise<Apercu> {
  const slug = SLUGS_PUBLICS.find((connu): connu is SlugPublic => connu === collection);
  const preparation =
    collection === 'reglages'
      ? await preparerReglages(lecteur, saisie)
      : slug
        ? await preparer(lecteur, slug, id, saisie)
        : null;
  if (preparation === null || preparation.sorte === 'introuvable') return INTROUVABLE;
  if (preparation.sorte === 'fautes') return preparation;
  return rendre(lecteur, preparation.demande);
}
