import { plierCitation, referenceDeMesure } from '@acp/shared/model';
import type { Endpoint, PayloadRequest } from 'payload';
import { isRedaction } from '../../access/isRedaction.ts';
import { enTransaction } from '../../database/enTransaction.ts';
import { refuserDemande } from '../../hooks/refuserDemande.ts';
import type { Acte, Mesure } from '../../payload-types.ts';
import { toTexte } from '../../publication/texte.ts';
import { nextNumero } from '../Mesures/numero.ts';
import { findPassage } from './passages.ts';

const COURTE = 15;

interface Demande {
  citation: string;
  /** All the words of the paragraph, to tell two alike apart. */
  paragraphe: string;
}

async function readDemande(req: PayloadRequest): Promise<Demande> {
  const corps = (await req.json?.().catch(() => null)) as Partial<Demande> | null | undefined;
  const citation = typeof corps?.citation === 'string' ? corps.citation.trim() : '';
  if (!citation) return refuserDemande('Sélectionnez d’abord le passage à citer dans le texte.');
  if (/[\n\r]/u.test(citation))
    return refuserDemande(
      'Une mesure cite un seul paragraphe\u00a0: sélectionnez moins de mots, puis recommencez.',
    );
  if (citation.length < COURTE)
    return refuserDemande(
      'Ce passage est trop court pour se comprendre seul. Sélectionnez l’engagement entier.',
    );
  return { citation, paragraphe: typeof corps?.paragraphe === 'string' ? corps.paragraphe : '' };
}

/** A passage gives one measure; what is inside a quoted one, or around it, is quoted twice. */
function refuseDejaCitee(citation: string, ancre: string, mesures: readonly Mesure[]): void {
  const citee = plierCitation(citation);
  const deja = mesures.find((mesure) => {
    const autre = plierCitation(mesure.citation);
    return mesure.ancre === ancre && (autre.includes(citee) || citee.includes(autre));
  });
  if (deja)
    refuserDemande(
      `La mesure ${String(deja.numero)} cite déjà ce passage. Sélectionnez-en un autre, ou modifiez cette mesure.`,
    );
}

const readActe = (req: PayloadRequest, id: string): Promise<Acte> =>
  req.payload.findByID({
    collection: 'actes',
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    user: req.user,
    req,
  });

/** The measure that quotes a passage, with the next number. */
async function creer(req: PayloadRequest, id: string, { citation, paragraphe }: Demande) {
  const acte = await readActe(req, id);
  const passage = findPassage(toTexte(acte.texte), citation, paragraphe);
  if (!passage)
    return refuserDemande(
      'Ces mots ne sont pas dans le texte enregistré. Attendez que le brouillon soit enregistré, puis sélectionnez-les à nouveau.',
    );
  const { docs } = await req.payload.find({
    collection: 'mesures',
    where: { acte: { equals: id } },
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  refuseDejaCitee(citation, passage.ancre, docs);
  const numero = await nextNumero(req, id);
  const mesure = await req.payload.create({
    collection: 'mesures',
    data: { acte: id, numero, citation, ancre: passage.ancre, mesurable: true },
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const reference = acte.reference ? referenceDeMesure(acte.reference, numero) : null;
  return { id: mesure.id, numero, ancre: passage.ancre, reference };
}

/** `POST /api/actes/:id/mesures {citation, paragraphe}`: a draft measure that quotes this passage, with the next number. */
export const createMesure: Endpoint = {
  path: '/:id/mesures',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuserDemande('Connectez-vous d’abord.', 401);
    if (!isRedaction({ req }))
      return refuserDemande('Votre compte ne permet pas d’écrire les mesures.', 403);
    const demande = await readDemande(req);
    // Two people who quote at once must not draw the same number.
    const mesure = await enTransaction(req, () => creer(req, String(req.routeParams?.id), demande));
    return Response.json(mesure, { status: 201 });
  },
};
