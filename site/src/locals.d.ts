/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    publication: import('@acp/shared/publication').Publication;
    membres: import('@acp/shared/publication').Membres;
    /** Path prefix without a final slash: `` or `/assemblee-citoyenne`. */
    base: string;
    /** Public origin without a final slash: `https://www.paris.fr`. */
    origine: string;
    /** Civil date in Paris, `YYYY-MM-DD`: the only clock the pages know. */
    aujourdhui: string;
  }
}
