import { motsAncres, plierCitation } from '@acp/shared/model';
import type { CollectionBeforeChangeHook } from 'payload';
import { allocateAncres, type Contenu } from '../../fields/ancres.ts';
import { refuser } from '../../hooks/refuser.ts';
import type { Acte } from '../../payload-types.ts';
import type { ContenuRiche } from '../../publication/lexical.ts';
import { toTexte } from '../../publication/texte.ts';

const EXTRAIT = 80;

/** A published text still says, in the same paragraph, every passage that a published measure quotes. */
export const checkCitations: CollectionBeforeChangeHook<Acte> = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || context.seed === true || !originalDoc) return data;
  const { docs } = await req.payload.find({
    collection: 'mesures',
    where: { acte: { equals: originalDoc.id } },
    sort: 'numero',
    depth: 0,
    // A citation being corrected goes with the text that is corrected with it.
    draft: true,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const contenu = data.texte as Contenu | null | undefined;
  const avant = originalDoc.texte as Contenu | null | undefined;
  const dernier = data.texteDernierNumero ?? originalDoc.texteDernierNumero ?? 0;
  const numerote = contenu?.root ? allocateAncres(contenu, avant, dernier).contenu : null;
  const texte = toTexte(numerote as unknown as ContenuRiche | null);
  const rompue = docs.find(({ misAJourLe, ancre, citation }) => {
    if (!misAJourLe || !ancre) return false;
    return !plierCitation(motsAncres(texte, ancre) ?? '').includes(plierCitation(citation));
  });
  if (rompue) {
    const { reference, numero, ancre, citation } = rompue;
    const court = citation.length > EXTRAIT ? `${citation.slice(0, EXTRAIT).trimEnd()}…` : citation;
    refuser(
      req,
      'texte',
      'Texte',
      `La mesure ${reference ?? String(numero)} cite «\u00a0${court}\u00a0», que le paragraphe ${String(ancre)} ne dit plus. Remettez ces mots dans le texte, ou corrigez d’abord la citation de cette mesure.`,
    );
  }
  return data;
};
