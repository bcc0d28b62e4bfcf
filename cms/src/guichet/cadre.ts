import { html, raw } from 'hono/html';
import { FEUILLE } from './feuille.ts';

export type Morceau = ReturnType<typeof html>;

/** A page of the counter. The policy knows the sheet by its fingerprint: not a space around it. */
export const cadre = (titre: string, assemblee: string, contenu: Morceau): Morceau =>
  html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${titre} · ${assemblee}</title>
        <style>${raw(FEUILLE)}</style>
      </head>
      <body>
        <header>${assemblee}</header>
        <main>${contenu}</main>
      </body>
    </html>`;
