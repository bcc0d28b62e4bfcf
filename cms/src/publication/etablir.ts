import type { Edition } from '@acp/shared/model';
import {
  parseMembres,
  parsePublication,
  retenir,
  VERSION,
  type EnPlace,
  type Faute,
  type Membres,
  type Publication,
  type Releve,
} from '@acp/shared/publication';
import type { Payload } from 'payload';
import { nommerRetenues, verifier, type FauteDePublication } from './refus.ts';
import { asseoir } from './retraits.ts';

/** What may be published of what was read. */
export interface Etablie {
  publication: Publication;
  membres: Membres;
  nouvelles: readonly Edition[];
  /** What is held back: it stays as the public knows it, or unknown. */
  retenues: readonly FauteDePublication[];
}

/** What was read, what the public reads, and what is known to be at fault already. */
export interface Etat {
  releve: Releve;
  enPlace: EnPlace | null;
  fautes?: readonly Faute[];
}

/**
 * What was read, checked: a record at fault is held back with what depends on it, the rest is published.
 * @param editer the editions that a publication makes.
 * @throws RefusDePublication when nothing can be held back.
 */
export async function etablir(
  payload: Payload,
  { releve, enPlace, fautes = [] }: Etat,
  editer: (publication: Publication) => readonly Edition[] = () => [],
): Promise<Etablie> {
  const { reste, retenues } = await verifier(payload, () =>
    retenir(
      releve,
      enPlace,
      (candidate) => {
        const lue = parsePublication(candidate.publication, enPlace?.publication);
        const nouvelles = editer(lue);
        const publication =
          nouvelles.length === 0
            ? lue
            : parsePublication({ ...lue, editions: [...lue.editions, ...nouvelles] }, lue);
        const noms = { version: VERSION, membres: asseoir(candidate.sieges, publication) };
        const membres = parseMembres(noms, publication, enPlace?.membres);
        return { publication, membres, nouvelles };
      },
      fautes,
    ),
  );
  return { ...reste, retenues: await nommerRetenues(payload, retenues) };
}
