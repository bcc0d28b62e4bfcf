import type { Acte } from '@acp/shared/model';
import type { DefinitionsProps } from '../../components/Definitions/props.ts';
import type { LacuneProps } from '../../components/Lacune/props.ts';
import type { Morceau } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { adresseAbsolue, isLocale } from '../flux/identifiants.ts';
import { ADRESSES, adresseFluxDActe, FICHIERS } from '../urls.ts';
import { lien, type Morceaux } from './morceaux.ts';
import { pageEcrite, type VueEcrite } from './page-ecrite.ts';

/** An address to copy: written out whole, and a link for whoever has a reader that opens it. */
const aCopier = (ctx: Contexte, chemin: string): Morceau => ({
  texte: adresseAbsolue(ctx, chemin),
  lien: ctx.base + chemin,
  adresse: true,
});

/** In the box of an acte: its own feed, and how to use it. */
export const suivreLActe = (ctx: Contexte, acte: Acte): Morceaux => [
  { texte: 'Suivre cette décision\u00a0:', fort: true },
  ' copiez l’adresse ',
  aCopier(ctx, adresseFluxDActe(acte)),
  ' dans un lecteur de flux. ',
  lien(ctx, 'Comment faire\u00a0?', `${ADRESSES.suivre}#avec-un-flux`),
  ' ',
];

interface Suivre {
  flux: DefinitionsProps;
  agendas: DefinitionsProps;
  /** `webcal://`: a phone or a computer opens its own calendar with it. */
  abonnement: string;
  exempleDActe: Morceaux | null;
  sansAdresse: LacuneProps | null;
}

/** `/suivre/`: feeds and calendars, explained to whoever never used one. */
export function presenterSuivre(ctx: Contexte): VueEcrite<Suivre> {
  const { assemblee, actes } = ctx.publication;
  const premier = actes.find(({ type }) => type === 'voeu') ?? actes[0];
  const ligne = (id: string, terme: string, dit: string, chemin: string) => ({
    ...{ id, terme },
    textes: [dit, [aCopier(ctx, chemin)]],
  });
  return pageEcrite(
    ctx,
    {
      titre: 'Suivre sans compte',
      description: `Être prévenu de ce que fait l’${assemblee.nom}, sans compte ni adresse à donner.`,
      chemin: ADRESSES.suivre,
    },
    {
      chapo:
        'Deux adresses à copier\u00a0: l’une prévient de ce qui change, l’autre met les séances dans votre agenda.',
    },
    {
      flux: {
        definitions: [
          ligne(
            'tout',
            'Tout',
            'Textes, séances, comptes rendus, suivi, actualités, corrections.',
            FICHIERS.fluxTout,
          ),
          ligne(
            'le-suivi',
            'Le suivi',
            'Ce que la Ville dit des mesures, et ce qu’en disent les membres et les garants.',
            FICHIERS.fluxSuivi,
          ),
          ligne(
            'les-corrections',
            'Les corrections',
            'Les erreurs signalées, et leur suite.',
            FICHIERS.fluxCorrections,
          ),
        ],
      },
      agendas: {
        definitions: [
          ligne(
            'les-seances',
            'Les séances',
            'Plénières, ateliers, visites. Une séance annulée reste, barrée.',
            FICHIERS.agendaIcs,
          ),
          ligne(
            'les-echeances',
            'Les échéances',
            'Les dates écrites dans les mesures, et celles où la Ville est attendue.',
            FICHIERS.echeancesIcs,
          ),
        ],
      },
      abonnement: adresseAbsolue(ctx, FICHIERS.agendaIcs).replace(/^https?:/u, 'webcal:'),
      exempleDActe: premier ? [aCopier(ctx, adresseFluxDActe(premier))] : null,
      sansAdresse: isLocale(ctx.origine)
        ? {
            titre: 'Ce site n’est pas encore en ligne.',
            texte:
              'Les adresses ci-dessous ne s’ouvrent que sur cette machine\u00a0: ne les donnez à personne avant sa mise en ligne.',
          }
        : null,
    },
  );
}
