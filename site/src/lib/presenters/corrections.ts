import { SUITES_DE_CORRECTION, type Correction } from '@acp/shared/model';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate, misAJour, quandLe } from '../format.ts';
import { ADRESSES } from '../urls.ts';
import { derniereMiseAJour } from './liste.ts';
import { definition, inconnu, lien } from './morceaux.ts';
import { sorteDe, versObjet } from './objets.ts';
import { pageDe } from './page.ts';
import type { VueDossier } from './vues.ts';

function ligne(ctx: Contexte, c: Correction): LigneProps {
  const { libelle } = SUITES_DE_CORRECTION[c.statut];
  return {
    id: c.id,
    quand: quandLe(c.signaleeLe),
    titre: c.objet === null ? 'Le site' : [`${sorteDe(ctx, c.objet)} : `, versObjet(ctx, c.objet)],
    textes: [
      c.description,
      [
        { texte: libelle, lien: definition(ctx, c.statut), fort: true },
        c.closeLe === null ? '' : ` le ${enDate(c.closeLe)}`,
        c.suite === null ? '.' : ` : ${c.suite}`,
      ],
      [{ texte: 'Lien vers ce signalement', lien: `#${c.id}` }],
    ],
  };
}

/** How to say it: by e-mail when there is an address, and what to write. */
function commentSignaler(ctx: Contexte): Texte[] {
  const { courriel } = ctx.publication.assemblee;
  return [
    courriel === null
      ? [
          'Écrivez au secrétariat de l’Assemblée : ',
          inconnu('adresse électronique non relevée'),
          '.',
        ]
      : [
          'Écrivez au secrétariat : ',
          { texte: courriel, lien: `mailto:${courriel}`, adresse: true },
          '.',
        ],
    'Donnez l’adresse de la page, la phrase en cause, ce qu’il faudrait lire, et une source si vous en avez une. Pour transmettre un texte qui manque, une photo lisible suffit.',
    'Le secrétariat vérifie. La page corrigée reçoit une nouvelle édition, et l’erreur reste dans cette liste.',
    [
      'Vous n’avez pas à donner votre nom. ',
      lien(ctx, 'Ce que deviennent vos données', ADRESSES.donneesPersonnelles),
      '.',
    ],
  ];
}

/** `/corrections/`: how to report a mistake, and what was done of each. */
export function presenterCorrections(ctx: Contexte): VueDossier {
  const { corrections, assemblee } = ctx.publication;
  const misAJourLe = derniereMiseAJour(corrections);
  const suite = [...corrections].sort((a, b) => b.signaleeLe.localeCompare(a.signaleeLe));
  return {
    page: pageDe(ctx, {
      titre: 'Signaler une erreur',
      description: `Dire qu’une page de l’${assemblee.nom} se trompe, et lire ce qui a été corrigé.`,
      chemin: ADRESSES.corrections,
      misAJourLe,
    }),
    dossier: {
      ouverture: {
        titre: 'Signaler une erreur',
        misAJour: misAJourLe === null ? undefined : misAJour(misAJourLe),
        chapo: 'Une erreur, un texte qui manque, un désaccord : dites-le, ce sera vérifié.',
      },
      rubriques: [
        { id: 'signaler', titre: 'Comment faire', textes: commentSignaler(ctx) },
        {
          id: 'corrections',
          titre: 'Ce qui a été signalé',
          lignes: suite.length > 0 ? suite.map((c) => ligne(ctx, c)) : undefined,
          lacune:
            suite.length === 0
              ? {
                  titre: 'Aucune erreur signalée à ce jour.',
                  texte: 'Chaque signalement s’inscrit ici, avec la suite donnée.',
                }
              : undefined,
        },
      ],
    },
  };
}
