import { ETATS_DITS, NATURES_DE_PREUVE } from '@acp/shared/model';
import { html } from 'hono/html';
import { direJour } from '../cycle/dates.ts';
import { jourAParis } from '@acp/shared/model';
import { cadre, type Morceau } from './cadre.ts';
import type { LigneVue, PreuveVue, Vue } from './vue.ts';

function preuve({ libelle, nature, adresse, date, hasCopie }: PreuveVue): Morceau {
  const genre =
    nature && nature in NATURES_DE_PREUVE ? NATURES_DE_PREUVE[nature as 'lieu'].libelle : null;
  const details = [genre, date, hasCopie ? 'fichier joint' : ''].filter(Boolean).join(', ');
  return html`<li>
    ${libelle || 'Preuve'}${details ? ` (${details})` : ''}${adresse ? html`<br />${adresse}` : ''}
  </li>`;
}

const ligne = ({ mesure, etat, texte, preuves }: LigneVue): Morceau =>
  html`<section class="mesure">
    <h2>Mesure ${String(mesure.numero)}${etat ? `\u00a0: ${ETATS_DITS[etat].libelle}` : ''}</h2>
    <blockquote>${mesure.citation}</blockquote>
    <p>${texte || 'Sans texte.'}</p>
    ${
      preuves.length > 0
        ? html`<ul>
            ${preuves.map(preuve)}
          </ul>`
        : ''
    }
  </section>`;

const reponses = (vue: Vue): Morceau =>
  html`${vue.lignes.map(ligne)}
    <p>${vue.signataire ? `Au nom de\u00a0: ${vue.signataire}` : 'Sans signature.'}</p>`;

/** The answer, to be read again, then sent. */
export const pageDeRelecture = (vue: Vue): Morceau =>
  cadre(
    'Relire et envoyer',
    vue.dossier.assemblee.nom,
    html`<h1>Relisez, puis envoyez</h1>
      <p>
        Votre réponse est enregistrée, elle n’est pas encore envoyée. Une fois envoyée, elle ne
        change plus.
      </p>
      ${reponses(vue)}
      <form class="actions" method="post" enctype="multipart/form-data">
        <input type="hidden" name="version" value="${vue.version}" />
        <button name="action" value="envoyer">Envoyer la réponse</button>
        <a href="?">Revenir la modifier</a>
      </form>`,
  );

/** What was sent, or nothing more: the link only reads. */
export function pageDeLecture(vue: Vue): Morceau {
  const { reponse, acte, assemblee } = vue.dossier;
  const { envoyeeLe, expireLe } = reponse;
  if (envoyeeLe)
    return cadre(
      'Réponse envoyée',
      assemblee.nom,
      html`<h1>Réponse envoyée</h1>
        <p class="avis" role="status">
          Merci. Votre réponse sur «\u00a0${acte.titre}\u00a0» a été envoyée le
          ${direJour(jourAParis(new Date(envoyeeLe)))}. Le secrétariat va la publier. Vous pouvez la
          relire ici.
        </p>
        ${reponses(vue)}`,
    );
  return cadre(
    'Délai passé',
    assemblee.nom,
    html`<h1>Le délai est passé</h1>
      <p>
        Ce lien servait jusqu’au ${direJour(expireLe)}. Rien n’a été envoyé. Pour répondre encore,
        demandez au secrétariat de laisser plus de
        temps${assemblee.courriel ? html` \u00a0: <a href="mailto:${assemblee.courriel}">${assemblee.courriel}</a>` : ''}.
        Ce que vous aviez enregistré est gardé.
      </p>
      ${reponse.lignes?.length ? reponses(vue) : ''}`,
  );
}
