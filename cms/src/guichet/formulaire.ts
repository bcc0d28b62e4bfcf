import { ETATS_DITS, NATURES_DE_PREUVE } from '@acp/shared/model';
import { html } from 'hono/html';
import { direJour } from '../cycle/dates.ts';
import { FORMATS } from '../fichiers/formats.ts';
import { cadre, type Morceau } from './cadre.ts';
import type { Faute } from './controle.ts';
import type { MesureDemandee } from './dossier.ts';
import type { LigneVue, PreuveVue, Vue } from './vue.ts';

/** What a direction may answer, in its own words. */
const CHOIX = {
  'en-cours': 'En cours',
  partielle: 'Partiellement réalisée',
  realisee: 'Réalisée',
  abandonnee: 'Abandonnée',
  'non-mentionnee': 'Je ne peux rien en dire',
} as const;

const EXTENSIONS = FORMATS.flatMap(({ extensions }) => extensions.map((fin) => `.${fin}`)).join(
  ',',
);

export const direParole = ({ derniere }: MesureDemandee): string =>
  derniere === null
    ? 'La Ville n’a encore rien dit de cette mesure.'
    : `Dernier point, le ${direJour(derniere.date)}\u00a0: ${ETATS_DITS[derniere.etat].libelle}.${derniere.texte ? ` «\u00a0${derniere.texte}\u00a0»` : ''}`;

const nommerMesure = ({ numero, reference }: MesureDemandee): string =>
  `Mesure ${String(numero)}${reference ? ` (${reference})` : ''}`;

const champsDePreuve = (debut: string, preuve: Partial<PreuveVue>): Morceau =>
  html` <label class="champ" for="${debut}-libelle">Ce qu’elle montre</label>
    <input
      type="text"
      id="${debut}-libelle"
      name="${debut}-libelle"
      maxlength="500"
      value="${preuve.libelle ?? ''}"
    />
    <label class="champ" for="${debut}-nature">Nature</label>
    <select id="${debut}-nature" name="${debut}-nature">
      <option value="">Choisir…</option>
      ${Object.entries(NATURES_DE_PREUVE).map(
        ([cle, { libelle }]) =>
          html`<option value="${cle}" ${preuve.nature === cle ? 'selected' : ''}>
            ${libelle}
          </option>`,
      )}
    </select>
    <label class="champ" for="${debut}-adresse">Adresse web</label>
    <input
      type="url"
      id="${debut}-adresse"
      name="${debut}-adresse"
      maxlength="500"
      value="${preuve.adresse ?? ''}"
      placeholder="https://"
    />
    <label class="champ" for="${debut}-date">Date, si vous la connaissez</label>
    <input
      type="text"
      id="${debut}-date"
      name="${debut}-date"
      maxlength="40"
      value="${preuve.date ?? ''}"
      placeholder="JJ/MM/AAAA"
    />
    <label class="champ" for="${debut}-fichier"
      >${preuve.hasCopie ? 'Un fichier est joint. Le remplacer' : 'Fichier à joindre'}</label
    >
    <input type="file" id="${debut}-fichier" name="${debut}-fichier" accept="${EXTENSIONS}" />`;

function preuves({ mesure, etat, preuves: gardees }: LigneVue): Morceau {
  const rang = String(mesure.numero);
  const connues = gardees.filter(({ id }) => id !== null);
  const nouvelle = gardees.find(({ id }) => id === null);
  const isOuvert = nouvelle !== undefined || etat === 'realisee' || etat === 'partielle';
  return html`<div id="preuves${rang}">
    ${connues.map(
      (preuve) =>
        html`<details ${preuve.libelle ? '' : 'open'}>
          <summary>Preuve\u00a0: ${preuve.libelle || 'à compléter'}</summary>
          ${champsDePreuve(`p-${preuve.id ?? ''}`, preuve)}
          <label class="choix"
            ><input type="checkbox" name="p-${preuve.id ?? ''}-retirer" /> Retirer cette
            preuve</label
          >
        </details>`,
    )}
    <details ${isOuvert && connues.length === 0 ? 'open' : ''}>
      <summary>${connues.length > 0 ? 'Ajouter une autre preuve' : 'Ajouter une preuve'}</summary>
      <p class="aide">
        Pour «\u00a0Réalisée\u00a0» et «\u00a0Partiellement réalisée\u00a0», le site montre une adresse et une copie du
        fichier. S’il en manque une, le secrétariat vous la demandera.
      </p>
      ${champsDePreuve(`n${rang}`, nouvelle ?? {})}
    </details>
  </div>`;
}

function ligneDeDirection(ligne: LigneVue): Morceau {
  const { mesure, etat, texte } = ligne;
  const rang = String(mesure.numero);
  return html`<fieldset id="etat${rang}">
      <legend>Où en est-elle\u00a0?</legend>
      ${Object.entries(CHOIX).map(
        ([cle, libelle]) =>
          html`<label class="choix"
            ><input
              type="radio"
              name="etat${rang}"
              value="${cle}"
              ${etat === cle ? 'checked' : ''}
            />
            ${libelle}</label
          >`,
      )}
    </fieldset>
    <label class="champ" for="texte${rang}"
      >Ce qui est engagé, ce qui reste, ou pourquoi la Ville renonce</label
    >
    <textarea id="texte${rang}" name="texte${rang}" rows="4" maxlength="5000">${texte}</textarea>
    ${preuves(ligne)}`;
}

const ligneDAppreciation = ({ mesure, texte }: LigneVue): Morceau => {
  const rang = String(mesure.numero);
  return html`<label class="champ" for="texte${rang}">Ce que vous en pensez (facultatif)</label>
    <textarea id="texte${rang}" name="texte${rang}" rows="4" maxlength="5000">${texte}</textarea>`;
};

const listeDesFautes = (fautes: readonly Faute[]): Morceau | string =>
  fautes.length === 0
    ? ''
    : html`<section class="fautes" aria-labelledby="fautes" role="alert">
        <h2 id="fautes">
          ${fautes.length > 1 ? `${String(fautes.length)} points à compléter` : 'Un point à compléter'}
        </h2>
        <ul>
          ${fautes.map(({ champ, phrase }) => html`<li><a href="#${champ}">${phrase}</a></li>`)}
        </ul>
      </section>`;

/** The form: each measure, the last words said on it, the question. */
export function pageDuFormulaire(vue: Vue, avis: string | null, fautes: readonly Faute[]): Morceau {
  const { dossier, version, signataire, lignes } = vue;
  const { acte, assemblee, campagne, reponse } = dossier;
  const isDirection = reponse.de === 'direction';
  const titre = isDirection ? 'Où en sont vos mesures\u00a0?' : 'Votre appréciation';
  const attendue = campagne.reponsesAttenduesLe;
  return cadre(
    `${fautes.length > 0 ? 'À compléter\u00a0: ' : ''}${titre}`,
    assemblee.nom,
    html`<h1>${titre}</h1>
      <p><strong>${acte.titre}</strong><br />${acte.type}. ${campagne.titre}.</p>
      <p>
        ${attendue ? `Réponse attendue le ${direJour(attendue)}. ` : ''}Ce lien sert jusqu’au
        ${direJour(reponse.expireLe)}. Vous pouvez enregistrer et revenir.
      </p>
      ${avis ? html`<p class="avis" role="status">${avis}</p>` : ''} ${listeDesFautes(fautes)}
      <form method="post" enctype="multipart/form-data">
        <input type="hidden" name="version" value="${version}" />
        ${lignes.map(
          (ligne) =>
            html`<section class="mesure" aria-labelledby="m${String(ligne.mesure.numero)}">
              <h2 id="m${String(ligne.mesure.numero)}">${nommerMesure(ligne.mesure)}</h2>
              <blockquote>${ligne.mesure.citation}</blockquote>
              <p class="dit">${direParole(ligne.mesure)}</p>
              ${isDirection ? ligneDeDirection(ligne) : ligneDAppreciation(ligne)}
            </section>`,
        )}
        <section class="mesure">
          <label class="champ" for="signataire">Au nom de qui répondez-vous\u00a0?</label>
          <p class="aide" id="aide-signataire">
            Un service ou une fonction\u00a0: ce nom sera public. Pas de nom de personne.
          </p>
          <input
            type="text"
            id="signataire"
            name="signataire"
            maxlength="500"
            value="${signataire}"
            aria-describedby="aide-signataire"
          />
        </section>
        <div class="actions">
          <button name="action" value="relire">Relire avant d’envoyer</button>
          <button class="second" name="action" value="enregistrer">
            Enregistrer et finir plus tard
          </button>
        </div>
      </form>
      <p class="aide">
        Vos réponses seront publiées mot pour mot, datées et signées. Rien n’est public avant que le
        secrétariat ne publie.
      </p>`,
  );
}
