import type { Acte } from '@acp/shared/model';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate, enumerer, majuscule } from '../format.ts';
import { chercher, mesuresSuivies } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { lien } from './morceaux.ts';

const absent = (texte: string) => ({ texte, inconnu: true });

/** The group's texts that the record names and does not hold. */
function textesDuGroupe(ctx: Contexte, acte: Acte): string[] {
  const { publication: p } = ctx;
  const recommandations = chercher(p, 'recommandations', acte.recommandations);
  return [
    ...(chercher(p, 'carnets', acte.carnet)?.texte === null ? ['le carnet'] : []),
    ...(chercher(p, 'mandats', acte.mandat)?.texte === null ? ['le mandat'] : []),
    ...(recommandations?.texte === null && recommandations.propositions === null
      ? ['les recommandations']
      : []),
  ];
}

/** What is missing of an acte, and who may have it. Empty when nothing is. */
export function manquesDe(ctx: Contexte, acte: Acte): LigneProps[] {
  const { conseil, nomCourt } = ctx.publication.assemblee;
  const secretariat = `Secrétariat de l’${nomCourt}`;
  const leConseil = majuscule(conseil.replace(/^l[ea] /, ''));
  const groupe = chercher(ctx.publication, 'groupes', acte.groupe);
  const transmettre = (quoi: string) => [
    ' ',
    lien(ctx, 'Transmettre', ADRESSES.corrections),
    { texte: ` ${quoi}`, masque: true },
  ];
  const ligne = (manque: string, titre: string, qui: string, quoi: string): LigneProps => ({
    quand: absent(manque),
    titre,
    textes: [[`${qui}.`, ...transmettre(quoi)]],
  });
  const muets = acte.votes.filter((v) => v.etatDesChiffres === 'non-releves');
  const isSansNumero =
    acte.votes.some((v) => v.instance === 'conseil') && acte.referencesOfficielles.length === 0;
  const textes = textesDuGroupe(ctx, acte);
  const plenieres = acte.votes
    .filter((v) => v.instance === 'assemblee' && v.date?.date.length === 10)
    .map((v) => `compte rendu de la plénière du ${enDate(v.date?.date ?? '')}`);
  const votes = [
    ...(isSansNumero ? ['le numéro officiel'] : []),
    ...(muets.length > 0
      ? [muets.length > 1 ? 'les chiffres des votes' : 'les chiffres du vote']
      : []),
  ];
  return [
    ...(acte.themeReleve
      ? []
      : [ligne('thème non relevé', 'De quoi parle ce texte', secretariat, 'le thème')]),
    ...(acte.enBref.length > 0
      ? []
      : [ligne('résumé non écrit', 'Le texte en bref', secretariat, 'un résumé')]),
    ...(acte.texte === null
      ? [
          ligne(
            'texte non relevé',
            'Le texte tel qu’il a été adopté',
            `${secretariat}\u00A0; débats\u00A0: ${leConseil}`,
            'le texte adopté',
          ),
        ]
      : []),
    ...(votes.length > 0
      ? [
          ligne(
            'votes non relevés',
            majuscule(enumerer(votes)),
            [leConseil, ...plenieres].join(' ; '),
            'les votes',
          ),
        ]
      : []),
    ...(textes.length > 0
      ? [
          ligne(
            'textes non relevés',
            majuscule(enumerer(textes)),
            groupe ? `Membres du groupe ${groupe.nom}\u00A0; secrétariat` : secretariat,
            'les textes du groupe',
          ),
        ]
      : []),
    ...(acte.releve === 'partiel'
      ? [
          ligne(
            'suivi non relevé',
            'Les retours de la Ville, mesure par mesure',
            'Directions concernées ; secrétariat',
            'un retour de la Ville',
          ),
        ]
      : []),
    ...(mesuresSuivies(ctx.publication, acte, ctx.aujourdhui).some(
      (m) => m.mesure.directions.length === 0 && m.mesure.mesurable,
    )
      ? [
          ligne(
            'direction non attribuée',
            'La direction qui répond de chaque mesure',
            'Secrétariat général de la Ville',
            'le nom d’une direction',
          ),
        ]
      : []),
  ];
}
