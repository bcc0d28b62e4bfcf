import {
  applyRetraits,
  liensDe,
  type CleEntites,
  type DemandeDApercu,
  type ManqueDApercu,
  type Membres,
  type Publication,
} from '@acp/shared/publication';

interface Identifiee {
  id: string;
}

/** The list with this entity in the place of the one of the same id; the order of ids is kept. */
function avecEntite<T extends Identifiee>(liste: readonly T[], entite: T): T[] {
  const autres = liste.filter(({ id }) => id !== entite.id);
  const rang = autres.findIndex(({ id }) => id > entite.id);
  return autres.toSpliced(rang < 0 ? autres.length : rang, 0, entite);
}

const isLui = (a: { type: string; id: string }, b: { type: string; id: string }): boolean =>
  a.type === b.type && a.id === b.id;

/** The record as if what is looked at was withdrawn, or was public again; the other withdrawals stay. */
function avecRetrait(p: Publication, { objet: vu, retrait }: DemandeDApercu): Publication {
  if (!retrait) return { ...p, retraits: p.retraits.filter(({ objet }) => !isLui(objet, vu)) };
  const apres = applyRetraits(p, [retrait]);
  const autres = p.retraits.filter(
    ({ objet }) => !apres.retraits.some((nouveau) => isLui(nouveau.objet, objet)),
  );
  return { ...apres, retraits: [...autres, ...apres.retraits] };
}

/** The live record with the drafts of a request over it. The live one is left as it is. */
export function superposer(
  publication: Publication,
  membres: Membres,
  demande: DemandeDApercu,
): { publication: Publication; membres: Membres } {
  const listes = new Map<CleEntites, Publication[CleEntites]>();
  for (const { cle, entite } of demande.entites) {
    const liste = (listes.get(cle) ?? publication[cle]) as Identifiee[];
    listes.set(cle, avecEntite(liste, entite) as Publication[CleEntites]);
  }
  const { membre, objet } = demande;
  const autres = membres.membres.filter(({ id }) => id !== objet.id);
  return {
    publication: avecRetrait(
      {
        ...publication,
        ...(Object.fromEntries(listes) as Partial<Publication>),
        assemblee: demande.assemblee ?? publication.assemblee,
      },
      demande,
    ),
    membres:
      membre === undefined
        ? membres
        : { ...membres, membres: membre === null ? autres : avecEntite(autres, membre) },
  };
}

/** What the drafts refer to and nobody holds: a page that follows such a reference cannot be rendered. */
export function listManques(publication: Publication, demande: DemandeDApercu): ManqueDApercu[] {
  const manques = new Map<string, ManqueDApercu>();
  const isConnue = ({ cle, id }: ManqueDApercu) => publication[cle].some((e) => e.id === id);
  for (const { cle, entite } of demande.entites) {
    for (const lien of liensDe(cle, entite, cle)) {
      const manque = { cle: lien.vers, id: lien.id };
      if (!isConnue(manque)) manques.set(`${lien.vers}/${lien.id}`, manque);
    }
  }
  return [...manques.values()];
}
