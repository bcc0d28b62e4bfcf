import { adresseDePage, TYPES_ENTITE, type Objet, type Retrait } from '../model/index.ts';
import { clesDEntites, fautesDIntegrite } from './integrite.ts';
import { liensDe } from './liens.ts';
import { publication as schema, type CleEntites, type Publication } from './schema.ts';

type Entite = Publication[CleEntites][number];

/** A withdrawal as it was decided; its address and its title are found in the record. */
export type Decision = Omit<Retrait, 'adresse' | 'titre' | 'avec'>;

const cleDe = ({ type, id }: Objet): string => `${type}/${id}`;

/** `actes[3].votes[0].seance` → `['votes', 0, 'seance']`. */
const etapesDe = (chemin: string): (string | number)[] =>
  [...chemin.matchAll(/\.(\w+)|\[(\d+)\]/gu)].map(([, nom, rang]) => nom ?? Number(rang));

/** A copy of a value without what a path leads to: a row is taken out, anything else becomes unknown. */
function ouvrir(valeur: unknown, [etape, ...reste]: readonly (string | number)[]): unknown {
  if (Array.isArray(valeur)) {
    if (reste.length === 0) return valeur.filter((_, i) => i !== etape);
    return valeur.map((v: unknown, i) => (i === etape ? ouvrir(v, reste) : v));
  }
  const copie = { ...(valeur as Record<string, unknown>) };
  copie[String(etape)] = reste.length === 0 ? null : ouvrir(copie[String(etape)], reste);
  return copie;
}

/**
 * The entity without one of its references: unknown where it may be, else without the row that holds it, the
 * smallest that leaves an entity the contract accepts. null: it cannot do without.
 */
function sansLien(cle: CleEntites, entite: Entite, chemin: string): Entite | null {
  const etapes = etapesDe(chemin);
  for (let fin = etapes.length; fin > 0; fin--) {
    // What is tried: the reference itself, then each row around it.
    if (fin < etapes.length && typeof etapes[fin - 1] !== 'number') continue;
    const lue = schema.shape[cle].element.safeParse(ouvrir(entite, etapes.slice(0, fin)));
    if (lue.success) return lue.data;
  }
  return null;
}

/** The last broken link of an entity: taking out a row then leaves the ranks before it true. */
const premierRompu = (cle: CleEntites, entite: Entite, retires: ReadonlyMap<string, Objet>) =>
  [...liensDe(cle, entite, '')].findLast(({ vers, id }) => retires.has(`${vers}/${id}`));

interface Apres {
  publication: Publication;
  /** Everything that goes, with the page it goes with: itself when that was decided. */
  retires: Map<string, Objet>;
}

/** One pass to the end: references are cut, what cannot do without them goes too. */
function couper(p: Publication, depart: ReadonlyMap<string, Objet>): Apres {
  const retires = new Map(depart);
  const reste: Record<string, Entite[]> = {};
  const cles = clesDEntites(p);
  for (const cle of cles) reste[cle] = p[cle];

  const sansRompus = (cle: CleEntites, entite: Entite): Entite | null => {
    let courante = entite;
    for (;;) {
      const lien = premierRompu(cle, courante, retires);
      if (!lien) return courante;
      const sans = sansLien(cle, courante, lien.chemin);
      if (sans) courante = sans;
      else {
        const cause = retires.get(`${lien.vers}/${lien.id}`);
        if (cause) retires.set(`${cle}/${entite.id}`, cause);
        return null;
      }
    }
  };
  for (let avant = -1; avant !== retires.size;) {
    avant = retires.size;
    for (const cle of cles)
      reste[cle] = (reste[cle] ?? [])
        .filter(({ id }) => !retires.has(`${cle}/${id}`))
        .map((entite) => sansRompus(cle, entite))
        .filter((entite) => entite !== null);
  }
  return { publication: { ...p, ...reste }, retires };
}

/** Pages that were cut and no longer hold together: a point de suivi that lost a measure it must speak of. */
function abimees(p: Publication, { publication, retires }: Apres): Map<string, Objet> {
  const fautives = new Map<string, Objet>();
  const [cause] = retires.values();
  for (const { chemin } of fautesDIntegrite(publication)) {
    const [, cle = '', rang = ''] = /^(\w+)\[(\d+)\]/u.exec(chemin) ?? [];
    const connue = clesDEntites(p).find((c) => c === cle);
    const entite = connue && publication[connue][Number(rang)];
    if (!connue || !entite || !cause) continue;
    const avant = (p[connue] as Entite[]).find(({ id }) => id === entite.id);
    if (avant !== entite) fautives.set(`${connue}/${entite.id}`, cause);
  }
  return fautives;
}

function retirerTout(p: Publication, decides: readonly Objet[]): Apres {
  let depart = new Map<string, Objet>(decides.map((objet) => [cleDe(objet), objet]));
  for (;;) {
    const apres = couper(p, depart);
    const fautives = abimees(p, apres);
    if (fautives.size === 0) return apres;
    depart = new Map([...apres.retires, ...fautives]);
  }
}

const objetDe = (cle: string): Objet | null => {
  const [type, id = ''] = cle.split('/');
  const connu = TYPES_ENTITE.find((t) => t === type);
  return connu ? { type: connu, id } : null;
};

/** The other pages that would go with these. */
export function listRetires(p: Publication, decides: readonly Objet[]): Objet[] {
  const ecartes = new Set(decides.map(cleDe));
  return [...retirerTout(p, decides).retires.keys()]
    .filter((cle) => !ecartes.has(cle))
    .map(objetDe)
    .filter((objet) => objet !== null);
}

const titreDe = (entite: Record<string, unknown> | undefined): string | null => {
  const titre = entite?.['titre'] ?? entite?.['nom'] ?? entite?.['terme'] ?? entite?.['citation'];
  return typeof titre === 'string' ? titre : null;
};

/** The record once the decided withdrawals are made: what stays, and what is said of what went. */
export function applyRetraits(p: Publication, decisions: readonly Decision[]): Publication {
  if (decisions.length === 0) return p;
  const { publication, retires } = retirerTout(
    p,
    decisions.map(({ objet }) => objet),
  );
  const retraits = [...retires].flatMap(([cle, cause]): Retrait[] => {
    const objet = objetDe(cle);
    const decision = decisions.find((d) => cleDe(d.objet) === cleDe(cause));
    if (!objet || !decision) return [];
    const entite = (p[objet.type] as Entite[]).find(({ id }) => id === objet.id);
    const { remplacePar } = decision;
    const isLui = cle === cleDe(cause);
    const isLa =
      remplacePar !== null &&
      (publication[remplacePar.type] as Entite[]).some(({ id }) => id === remplacePar.id);
    return [
      {
        ...decision,
        objet,
        adresse: entite ? adresseDePage(objet.type, { ...entite }) : null,
        // A title may name whoever asked.
        titre: decision.motif === 'demande' ? null : titreDe({ ...entite }),
        remplacePar: isLui && isLa ? remplacePar : null,
        avec: isLui ? null : cause,
      },
    ];
  });
  return {
    ...publication,
    retraits: retraits.sort((a, b) => (cleDe(a.objet) < cleDe(b.objet) ? -1 : 1)),
  };
}
