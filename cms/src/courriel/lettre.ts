/** A letter of the CMS: French, in text and in HTML, one link at most. */
export interface Lettre {
  subject: string;
  text: string;
  html: string;
}

const NOMS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const echapper = (texte: string): string => texte.replace(/[&<>"]/gu, (signe) => NOMS[signe] ?? '');

const paragraphe = (texte: string, lien: string): string =>
  texte === lien ? `<a href="${echapper(lien)}">${echapper(lien)}</a>` : echapper(texte);

/** A letter made of paragraphs; the one that is the link can be clicked. */
export function ecrire(subject: string, lien: string, paragraphes: readonly string[]): Lettre {
  const corps = paragraphes.map((texte) => `<p>${paragraphe(texte, lien)}</p>`).join('\n');
  return {
    subject,
    text: `${paragraphes.join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>${echapper(subject)}</title></head>
<body>
${corps}
</body>
</html>
`,
  };
}

const SIGNATURE = 'L’espace d’édition de l’Assemblée citoyenne';

/** The link that lets somebody choose a new password, for one hour. */
export function ecrireNouveauMotDePasse(nom: string, lien: string): Lettre {
  return ecrire('Choisissez un nouveau mot de passe', lien, [
    `Bonjour ${nom},`,
    'Un nouveau mot de passe a été demandé pour votre compte. Pour le choisir, ouvrez cette adresse dans l’heure\u00a0; elle ne sert qu’une fois\u00a0:',
    lien,
    'Si vous n’avez rien demandé, ne faites rien\u00a0: votre mot de passe reste le même.',
    SIGNATURE,
  ]);
}

/** Tells somebody that they may sign in, and how to choose their own password. */
export function ecrireBienvenue(nom: string, email: string, lien: string): Lettre {
  return ecrire('Votre compte est ouvert', lien, [
    `Bonjour ${nom},`,
    `Un compte vient d’être ouvert pour vous, à l’adresse ${email}. Pour choisir vous-même votre mot de passe, demandez-le ici\u00a0:`,
    lien,
    'Vous recevrez alors un second courriel.',
    SIGNATURE,
  ]);
}
