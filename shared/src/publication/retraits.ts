import { adresseDePage, TYPES_ENTITE, type Objet, type Retrait } from '../model/index.ts';
import { clesDEntites, fautesDIntegrite } from './integrite.ts';
import { liensDe, listLiens } from './liens.ts';
import { publication as schema, type CleEntites, type Publication } from './schema.ts';
import { isVerifiee, noterVerifiee, type Entite } from './verifiees.ts';

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

/** What stays of an entity; null, and the link it could not do without. */
interface Reste {
  entite: Entite | null;
  fatal: string | null;
}

const lienDe = ({ vers, id }: { vers: string; id: string }): string => `${vers}/${id}`;

/** Takes out the last broken link first: the ranks before it stay true. */
function sansRompus(cle: CleEntites, entite: Entite, isRompu: (lien: string) => boolean): Reste {
  let courante = entite;
  for (;;) {
    const lien = [...liensDe(cle, courante, '')].findLast((l) => isRompu(lienDe(l)));
    if (!lien) return { entite: courante, fatal: null };
    const sans = sansLien(cle, courante, lien.chemin);
    if (!sans) return { entite: null, fatal: lienDe(lien) };
    courante = sans;
  }
}

/** What was left last time of an entity that cannot change: the same object, as long as the same links are broken. */
const coupees = new WeakMap<Entite, { rompus: string; reste: Reste }>();

function couperUne(cle: CleEntites, entite: Entite, isRompu: (lien: string) => boolean): Reste {
  const rompus = listLiens(cle, entite).map(lienDe).filter(isRompu).join(' ');
  if (rompus === '') return { entite, fatal: null };
  const connue = coupees.get(entite);
  if (connue?.rompus === rompus) return connue.reste;
  const reste = sansRompus(cle, entite, isRompu);
  if (isVerifiee(cle, entite)) {
    if (reste.entite) noterVerifiee(cle, reste.entite);
    coupees.set(entite, { rompus, reste });
  }
  return reste;
}

interface Apres {
  publication: Publication;
  /** Everything that goes, with the page it goes with: itself when that was decided. */
  retires: Map<string, Objet>;
  isCoupee: boolean;
}

/** One pass to the end: references are cut, what cannot do without them goes too. */
function couper(p: Publication, depart: ReadonlyMap<string, Objet>): Apres {
  const retires = new Map(depart);
  const reste: Record<string, readonly Entite[]> = {};
  const cles = clesDEntites(p);
  for (const cle of cles) reste[cle] = p[cle];
  const isRompu = (lien: string): boolean => retires.has(lien);
  let isCoupee = false;

  const garder = (cle: CleEntites, entite: Entite): Entite | null => {
    if (retires.has(`${cle}/${entite.id}`)) return null;
    const { entite: gardee, fatal } = couperUne(cle, entite, isRompu);
    const cause = fatal === null ? undefined : retires.get(fatal);
    if (cause) retires.set(`${cle}/${entite.id}`, cause);
    isCoupee ||= gardee !== null && gardee !== entite;
    return gardee;
  };
  for (let avant = -1; avant !== retires.size;) {
    avant = retires.size;
    for (const cle of cles) {
      const avantElles = reste[cle] ?? [];
      const gardees = avantElles.map((entite) => garder(cle, entite)).filter((e) => e !== null);
      const isEntiere =
        gardees.length === avantElles.length && gardees.every((e, i) => e === avantElles[i]);
      if (!isEntiere) reste[cle] = gardees;
    }
  }
  return { publication: { ...p, ...reste }, retires, isCoupee };
}

/** Where a fault stands: the entity, if it is one. */
const fautiveDe = (p: Publication, chemin: string): { cle: CleEntites; entite: Entite } | null => {
  const [, nom = '', rang = ''] = /^(\w+)\[(\d+)\]/u.exec(chemin) ?? [];
  const cle = clesDEntites(p).find((c) => c === nom);
  const entite = cle && p[cle][Number(rang)];
  return cle && entite ? { cle, entite } : null;
};

/** Pages that were cut and no longer hold together: a point de suivi that lost a measure it must speak of. */
function abimees(p: Publication, { publication, retires, isCoupee }: Apres): Map<string, Objet> {
  const fautives = new Map<string, Objet>();
  const [cause] = retires.values();
  if (!isCoupee || !cause) return fautives;
  const dire = (ou: Publication, chemin: string, message: string): string =>
    `${fautiveDe(ou, chemin)?.entite.id ?? ''} ${message}`;
  let dejaLa: Set<string> | null = null;
  for (const { chemin, message } of fautesDIntegrite(publication)) {
    const { cle, entite } = fautiveDe(publication, chemin) ?? {};
    if (!cle || !entite) continue;
    const avant = (p[cle] as Entite[]).find(({ id }) => id === entite.id);
    if (avant === entite) continue;
    // A fault that was there before takes no page away: it is said elsewhere.
    dejaLa ??= new Set(fautesDIntegrite(p).map((f) => dire(p, f.chemin, f.message)));
    if (!dejaLa.has(dire(publication, chemin, message))) fautives.set(`${cle}/${entite.id}`, cause);
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
  // The record may be withdrawn because it is wrong.
  return typeof titre === 'string' && titre.trim() !== '' ? titre : null;
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
