import type { Assemblee } from '@acp/shared/model';
import type { Env } from '../env.ts';

/** Who publishes and who hosts, as the installation says it: the law wants both on the public site. */
export type Mentions = Pick<Assemblee, 'editeur' | 'hebergeur'>;

/** Whole or not at all: half an editor is not a legal notice. */
export function mentionsDe({
  EDITEUR_NOM,
  EDITEUR_ADRESSE,
  DIRECTEUR_PUBLICATION,
  HEBERGEUR_NOM,
  HEBERGEUR_ADRESSE,
}: Env): Mentions {
  return {
    editeur:
      EDITEUR_NOM && EDITEUR_ADRESSE && DIRECTEUR_PUBLICATION
        ? {
            nom: EDITEUR_NOM,
            adresse: EDITEUR_ADRESSE,
            telephone: null,
            directeur: DIRECTEUR_PUBLICATION,
          }
        : null,
    hebergeur:
      HEBERGEUR_NOM && HEBERGEUR_ADRESSE
        ? { nom: HEBERGEUR_NOM, adresse: HEBERGEUR_ADRESSE, telephone: null }
        : null,
  };
}
