const BANDEAUX = {
  brouillon: 'Aperçu — ceci n’est pas publié',
  'en-ligne': 'Page publique, telle qu’elle est en ligne',
};

/** No script at all, nothing from elsewhere, framed by the admin alone; each page narrows its own styles. */
const CSP =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** What every answer carries: seen by who is signed in, kept nowhere, indexed by nobody. */
export const EN_TETES = {
  'cache-control': 'no-store',
  'content-security-policy': CSP,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};

const echapper = (mots: string): string =>
  mots.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const html = (corps: string, statut: number): Response =>
  new Response(corps, {
    status: statut,
    headers: { ...EN_TETES, 'content-type': 'text/html; charset=utf-8' },
  });

/** The page of the site with the band above it; `ancre`: where on the page the document stands. */
export function repondrePage(
  page: string,
  ancre: string,
  etat: keyof typeof BANDEAUX = 'brouillon',
): Response {
  const feuille = '<link rel="stylesheet" href="/apercu.css" />';
  const bandeau = `<div class="apercu-bandeau" role="note" data-ancre="${echapper(ancre)}">${BANDEAUX[etat]}</div>`;
  const corps = page
    .replace('</head>', `${feuille}</head>`)
    .replace(/<body[^>]*>/u, (balise) => `${balise}${bandeau}`);
  return html(corps, 200);
}

/** A plain page that says why there is no preview, and what to do. */
export function repondrePhrases(titre: string, phrases: readonly string[], statut: number) {
  const liste =
    phrases.length === 1
      ? `<p>${echapper(phrases[0] ?? '')}</p>`
      : `<ul>${phrases.map((phrase) => `<li>${echapper(phrase)}</li>`).join('')}</ul>`;
  return html(
    `<!doctype html><html lang="fr"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>${echapper(titre)}</title><link rel="stylesheet" href="/apercu.css" /></head><body class="apercu-phrases"><main><h1>${echapper(titre)}</h1>${liste}</main></body></html>`,
    statut,
  );
}

export const NON_CONNECTE = () =>
  repondrePhrases(
    'Connectez-vous pour voir l’aperçu',
    [
      'Un aperçu montre ce qui n’est pas publié\u00a0: il faut être connecté à l’espace d’édition. Connectez-vous, puis rechargez cette page.',
    ],
    401,
  );
