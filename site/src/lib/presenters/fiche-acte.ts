import { pointsDe, prochainPoint, TYPES_D_ACTE, voteAdoptant, type Acte } from '@acp/shared/model';
import type { CaseFiche } from '../../components/FicheActe/props.ts';
import type { Contexte } from '../contexte.ts';
import { minuscule } from '../format.ts';
import { avec, mesuresSuivies } from '../queries.ts';
import { silenceDepuis } from './ligne-de-suite.ts';
import { bilanCourt, carres, titreDesMesures } from './mesures.ts';
import { definition, enchainer, fort, jour, leJourConnu, type Morceaux } from './morceaux.ts';
import { attentesDe } from './horloge.ts';
import { genre, isConseilAttendu, isSoumisAuConseil, nomDeLInstance } from './votes.ts';

function nature(ctx: Contexte, { type }: Acte): CaseFiche {
  const { libelle, definition: sens } = TYPES_D_ACTE[type];
  return {
    terme: 'Ce que c’est',
    valeur: [
      fort(libelle),
      { texte: ' :', liaison: true },
      ` ${minuscule(sens)} `,
      { texte: 'Définition', lien: definition(ctx, type) },
    ],
  };
}

/** « Réponse de l’exécutif, le 26 janvier 2024 »; null when there is no such step. */
function etapeEnGras(acte: Acte, rang: number): Morceaux | null {
  const etape = acte.etapes.at(rang);
  return etape ? [fort(etape.titre), ...leJourConnu(etape.date)] : null;
}

/** By whom and when; « adopté » never stands alone (rule 1). */
function adoption(ctx: Contexte, acte: Acte): CaseFiche {
  const terme = genre(acte.type) === 'f' ? 'Adoptée par' : 'Adopté par';
  const parties = (['assemblee', 'conseil'] as const).flatMap((instance) => {
    const vote = voteAdoptant(acte, instance);
    if (vote === null) return [];
    return [[fort(nomDeLInstance(ctx, instance, acte.groupe)), ...leJourConnu(vote.date)]];
  });
  const refus = acte.votes
    .filter((v) => v.resultat === 'rejete' && v.instance !== 'groupe')
    .map((v): Morceaux => [
      `${genre(acte.type) === 'f' ? 'rejetée' : 'rejeté'} par ${nomDeLInstance(ctx, v.instance, acte.groupe)}`,
      ...leJourConnu(v.date),
    ]);
  const groupe = voteAdoptant(acte, 'groupe');
  if (parties.length === 0 && groupe !== null)
    parties.push([fort(nomDeLInstance(ctx, 'groupe', acte.groupe)), ...leJourConnu(groupe.date)]);
  const suites = [
    ...refus,
    ...(isConseilAttendu(acte)
      ? [[`vote ${ctx.publication.assemblee.conseil.replace(/^le /, 'du ')} attendu`]]
      : []),
  ];
  if (parties.length === 0 && suites.length === 0 && !isSoumisAuConseil(acte))
    return { terme: 'Procédure', valeur: etapeEnGras(acte, 0) ?? ['Aucune étape relevée'] };
  if (parties.length === 0)
    return {
      terme: 'Votes',
      valeur: suites.length > 0 ? enchainer(suites) : [fort('Aucun vote relevé')],
      ton: suites.length > 0 ? undefined : 'non-releve',
    };
  return { terme, valeur: enchainer([...parties, ...suites], ', ') };
}

function mesures(ctx: Contexte, acte: Acte): CaseFiche {
  const suivies = mesuresSuivies(ctx.publication, acte, ctx.aujourdhui);
  if (suivies.length > 0)
    return {
      terme: titreDesMesures(suivies),
      valeur: [{ texte: bilanCourt(suivies), lien: '#mesures' }],
      carres: carres(suivies),
    };
  if (acte.texte !== null && (acte.releve === 'complet' || isConseilAttendu(acte)))
    return {
      terme: 'Mesures',
      valeur: [
        isConseilAttendu(acte)
          ? 'Elles viendront avec le vote du Conseil.'
          : 'Aucune mesure citée de ce texte.',
      ],
    };
  return {
    terme: 'Mesures',
    valeur: [
      fort('Non relevées'),
      ...(acte.texte === null
        ? [{ texte: ' :', liaison: true }, ' ', { texte: 'le texte adopté manque', lien: '#texte' }]
        : []),
    ],
    ton: 'non-releve',
    barreVide: true,
  };
}

function partiel(acte: Acte): CaseFiche {
  const derniere = [...acte.nouvelles]
    .sort((a, b) => a.date.date.localeCompare(b.date.date))
    .at(-1);
  return {
    terme: 'Suivi',
    ton: 'non-releve',
    valeur: [
      fort('Non relevé ici'),
      { texte: '.', liaison: true },
      ...(derniere
        ? [
            ' Dernier fait connu : ',
            { texte: derniere.titre, lien: `#nouvelle-${derniere.id}` },
            ...(derniere.date.mention === null || derniere.date.date.length === 10
              ? [',', ...leJourConnu(derniere.date)]
              : [`, ${derniere.date.mention}`]),
          ]
        : []),
    ],
  };
}

function suivi(ctx: Contexte, acte: Acte): CaseFiche {
  if (acte.releve === 'partiel') return partiel(acte);
  const points = avec(ctx.publication, 'pointsDeSuivi', 'acte', acte.id);
  const dernier = pointsDe(acte, points).findLast((p) => p.date <= ctx.aujourdhui);
  const etape = acte.etapes.length > 1 ? etapeEnGras(acte, -1) : null;
  if (!dernier && etape && !isSoumisAuConseil(acte))
    return { terme: 'Dernière étape', valeur: etape };
  const attentes = attentesDe(ctx, acte);
  const isMuet = silenceDepuis(ctx, acte, attentes) !== null;
  const manquee = attentes.findLast((a) => a.statut === 'manquee' && a.point === null);
  const prochain = prochainPoint(acte, points, ctx.aujourdhui);
  const attendu: Morceaux =
    isMuet && manquee
      ? [
          { texte: ' ;', liaison: true },
          ' ',
          { texte: 'point attendu', lien: '#regle' },
          ' avant le ',
          jour(manquee.date),
          ', non venu',
        ]
      : prochain
        ? [
            { texte: ' ;', liaison: true },
            ' ',
            { texte: 'prochain point attendu', lien: '#regle' },
            ' avant le ',
            jour(prochain.date),
          ]
        : [];
  return {
    terme: 'Dernier point de suivi',
    valeur: [
      dernier ? { texte: jour(dernier.date).texte, date: dernier.date, fort: true } : fort('Aucun'),
      ...attendu,
    ],
    ton: isMuet ? 'silence' : undefined,
  };
}

/** The four answers of the first screen: what it is, who adopted it, which measures, what news. */
export const ficheActe = (ctx: Contexte, acte: Acte): CaseFiche[] => [
  nature(ctx, acte),
  adoption(ctx, acte),
  mesures(ctx, acte),
  suivi(ctx, acte),
];
