import { momentDe, type DateCivile } from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';

/** The year from which the authority answers for its identifiers (RFC 4151): a constant, like them. */
const DEPUIS = '2026';

/** Reading an address takes longer than writing an entry: each one is read once. */
const domaines = new Map<string, string>();

function domaineDe(origine: string): string {
  let domaine = domaines.get(origine);
  if (domaine === undefined) domaines.set(origine, (domaine = new URL(origine).hostname));
  return domaine;
}

/** The domain that answers for the permanent identifiers: that of the site, unless the site has moved since. */
export const autoriteDe = ({ autorite, origine }: Contexte): string =>
  autorite ?? domaineDe(origine);

/** `tag:assemblee.exemple.fr,2026:acp/actes/…`: the same for ever, whatever the address becomes. */
export const tagDe = (ctx: Contexte, ...parties: readonly string[]): string =>
  `tag:${autoriteDe(ctx)},${DEPUIS}:${[ctx.publication.assemblee.prefixe.toLowerCase(), ...parties].join('/')}`;

export const adresseAbsolue = (ctx: Contexte, chemin: string): string =>
  ctx.origine + ctx.base + chemin;

/** An address that only this machine can open: a feed or a calendar made with it is of no use to anybody else. */
export const isLocale = (origine: string): boolean =>
  /^(localhost|127\.|\[::1\])/u.test(new URL(origine).hostname);

const HEURE = 60 * 60 * 1000;

/** The same few thousand days come back in every feed. */
const debuts = new Map<DateCivile, string>();

/** The first minute of a day in Paris, with its offset: `2026-11-21T00:00:00+01:00`. */
export function debutDuJour(date: DateCivile): string {
  const connu = debuts.get(date);
  if (connu !== undefined) return connu;
  const ecart = (Date.parse(`${date}T00:00:00Z`) - momentDe(`${date}T00:00`).getTime()) / HEURE;
  const debut = `${date}T00:00:00+0${String(ecart)}:00`;
  debuts.set(date, debut);
  return debut;
}
