/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    publication: import('@acp/shared/publication').Publication;
    membres: import('@acp/shared/publication').Membres;
    /** Path prefix without a final slash: `` or `/assemblee-citoyenne`. */
    base: string;
    /** Public origin without a final slash: `https://www.paris.fr`. */
    origine: string;
    /** Domain in the identifiers of feeds and calendars, when it is not that of the origin. */
    autorite?: string | undefined;
    /** Civil date in Paris, `YYYY-MM-DD`: the only clock the pages know. */
    aujourdhui: string;
  }
}
