import type { FicheProps } from '../../components/Fiche/props.ts';
import type { Morceau, Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { aJourAu } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { inconnu, type Morceaux } from './morceaux.ts';
import { pageEcrite, type VueEcrite } from './page-ecrite.ts';

/** The day the written pages were last read again. */
const RELUES_LE = '2026-11-21';

/** The e-mail of the secretariat, or that it is not known. */
export function contact(ctx: Contexte): Texte {
  const { courriel } = ctx.publication.assemblee;
  return courriel === null
    ? [inconnu('adresse électronique non relevée')]
    : [{ texte: courriel, lien: `mailto:${courriel}`, adresse: true }];
}

const ouInconnu = (texte: string | null, manque: string): string | Morceau =>
  texte ?? inconnu(manque);

interface Organisme {
  nom: string;
  adresse: string;
  telephone: string | null;
}

const coordonnees = (organisme: Organisme | null, manque: string): Texte[] =>
  organisme === null
    ? [[inconnu(manque)]]
    : [
        organisme.nom,
        organisme.adresse,
        ['Téléphone : ', ouInconnu(organisme.telephone, 'non relevé')],
      ];

/** `/mentions-legales/`: what is unknown is shown as unknown. */
export function presenterMentionsLegales(
  ctx: Contexte,
): VueEcrite<{ organismes: FicheProps; licence: Morceaux; ville: string }> {
  const { assemblee } = ctx.publication;
  const { editeur, hebergeur, licence } = assemblee;
  return pageEcrite(
    ctx,
    {
      titre: 'Mentions légales',
      description: `Qui publie et qui héberge le site de l’${assemblee.nom}.`,
      chemin: ADRESSES.mentionsLegales,
      misAJourLe: RELUES_LE,
    },
    {},
    {
      organismes: {
        faits: [
          { terme: 'Éditeur', valeurs: coordonnees(editeur, 'éditeur non relevé') },
          {
            terme: 'Directrice ou directeur de la publication',
            valeurs: [[ouInconnu(editeur?.directeur ?? null, 'non relevé')]],
          },
          { terme: 'Hébergeur', valeurs: coordonnees(hebergeur, 'hébergeur non relevé') },
          { terme: 'Contact', valeurs: [contact(ctx)] },
        ],
      },
      licence: [{ texte: licence.nom, lien: licence.adresse }],
      ville: assemblee.ville,
    },
  );
}

/** `/donnees-personnelles/`. */
export function presenterDonneesPersonnelles(
  ctx: Contexte,
): VueEcrite<{ responsable: Texte; contact: Texte }> {
  const { assemblee } = ctx.publication;
  return pageEcrite(
    ctx,
    {
      titre: 'Données personnelles',
      description:
        'Ni cookie, ni compte, ni mesure d’audience ; un nom n’est publié qu’avec accord.',
      chemin: ADRESSES.donneesPersonnelles,
      misAJourLe: RELUES_LE,
    },
    { chapo: 'Ce site ne dépose aucun cookie et ne demande aucun compte.' },
    {
      responsable: assemblee.editeur?.nom ?? [inconnu('éditeur non relevé')],
      contact: contact(ctx),
    },
  );
}

/** `/comprendre/droit-de-suite/`. */
export function presenterDroitDeSuite(
  ctx: Contexte,
): VueEcrite<{ promesse: Texte; conseil: string }> {
  const { assemblee } = ctx.publication;
  return pageEcrite(
    ctx,
    {
      titre: 'Le droit de suite',
      description: 'La promesse de la Ville, et la façon dont ce site la suit.',
      chemin: ADRESSES.droitDeSuite,
      au: [['Comprendre', ADRESSES.comprendre]],
      misAJourLe: RELUES_LE,
    },
    {
      surtitre: 'Comprendre',
      chapo: 'Un texte est adopté. Et ensuite ? La Ville revient dire ce qu’il devient.',
    },
    {
      promesse: assemblee.promesse ?? [inconnu('promesse non relevée')],
      conseil: assemblee.conseil,
    },
  );
}

/** `/comprendre/citer/`. */
export function presenterCiter(
  ctx: Contexte,
): VueEcrite<{ reference: string; mesure: string; exemple: string; licence: Morceaux }> {
  const { assemblee } = ctx.publication;
  const { exempleDeReference: reference, licence } = assemblee;
  const jour = enDate(aJourAu(ctx.publication) ?? ctx.aujourdhui);
  return pageEcrite(
    ctx,
    {
      titre: 'Citer ce site',
      description: 'Citer un vœu, une mesure ou un paragraphe, à une date, avec un lien qui tient.',
      chemin: ADRESSES.citer,
      au: [['Comprendre', ADRESSES.comprendre]],
      misAJourLe: RELUES_LE,
    },
    {
      surtitre: 'Comprendre',
      chapo: 'Une adresse, une référence, une édition, une date : une citation tient dix ans.',
    },
    {
      reference,
      mesure: `${reference}-M04`,
      exemple: `${assemblee.nom}, « titre du texte », vœu citoyen ${reference}, édition n° 1 du ${jour}, adresse de la page.`,
      licence: [{ texte: licence.nom, lien: licence.adresse }],
    },
  );
}
