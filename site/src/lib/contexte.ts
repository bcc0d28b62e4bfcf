import type { DateCivile } from '@acp/shared/model';
import type { Membres, Publication } from '@acp/shared/publication';

/** What a presenter is given: the same as `Astro.locals`. */
export interface Contexte {
  publication: Publication;
  membres: Membres;
  /** Path prefix without a final slash: `` or `/assemblee-citoyenne`. */
  base: string;
  /** Public origin without a final slash. */
  origine: string;
  /** Domain in the identifiers of feeds and calendars, when it is not that of the origin: they never change. */
  autorite?: string | undefined;
  /** Civil date in Paris: the only clock the pages know. */
  aujourdhui: DateCivile;
  /** Weight of `publication.json`; counted when it is not known. */
  octets?: number | undefined;
}
