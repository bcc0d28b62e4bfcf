import { z } from 'zod';
import {
  assemblee,
  dateCivile,
  id,
  ligne,
  membre,
  MOTIFS_DE_RETRAIT,
  objet,
  valeurs,
  type MotifDeRetrait,
} from '../model/index.ts';
import type { Decision } from './retraits.ts';
import { publication, type CleEntites, type Publication } from './schema.ts';

/** What the admin asks the renderer of previews: a page of the live record, with drafts laid over it. */
export interface DemandeDApercu {
  /** What is looked at: an entity, a member's seat, or the settings of the assembly. */
  objet: { type: CleEntites | 'membres' | 'assemblee'; id: string };
  /** Drafts, each in the place of the public version of the same id. */
  entites: EntiteDApercu[];
  /** A seat as the public would see it; null when they would see no name. */
  membre?: z.infer<typeof membre> | null | undefined;
  assemblee?: Publication['assemblee'] | undefined;
  /** The entity is withdrawn: what the public reads at its address is that. */
  retrait?: Decision | undefined;
}

export interface EntiteDApercu {
  cle: CleEntites;
  entite: Publication[CleEntites][number];
}

/** A document that a draft refers to and that the live record does not hold. */
export interface ManqueDApercu {
  cle: CleEntites;
  id: string;
}

/** Where the renderer listens, and the word it expects: written by it in `var/apercu.json`. */
export const adresseDApercu = z.strictObject({ port: z.int(), jeton: z.string() });
export type AdresseDApercu = z.infer<typeof adresseDApercu>;

/** Header that carries the part of the page where the entity stands, when it has no page of its own. */
export const EN_TETE_ANCRE = 'x-apercu-ancre';

const cles = Object.keys(publication.shape).filter(
  (cle): cle is CleEntites => !['version', 'assemblee', 'editions', 'retraits'].includes(cle),
);

const cle = z.enum(cles);

const decision = z.strictObject({
  objet,
  motif: valeurs<MotifDeRetrait>(MOTIFS_DE_RETRAIT),
  retireLe: dateCivile,
  remplacePar: objet.nullable(),
  precision: ligne.nullable(),
});

const demande = z.strictObject({
  objet: z.strictObject({ type: z.enum([...cles, 'membres', 'assemblee']), id }),
  entites: z.array(z.strictObject({ cle, entite: z.unknown() })),
  membre: membre.nullish(),
  assemblee: assemblee.optional(),
  retrait: decision.optional(),
});

/** Reads a request; each entity is checked against the schema of its kind. Throws when one does not hold. */
export function parseDemandeDApercu(donnees: unknown): DemandeDApercu {
  const { entites, ...reste } = demande.parse(donnees);
  return {
    ...reste,
    entites: entites.map(({ cle: sorte, entite }) => ({
      cle: sorte,
      entite: publication.shape[sorte].element.parse(entite),
    })),
  };
}
