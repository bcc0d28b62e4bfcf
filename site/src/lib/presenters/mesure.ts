import type { FicheProps } from '../../components/Fiche/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { VoisinsProps } from '../../components/Voisins/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enDate, misAJour, quandLe } from '../format.ts';
import { avec, mesuresSuivies, trouver, type MesureSuivie } from '../queries.ts';
import { ADRESSES, adresseActe, adresseMesure } from '../urls.ts';
import { NOTE_DE_REFERENCE, referenceACiter } from './citation.ts';
import { editions } from './editions.ts';
import { etatDe, paragrapheDe, responsabiliteDe, titreDeMesure } from './mesures.ts';
import { definition, inconnu, jour, lien } from './morceaux.ts';
import { pageDe } from './page.ts';
import { faitDesPoints } from './points-de-mesure.ts';
import { parolesDeLaVille, parolesDesMembres, relancesDe } from './suites.ts';
import { adoptionEnBref } from './votes.ts';
import { rubriqueSi, type VueDossier } from './vues.ts';

/** The état, then the flag beside it, never instead of it. */
function etatEtDrapeau(ctx: Contexte, suivie: MesureSuivie): Texte[] {
  const etat = etatDe(ctx, suivie.etat);
  return [
    [{ texte: etat.libelle, lien: etat.definition, fort: true }],
    ...(suivie.sansNouvelleDepuis === null
      ? []
      : [
          [
            { texte: 'Sans nouvelle', lien: definition(ctx, 'sans-nouvelle') },
            ' depuis le ',
            jour(suivie.sansNouvelleDepuis),
          ],
        ]),
  ];
}

function faits(ctx: Contexte, suivie: MesureSuivie): FicheProps['faits'] {
  const { mesure, acte } = suivie;
  const adresse = adresseActe(acte);
  const suite = responsabiliteDe(ctx, mesure);
  const paragraphe = paragrapheDe(ctx, mesure, adresse);
  return [
    { terme: 'Où en est-elle', valeurs: etatEtDrapeau(ctx, suivie) },
    faitDesPoints(ctx, suivie),
    {
      terme: 'Citée du texte',
      valeurs: [
        [lien(ctx, acte.titre, adresse), ...(paragraphe ? [', ', paragraphe] : [])],
        adoptionEnBref(ctx, acte),
      ],
    },
    { terme: 'Qui en répond, où et quand', valeurs: suite },
  ];
}

function voisins(ctx: Contexte, suivies: readonly MesureSuivie[], rang: number): VoisinsProps {
  const voisine = (m: MesureSuivie | undefined, rel: 'prev' | 'next') =>
    m
      ? [
          {
            surtitre: `Mesure ${String(m.mesure.numero)}`,
            titre: titreDeMesure(m.mesure),
            lien: ctx.base + adresseMesure(m.mesure),
            rel,
          },
        ]
      : [];
  return {
    etiquette: 'Mesures voisines',
    liens: [...voisine(suivies[rang - 1], 'prev'), ...voisine(suivies[rang + 1], 'next')],
  };
}

const DIT_PAR_PERSONNE: Texte = [inconnu('aucun point de suivi ne parle de cette mesure')];

function vueDe(ctx: Contexte, suivies: readonly MesureSuivie[], rang: number): VueDossier | null {
  const suivie = suivies[rang];
  if (!suivie) return null;
  const { mesure, acte } = suivie;
  const titre = titreDeMesure(mesure);
  const ville = parolesDeLaVille(ctx, mesure);
  const membres = parolesDesMembres(ctx, mesure);
  const relances = relancesDe(ctx, avec(ctx.publication, 'relances', 'mesures', mesure.id));
  const objet = { type: 'mesures', id: mesure.id } as const;
  const versions = editions(ctx, objet);
  return {
    page: pageDe(ctx, {
      titre: `${titre}, ${mesure.reference}`,
      description: `${etatDe(ctx, suivie.etat).libelle}. Mesure ${String(mesure.numero)} sur ${compte(suivies.length, 'mesure')}\u00A0: ${acte.titre}.`,
      chemin: adresseMesure(mesure),
      au: [
        ['Suivi', ADRESSES.suivi],
        [acte.titre, adresseActe(acte)],
      ],
      misAJourLe: mesure.misAJourLe,
    }),
    dossier: {
      ouverture: {
        surtitre: [
          `Mesure ${String(mesure.numero)} sur ${String(suivies.length)} · `,
          { texte: mesure.reference, insecable: true },
        ],
        titre,
        misAJour: misAJour(mesure.misAJourLe),
      },
      faits: faits(ctx, suivie),
      rubriques: [
        ...rubriqueSi(mesure.motifNonMesurable !== null, {
          id: 'non-mesurable',
          titre: 'Pourquoi elle n’est pas mesurable',
          textes: [mesure.motifNonMesurable ?? ''],
        }),
        ...rubriqueSi(mesure.echeancesDeplacees.length > 0, {
          id: 'echeances',
          titre: 'Échéances déplacées',
          lignes: mesure.echeancesDeplacees.map((e) => ({
            quand: quandLe(e.decideLe),
            titre: [{ texte: e.ancienne, retire: true }, ' ', { texte: e.nouvelle, ajoute: true }],
            textes: [`Motif publié\u00A0: ${e.motif}`],
          })),
        }),
        {
          id: 'ville',
          titre: 'Ce que dit la Ville',
          lignes: ville,
          textes: ville.length > 0 ? [] : [DIT_PAR_PERSONNE],
        },
        {
          id: 'membres',
          titre: 'Ce qu’en disent les membres et les garants',
          lignes: membres,
          textes: membres.length > 0 ? [] : [[inconnu('aucune appréciation relevée')]],
        },
        ...rubriqueSi(relances.length > 0, {
          id: 'relances',
          titre: 'Relances',
          lignes: relances,
        }),
        {
          id: 'citer',
          titre: 'Citer',
          citation: {
            reference: referenceACiter(ctx, {
              objet,
              titre,
              isOfficiel: true,
              sorte: 'mesure',
              reference: mesure.reference,
              chemin: adresseMesure(mesure),
            }),
            note: NOTE_DE_REFERENCE,
            presse: `«\u00A0Au ${enDate(ctx.aujourdhui)}, l’état de cette mesure est\u00A0: ${etatDe(ctx, suivie.etat).libelle.toLocaleLowerCase('fr')}.\u00A0»`,
          },
        },
        ...rubriqueSi(versions.length > 0, {
          id: 'editions',
          titre: 'Éditions',
          editions: versions,
        }),
      ],
      voisins: voisins(ctx, suivies, rang),
    },
  };
}

/** The measure at `/mesures/<reference>/`, or null. */
export function presenterMesure(
  ctx: Contexte,
  { reference }: { reference?: string | undefined },
): VueDossier | null {
  const mesure = avec(ctx.publication, 'mesures', 'reference', reference)[0];
  if (!mesure) return null;
  const acte = trouver(ctx.publication, 'actes', mesure.acte);
  const suivies = mesuresSuivies(ctx.publication, acte, ctx.aujourdhui);
  return vueDe(
    ctx,
    suivies,
    suivies.findIndex((m) => m.mesure.id === mesure.id),
  );
}
