/** Small changes of a record, drawn at random: those that an office makes, and some that nobody would think of. */
import {
  applyRetraits,
  clesDEntites,
  type CleEntites,
  type Decision,
  type Publication,
} from '@acp/shared/publication';
import { TYPES_ENTITE } from '@acp/shared/model';
import type { Tirage } from '../../corpus/tirage.ts';

type Objet = Record<string, unknown>;
type Entites = Record<CleEntites, Objet[]>;

/** Changes the record in place, or says that it has nothing to change; the contract judges afterwards. */
type Retouche = (publication: Publication, t: Tirage, rang: number) => boolean;

const parmi = <T>(t: Tirage, choix: readonly T[]): T | undefined =>
  choix[t.entre(0, choix.length - 1)];

const MOTS = /^(titre|terme|definition|texte|phrase|chapo|note|commentaire|libelle|description)$/;
const JOUR = /^\d{4}-\d{2}-\d{2}$/;

interface Feuille {
  parent: Objet;
  cle: string;
  valeur: string;
}

/** Every text of a value that a test admits. */
function* feuilles(
  valeur: unknown,
  admet: (cle: string, mot: string) => boolean,
): Generator<Feuille> {
  if (typeof valeur !== 'object' || valeur === null) return;
  for (const [cle, fille] of Object.entries(valeur)) {
    if (typeof fille === 'string' && admet(cle, fille))
      yield { parent: valeur as Objet, cle, valeur: fille };
    else yield* feuilles(fille, admet);
  }
}

/** One entity of a collection that has some. */
function tirerEntite(
  p: Publication,
  t: Tirage,
): { cle: CleEntites; rang: number; entite: Objet } | null {
  const cle = parmi(
    t,
    clesDEntites(p).filter((c) => p[c].length > 0),
  );
  if (cle === undefined) return null;
  const rang = t.entre(0, p[cle].length - 1);
  const entite = (p as unknown as Entites)[cle][rang];
  return entite ? { cle, rang, entite } : null;
}

function changerUneFeuille(
  valeur: unknown,
  t: Tirage,
  admet: (cle: string, mot: string) => boolean,
  changer: (mot: string) => string,
): boolean {
  const feuille = parmi(t, [...feuilles(valeur, admet)]);
  if (!feuille) return false;
  feuille.parent[feuille.cle] = changer(feuille.valeur);
  return true;
}

const deplacer = (jour: string, jours: number): string =>
  new Date(Date.parse(jour) + jours * 86_400_000).toISOString().slice(0, 10);

const RETOUCHES: Record<string, Retouche> = {
  'un mot': (p, t, rang) =>
    changerUneFeuille(
      tirerEntite(p, t)?.entite,
      t,
      (cle) => MOTS.test(cle),
      (mot) => `${mot} ${rang}`,
    ),
  'une date': (p, t) =>
    changerUneFeuille(
      tirerEntite(p, t)?.entite,
      t,
      (_, mot) => JOUR.test(mot),
      (jour) => deplacer(jour, t.entre(-40, 400)),
    ),
  'une adresse': (p, t, rang) => {
    const { entite } = tirerEntite(p, t) ?? {};
    if (typeof entite?.['slug'] !== 'string') return false;
    entite['slug'] = `${entite['slug']}-${rang}`;
    return true;
  },
  'les réglages': (p, t, rang) =>
    changerUneFeuille(
      p.assemblee,
      t,
      (cle) => MOTS.test(cle) || cle === 'nom',
      (mot) => `${mot} ${rang}`,
    ),
  'un ajout': (p, t, rang) => {
    const tiree = tirerEntite(p, t);
    if (!tiree) return false;
    const copie: Objet = { ...structuredClone(tiree.entite), id: `ajout-${rang}` };
    if ('slug' in copie) copie['slug'] = `ajout-${rang}`;
    if (typeof copie['reference'] === 'string')
      copie['reference'] = copie['reference'].replace(/\d+$/, String(1000 + rang));
    const liste = (p as unknown as Entites)[tiree.cle];
    liste.push(copie);
    liste.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
    return true;
  },
  'une suppression': (p, t) => {
    const tiree = tirerEntite(p, t);
    if (!tiree) return false;
    p[tiree.cle].splice(tiree.rang, 1);
    return true;
  },
  'un retrait': (p, t) => {
    const type = parmi(
      t,
      TYPES_ENTITE.filter((cle) => p[cle].length > 0),
    );
    const id = type && parmi<{ id: string }>(t, p[type])?.id;
    if (type === undefined || id === undefined) return false;
    const decision: Decision = {
      objet: { type, id },
      retireLe: '2026-11-20',
      motif: 'erreur',
      remplacePar: null,
      precision: null,
    };
    Object.assign(p, structuredClone(applyRetraits(p, [decision])));
    return true;
  },
  'une édition': (p, t, rang) => {
    const derniere = structuredClone(parmi(t, p.editions));
    if (!derniere) return false;
    const { type, id } = derniere.objet;
    const numeros = p.editions.filter((e) => e.objet.type === type && e.objet.id === id);
    p.editions.push({
      ...derniere,
      numero: numeros.length + 1,
      nature: 'modification',
      note: `Un essai ${rang}.`,
      publieeLe: numeros.at(-1)?.publieeLe ?? derniere.publieeLe,
    });
    return true;
  },
};

/** A copy of the record with one change, and its name; null when the draw found nothing to change. */
export function retoucher(
  publication: Publication,
  t: Tirage,
  rang: number,
): { nom: string; candidate: Publication } | null {
  const tiree = parmi(t, Object.entries(RETOUCHES));
  if (!tiree) return null;
  const [nom, faire] = tiree;
  const candidate = structuredClone(publication);
  return faire(candidate, t, rang) ? { nom, candidate } : null;
}
