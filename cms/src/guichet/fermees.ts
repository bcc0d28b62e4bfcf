import { html } from 'hono/html';
import { cadre, type Morceau } from './cadre.ts';

interface Fermee {
  statut: 404 | 405 | 410 | 413 | 429 | 500;
  titre: string;
  phrase: string;
}

/** What a link that opens nothing says: the cause, and what to do. */
export const FERMEES = {
  inconnu: {
    statut: 404,
    titre: 'Ce lien n’est pas valable',
    phrase:
      'L’adresse est incomplète ou fausse. Copiez-la entière depuis le message reçu, ou demandez-en une autre au secrétariat de l’Assemblée.',
  },
  revoque: {
    statut: 410,
    titre: 'Ce lien a été remplacé',
    phrase: 'Il n’ouvre plus rien. Demandez le nouveau au secrétariat de l’Assemblée.',
  },
  retire: {
    statut: 410,
    titre: 'Ce texte n’est plus en ligne',
    phrase: 'On ne peut plus y répondre. Le secrétariat de l’Assemblée vous dira pourquoi.',
  },
  trop: {
    statut: 429,
    titre: 'Trop de demandes',
    phrase: 'Attendez une minute, puis recommencez. Ce que vous aviez enregistré est gardé.',
  },
  lourd: {
    statut: 413,
    titre: 'Envoi trop lourd',
    phrase:
      'Les fichiers joints dépassent 50 Mo en tout. Revenez en arrière, retirez-en un ou réduisez-les, puis enregistrez. Rien n’a été changé.',
  },
  panne: {
    statut: 500,
    titre: 'Quelque chose n’a pas marché',
    phrase:
      'Rien n’a été changé. Revenez en arrière\u00a0: votre saisie est encore dans le formulaire. Recommencez dans une minute.',
  },
} as const satisfies Record<string, Fermee>;
export type Fermeture = keyof typeof FERMEES;

export const pageFermee = (fermeture: Fermeture): Morceau => {
  const { titre, phrase } = FERMEES[fermeture];
  return cadre(
    titre,
    'Droit de suite',
    html`<h1>${titre}</h1>
      <p>${phrase}</p>`,
  );
};
