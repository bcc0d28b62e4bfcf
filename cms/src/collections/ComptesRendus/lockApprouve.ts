import { motsAncres, type CompteRendu as Public } from '@acp/shared/model';
import type { CollectionBeforeChangeHook } from 'payload';
import { refuser } from '../../hooks/refuser.ts';
import type { CompteRendu } from '../../payload-types.ts';
import { toCompteRendu } from '../../publication/compte-rendu.ts';

/** The words a reader may have quoted; anchors, sources and the links to the agenda are not words. */
const sectionsDe = ({ sections }: Public): string =>
  JSON.stringify(
    sections.map(({ titre, texte }) => ({ titre, texte })),
    (cle, valeur: unknown) => (cle === 'ancre' ? undefined : valeur),
  );

const decisionsDe = ({ decisions }: Public): string =>
  JSON.stringify(
    decisions.map(({ titre, texte, vote }) => ({ titre, texte, vote })),
    (cle, valeur: unknown) => (cle === 'id' || cle === 'sources' ? undefined : valeur),
  );

const REMEDE =
  'Laissez le texte tel quel et écrivez la correction dans l’onglet «\u00a0Errata\u00a0»\u00a0: «\u00a0Ajouter un erratum\u00a0».';

/**
 * Once the public has read a compte rendu that the members approved, its text is theirs: it no longer changes, in drafts
 * either, and a correction is a dated erratum.
 */
export const lockApprouve: CollectionBeforeChangeHook<CompteRendu> = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || context.seed === true || !originalDoc) return data;
  const publie = await req.payload.findByID({
    collection: 'comptes-rendus',
    id: originalDoc.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  if (publie?._status !== 'published' || publie.etat !== 'approuve') return data;
  const avant = toCompteRendu(publie);
  const apres = toCompteRendu({
    ...publie,
    sections: data.sections ?? publie.sections,
    decisions: data.decisions ?? publie.decisions,
  });
  const le = `Ce compte rendu est approuvé${publie.approuveLe ? ` depuis le ${enFrancais(publie.approuveLe)}` : ''}`;
  if (data.etat && data.etat !== 'approuve')
    refuser(req, 'etat', 'État', `${le}\u00a0: il le reste. ${REMEDE}`);
  if (sectionsDe(avant) !== sectionsDe(apres))
    refuser(
      req,
      'sections',
      'Sections',
      `${le}\u00a0: le texte de ses sections ne change plus. ${REMEDE}`,
    );
  if (decisionsDe(avant) !== decisionsDe(apres))
    refuser(
      req,
      'decisions',
      'Décisions',
      `${le}\u00a0: ses décisions ne changent plus. ${REMEDE}`,
    );
  return data;
};

/** An erratum names a paragraph that exists. */
export const checkErrata: CollectionBeforeChangeHook<CompteRendu> = ({ data, req }) => {
  if (data._status !== 'published') return data;
  const sections = toCompteRendu(data as CompteRendu).sections;
  (data.errata ?? []).forEach(({ ancre }, rang) => {
    if (!ancre || sections.some(({ texte }) => motsAncres(texte, ancre) !== null)) return;
    refuser(
      req,
      `errata.${String(rang)}.ancre`,
      'Paragraphe corrigé',
      `Aucun paragraphe ne porte la marque «\u00a0${ancre}\u00a0». Choisissez-le dans la liste.`,
    );
  });
  return data;
};

const enFrancais = (jour: string): string =>
  new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(jour));
