import type { CollectionBeforeValidateHook } from 'payload';
import type { CompteRendu } from '../../payload-types.ts';

/** « Compte rendu de la plénière du 10 février 2024 » */
function nommer(titre: string, date: string | null | undefined): string {
  const debut = titre.charAt(0).toLowerCase() + titre.slice(1);
  const isDate = /^\d{4}-\d{2}-\d{2}$/u.test(date ?? '');
  const jour = isDate
    ? new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(date ?? ''),
      )
    : '';
  const suite = !jour || titre.includes(jour) ? '' : `, ${jour}`;
  return `Compte rendu\u00a0: ${debut}${suite}`;
}

/** `/admin/collections/comptes-rendus/create?seance=…` starts with the séance and a title. */
export const prefillSeance: CollectionBeforeValidateHook<CompteRendu> = async ({
  data = {},
  operation,
  req,
}) => {
  const { seance } = req.query as { seance?: unknown };
  if (operation !== 'create' || data.seance || typeof seance !== 'string') return data;
  const lue = await req.payload.findByID({
    collection: 'seances',
    id: seance,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  if (!lue) return data;
  const titre = data.titre || nommer(lue.titre, lue.date?.date);
  return { ...data, seance, titre };
};
