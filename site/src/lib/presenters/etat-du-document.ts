import { ETATS_DE_COMPTE_RENDU, type CompteRendu } from '@acp/shared/model';
import type { EtatsCompteRenduProps } from '../../components/EtatsCompteRendu/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { quandLe } from '../format.ts';
import { ADRESSES } from '../urls.ts';
import { etatDuCompteRendu } from './lignes.ts';
import { definition, lien } from './morceaux.ts';

export interface EtatDuDocument {
  textes: readonly Texte[];
  etapes: EtatsCompteRenduProps;
}

const PARCOURS = ['projet', 'soumis', 'approuve'] as const;

/** Where the document stands; « non relevé » reaches no stage that we know of. */
export function etatDuDocument(ctx: Contexte, c: CompteRendu): EtatDuDocument {
  const rang = PARCOURS.findIndex((e) => e === c.etat);
  const isReleve = c.etat !== 'non-releve';
  const { courriel } = ctx.publication.assemblee;
  return {
    textes: [
      [
        { ...etatDuCompteRendu(ctx, c), fort: true },
        `. ${ETATS_DE_COMPTE_RENDU[c.etat].definition}`,
        c.approuvePar === null ? '' : ` Approuvé par ${c.approuvePar}.`,
      ],
      ...(isReleve
        ? []
        : [
            [
              'Cette page est un relevé, établi par le registre à partir de sources publiques. ',
              courriel === null
                ? lien(ctx, 'Transmettre le compte rendu', ADRESSES.corrections)
                : { texte: 'Demander le compte rendu', lien: `mailto:${courriel}` },
            ],
          ]),
    ],
    etapes: {
      etapes: PARCOURS.map((etape, i) => ({
        libelle: ETATS_DE_COMPTE_RENDU[etape].libelle,
        atteinte: i <= rang,
        quand: etape === 'approuve' && c.approuveLe ? quandLe(c.approuveLe) : undefined,
      })),
      note: [
        isReleve ? '' : 'Étape atteinte : non relevée. ',
        'Après l’approbation, un changement est un ',
        { texte: 'erratum daté', lien: definition(ctx, 'erratum') },
        '.',
      ],
    },
  };
}
