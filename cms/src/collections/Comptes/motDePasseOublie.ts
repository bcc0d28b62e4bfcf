import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { enTransaction } from '../../database/enTransaction.ts';
import { hasCourriel } from '../../courriel/index.ts';
import { ecrireNouveauMotDePasse, type Lettre } from '../../courriel/lettre.ts';
import { poster } from '../../courriel/poster.ts';
import { consigner } from '../../journal/consigner.ts';
import { isAConsigner } from '../../journal/isAConsigner.ts';
import type { Compte } from '../../payload-types.ts';

/** How long a link holds; Payload’s own default, written here because the interval counts from it. */
export const VALIDITE = 60 * 60 * 1000;
/** Between two letters to the same account. */
const INTERVALLE = 2 * 60 * 1000;

const LONGUEUR_D_ADRESSE = 80;

const isTropTot = ({ resetPasswordExpiration }: Compte): boolean =>
  Boolean(resetPasswordExpiration) &&
  new Date(resetPasswordExpiration ?? 0).getTime() > Date.now() + VALIDITE - INTERVALLE;

/** The letter to post once everything is written; null when there is none. */
async function preparer(req: PayloadRequest, email: string): Promise<Lettre | null> {
  const compte = await req.payload.db.findOne<Compte>({
    collection: 'comptes',
    where: { email: { equals: email } },
    req,
  });
  const fait = {
    action: 'mot-de-passe-demande' as const,
    qui: email.slice(0, LONGUEUR_D_ADRESSE),
    objet: compte ? { collection: 'comptes', id: compte.id, titre: compte.nom } : undefined,
  };
  if (!compte) {
    if (await isAConsigner(req, { ...fait, isConnue: false }))
      await consigner(req, { ...fait, detail: 'Aucun compte à cette adresse' });
    return null;
  }
  // The line of the letter that left is in the journal already.
  if (isTropTot(compte)) return null;
  const jeton = await req.payload.forgotPassword({
    collection: 'comptes',
    data: { email },
    disableEmail: true,
    req,
  });
  await consigner(req, { ...fait, detail: 'Courriel envoyé' });
  const { serverURL } = req.payload.config;
  return ecrireNouveauMotDePasse(compte.nom, `${serverURL}/admin/reset/${jeton}`);
}

/**
 * Takes the place of Payload’s own: the same answer for any address, one letter at a time, and read
 * and written in one transaction, so that two requests at once send a single letter.
 */
export const motDePasseOublie: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const email: unknown = req.data?.['email'];
    const adresse = typeof email === 'string' ? email.trim().toLowerCase() : '';
    if (!hasCourriel(req.payload) || !adresse.includes('@')) {
      const message = adresse
        ? 'Aucun courriel ne peut partir d’ici\u00a0: demandez à l’administration un nouveau mot de passe.'
        : 'Écrivez l’adresse de votre compte.';
      return Response.json({ errors: [{ message }] }, { status: adresse ? 503 : 400 });
    }
    const lettre = await enTransaction(req, () => preparer(req, adresse));
    if (lettre) poster(req.payload, adresse, lettre);
    return Response.json({
      message: 'Si cette adresse a un compte, un courriel vient d’y être envoyé.',
    });
  },
};
