/** Random edits of a record that the contract still accepts. */
import { TYPES_ENTITE } from '@acp/shared/model';
import { applyRetraits, parsePublication, type Publication } from '@acp/shared/publication';
import fc from 'fast-check';

export type Retouche = (p: Publication) => Publication;
type Entites = Record<string, { id: string }[]>;

const unType = fc.constantFrom(...TYPES_ENTITE);
const unRang = fc.nat({ max: 200 });
const desMots = fc.constantFrom('Un titre', 'Un autre titre', 'Élargir la rue', '« Cité »\u00a0!');

/** A title, a name or a summary, said otherwise; nothing when the entity has none. */
const redire = fc
  .record({ type: unType, rang: unRang, mots: desMots })
  .map(({ type, rang, mots }): Retouche => (p) => ({
    ...p,
    [type]: p[type].map((entite, i) => {
      const champ = ['titre', 'nom', 'chapo'].find((nom) => nom in entite);
      return i === rang % p[type].length && champ !== undefined
        ? { ...entite, [champ]: mots }
        : entite;
    }),
  }));

const retirer = fc.record({ type: unType, rang: unRang }).map(({ type, rang }): Retouche => (p) => {
  const { id } = (p as unknown as Entites)[type]?.[rang % p[type].length] ?? {};
  if (id === undefined || p.retraits.length > 0) return p;
  const decision = { motif: 'erreur', retireLe: '2026-01-01', remplacePar: null } as const;
  return applyRetraits(p, [{ ...decision, objet: { type, id }, precision: null }]);
});

const annoncer = fc.nat({ max: 9 }).map((n): Retouche => (p) => {
  const [modele] = p.actualites;
  const id = `annonce-${String(n)}`;
  if (!modele || p.actualites.some((a) => a.id === id)) return p;
  const actualites = [...p.actualites, { ...modele, id, slug: id }];
  return { ...p, actualites: actualites.sort((a, b) => (a.id < b.id ? -1 : 1)) };
});

const editer = fc.record({ type: unType, note: desMots }).map(({ type, note }): Retouche => (p) => {
  const [entite] = p[type];
  if (!entite) return p;
  const objet = { type, id: entite.id };
  const siennes = p.editions.filter((e) => e.objet.type === type && e.objet.id === entite.id);
  const edition = {
    objet,
    numero: siennes.length + 1,
    publieeLe: '2030-01-01',
    nature: 'modification',
    note,
  } as const;
  return { ...p, editions: [...p.editions, edition] };
});

const renommer = desMots.map((phrase): Retouche => (p) => ({
  ...p,
  assemblee: { ...p.assemblee, phrase },
}));

/** One after the other, as somebody would make them; what the contract would refuse is not done. */
export const desRetouches = fc.array(fc.oneof(redire, retirer, annoncer, editer, renommer), {
  minLength: 1,
  maxLength: 6,
});

export const retoucher = (p: Publication, retouches: readonly Retouche[]): Publication =>
  retouches.reduce((avant, retouche) => {
    try {
      return parsePublication(retouche(avant), avant);
    } catch {
      return avant;
    }
  }, p);
