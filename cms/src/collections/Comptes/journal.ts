import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLogoutHook,
  CollectionAfterOperationHook,
} from 'payload';
import { nommerRole } from '../../access/roles.ts';
import { ecrireBienvenue } from '../../courriel/lettre.ts';
import { hasCourriel } from '../../courriel/index.ts';
import { poster } from '../../courriel/poster.ts';
import { consigner } from '../../journal/consigner.ts';
import type { Compte } from '../../payload-types.ts';

const objetDe = ({ id, nom }: Compte) => ({ collection: 'comptes', id, titre: nom });

const direRoles = ({ roles }: Compte): string => roles.map(nommerRole).sort().join(', ');

/** A new account, other roles, another password. */
export const consignerCompte: CollectionAfterChangeHook<Compte> = async ({
  doc,
  previousDoc,
  operation,
  context,
  req,
}) => {
  const objet = objetDe(doc);
  if (operation === 'create') {
    await consigner(req, { action: 'compte-cree', objet, detail: direRoles(doc) });
    if (req.user && hasCourriel(req.payload)) {
      const lien = `${req.payload.config.serverURL}/admin/forgot`;
      poster(req.payload, doc.email, ecrireBienvenue(doc.nom, doc.email, lien));
    }
    return;
  }
  const [avant, apres] = [direRoles(previousDoc), direRoles(doc)];
  if (avant !== apres) {
    await consigner(req, { action: 'roles-changes', objet, detail: `${avant} → ${apres}` });
  }
  if (context['motDePasseChange']) {
    await consigner(req, { action: 'mot-de-passe-change', objet });
  }
};

export const consignerSuppression: CollectionAfterDeleteHook<Compte> = async ({ doc, req }) => {
  await consigner(req, { action: 'compte-supprime', objet: objetDe(doc) });
};

export const consignerDeconnexion: CollectionAfterLogoutHook<Compte> = async ({ req }) => {
  await consigner(req, { action: 'deconnexion' });
};

/** What no other hook sees: a password chosen from a letter, an account unblocked. */
export const consignerOperation: CollectionAfterOperationHook<'comptes'> = async (operation) => {
  const { args, req, result } = operation;
  if (operation.operation === 'resetPassword') {
    await consigner(req, {
      action: 'mot-de-passe-change',
      objet: req.user ? objetDe(req.user) : undefined,
      detail: 'Par le lien reçu par courriel',
    });
  }
  if (operation.operation === 'unlock') {
    const { data } = args as { data?: { email?: string } };
    await consigner(req, { action: 'compte-debloque', detail: data?.email });
  }
  return result;
};
