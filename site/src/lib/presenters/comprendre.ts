import { TYPES_D_ACTE, type TypeActe } from '@acp/shared/model';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { ADRESSES, listeDActes } from '../urls.ts';
import { lien } from './morceaux.ts';
import { pageEcrite, type VueEcrite } from './page-ecrite.ts';

/** `/comprendre/`: who, how, and what the Assembly may address to the City. */
export function presenterComprendre(
  ctx: Contexte,
): VueEcrite<{ presentation: string; conseil: string; types: Texte[] }> {
  const { nom, presentation, conseil } = ctx.publication.assemblee;
  const types = Object.keys(TYPES_D_ACTE) as TypeActe[];
  return pageEcrite(
    ctx,
    {
      titre: 'Comprendre l’Assemblée',
      description: `Ce qu’est l’${nom}, comment elle travaille, et comment lire ce site.`,
      chemin: ADRESSES.comprendre,
    },
    {
      surtitre: 'Comprendre',
      chapo: [lien(ctx, 'Le glossaire', ADRESSES.glossaire), ' explique chaque mot.'],
    },
    {
      presentation,
      conseil,
      types: types.map((type) => [
        lien(ctx, TYPES_D_ACTE[type].libelle, listeDActes(type)),
        ` : ${TYPES_D_ACTE[type].definition}`,
      ]),
    },
  );
}
