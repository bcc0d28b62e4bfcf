import {
  ancresDe,
  fichiersDe,
  lireReference,
  motsAncres,
  plierCitation,
  reference as motif,
  type Objet,
  type Texte,
} from '../model/index.ts';
import { bilans } from './integrite-des-bilans.ts';
import { liensDe } from './liens.ts';
import type { CleEntites, Membres, Publication } from './schema.ts';

/** A fault: where, and a French sentence. */
export interface Faute {
  chemin: string;
  message: string;
}

export const clesDEntites = (publication: Publication): CleEntites[] =>
  (Object.keys(publication) as (keyof Publication)[]).filter(
    (c): c is CleEntites => !['version', 'assemblee', 'editions', 'retraits'].includes(c),
  );

function* unicite(p: Publication): Generator<Faute> {
  const references = new Map<string, string>();
  for (const cle of clesDEntites(p)) {
    const slugs = new Set<string>();
    let precedent = '';
    for (const [i, e] of p[cle].entries()) {
      const chemin = `${cle}[${String(i)}]`;
      if (e.id === precedent)
        yield { chemin, message: `l’identifiant «\u00a0${e.id}\u00a0» est donné deux fois` };
      else if (e.id < precedent)
        yield { chemin, message: 'les entités ne sont pas rangées par identifiant' };
      precedent = e.id;
      if ('slug' in e) {
        if (slugs.has(e.slug))
          yield {
            chemin: `${chemin}.slug`,
            message: `l’adresse «\u00a0${e.slug}\u00a0» est donnée deux fois`,
          };
        slugs.add(e.slug);
      }
      if ('reference' in e) {
        const autre = references.get(e.reference);
        if (autre !== undefined)
          yield {
            chemin: `${chemin}.reference`,
            message: `la référence ${e.reference} est déjà celle de ${autre}`,
          };
        references.set(e.reference, chemin);
        // A malformed one is refused by the schema.
        if (
          motif.safeParse(e.reference).success &&
          lireReference(e.reference).prefixe !== p.assemblee.prefixe
        ) {
          yield {
            chemin: `${chemin}.reference`,
            message: `la référence ${e.reference} ne commence pas par ${p.assemblee.prefixe}`,
          };
        }
      }
    }
  }
}

function* liens(p: Publication): Generator<Faute> {
  const ids = new Map(clesDEntites(p).map((cle) => [cle, new Set(p[cle].map((e) => e.id))]));
  for (const cle of clesDEntites(p)) {
    for (const [i, e] of p[cle].entries()) {
      for (const lien of liensDe(cle, e, `${cle}[${String(i)}]`)) {
        if (!ids.get(lien.vers)?.has(lien.id)) {
          yield {
            chemin: lien.chemin,
            message: `«\u00a0${lien.id}\u00a0» n’existe pas dans ${lien.vers}`,
          };
        }
      }
    }
  }
}

/** Anchors are unique in a text: they are what people cite. */
function* ancres(p: Publication): Generator<Faute> {
  const textes = (cle: CleEntites, e: Publication[CleEntites][number]): (Texte | null)[] =>
    cle === 'comptesRendus' && 'sections' in e
      ? e.sections.map((s) => s.texte)
      : 'texte' in e && Array.isArray(e.texte)
        ? [e.texte]
        : [];
  for (const cle of clesDEntites(p)) {
    for (const [i, e] of p[cle].entries()) {
      const vues = new Set<string>();
      for (const a of textes(cle, e).flatMap(ancresDe)) {
        if (vues.has(a))
          yield {
            chemin: `${cle}[${String(i)}].texte`,
            message: `l’ancre ${a} est donnée deux fois`,
          };
        vues.add(a);
      }
    }
  }
}

function* mesures(p: Publication): Generator<Faute> {
  const actes = new Map(p.actes.map((a) => [a.id, a]));
  for (const [i, m] of p.mesures.entries()) {
    const chemin = `mesures[${String(i)}]`;
    const acte = actes.get(m.acte);
    if (!acte) continue;
    const isLisible = motif.safeParse(m.reference).success;
    if (
      isLisible &&
      (!m.reference.startsWith(`${acte.reference}-M`) ||
        lireReference(m.reference).mesure !== m.numero)
    ) {
      yield {
        chemin: `${chemin}.reference`,
        message: `la mesure n°\u00a0${String(m.numero)} de ${acte.reference} ne peut pas s’appeler ${m.reference}`,
      };
    }
    if (m.ancre !== null) {
      const mots = motsAncres(acte.texte, m.ancre);
      if (mots === null)
        yield {
          chemin: `${chemin}.ancre`,
          message: `l’ancre ${m.ancre} n’est pas dans le texte de ${acte.reference}`,
        };
      else if (!plierCitation(mots).includes(plierCitation(m.citation))) {
        yield {
          chemin: `${chemin}.citation`,
          message: `le passage cité n’est pas, mot pour mot, dans le paragraphe ${m.ancre} de ${acte.reference}`,
        };
      }
    }
  }
}

function* suivis(p: Publication): Generator<Faute> {
  for (const [i, point] of p.pointsDeSuivi.entries()) {
    const chemin = `pointsDeSuivi[${String(i)}].lignes`;
    const attendues = p.mesures.filter((m) => m.acte === point.acte);
    for (const m of attendues) {
      const nombre = point.lignes.filter((l) => l.mesure === m.id).length;
      if (nombre === 0)
        yield {
          chemin,
          message: `le point ne dit rien de la mesure ${m.reference}\u00a0: choisir au moins «\u00a0Non mentionnée\u00a0»`,
        };
      if (nombre > 1)
        yield {
          chemin,
          message: `le point parle ${String(nombre)} fois de la mesure ${m.reference}`,
        };
    }
    for (const l of point.lignes) {
      if (!attendues.some((m) => m.id === l.mesure))
        yield { chemin, message: `«\u00a0${l.mesure}\u00a0» n’est pas une mesure de cet acte` };
    }
  }
  for (const [i, a] of p.appreciations.entries()) {
    for (const l of a.lignes) {
      if (p.mesures.some((m) => m.id === l.mesure && m.acte !== a.acte)) {
        yield {
          chemin: `appreciations[${String(i)}].lignes`,
          message: `«\u00a0${l.mesure}\u00a0» n’est pas une mesure de cet acte`,
        };
      }
    }
  }
}

function* comptesRendus(p: Publication): Generator<Faute> {
  for (const [i, c] of p.comptesRendus.entries()) {
    const points = p.seances.find((s) => s.id === c.seance)?.ordreDuJour ?? [];
    for (const [j, section] of c.sections.entries()) {
      const { pointOrdreDuJour } = section;
      if (pointOrdreDuJour === null || points.some((point) => point.id === pointOrdreDuJour))
        continue;
      yield {
        chemin: `comptesRendus[${String(i)}].sections[${String(j)}].pointOrdreDuJour`,
        message: `«\u00a0${pointOrdreDuJour}\u00a0» n’est pas à l’ordre du jour de cette séance`,
      };
    }
  }
}

/** One name under `medias/`, one file. */
function* fichiers(p: Publication): Generator<Faute> {
  const noms = new Set<string>();
  for (const [i, d] of p.documents.entries()) {
    for (const { nom } of fichiersDe(d)) {
      if (noms.has(nom))
        yield {
          chemin: `documents[${String(i)}].fichier`,
          message: `le fichier «\u00a0${nom}\u00a0» est donné deux fois`,
        };
      noms.add(nom);
    }
  }
}

function* editions(p: Publication): Generator<Faute> {
  const derniers = new Map<string, { numero: number; publieeLe: string }>();
  for (const [i, e] of p.editions.entries()) {
    const chemin = `editions[${String(i)}]`;
    const cle = `${e.objet.type}/${e.objet.id}`;
    const dernier = derniers.get(cle);
    if (e.numero !== (dernier?.numero ?? 0) + 1)
      yield {
        chemin,
        message: `l’édition n°\u00a0${String(e.numero)} de ${cle} ne suit pas la précédente`,
      };
    if (dernier && e.publieeLe < dernier.publieeLe)
      yield {
        chemin,
        message: `l’édition n°\u00a0${String(e.numero)} de ${cle} est datée avant la précédente`,
      };
    derniers.set(cle, e);
  }
}

function* retraits(p: Publication): Generator<Faute> {
  const vivante = ({ type, id }: Objet): boolean =>
    (p[type] as { id: string }[]).some((e) => e.id === id);
  let precedent = '';
  for (const [i, { objet, remplacePar }] of p.retraits.entries()) {
    const chemin = `retraits[${String(i)}]`;
    const cle = `${objet.type}/${objet.id}`;
    if (cle <= precedent) yield { chemin, message: 'les retraits ne sont pas rangés' };
    precedent = cle;
    if (vivante(objet))
      yield { chemin: `${chemin}.objet`, message: `${cle} est retirée et publiée à la fois` };
    if (remplacePar && !vivante(remplacePar))
      yield {
        chemin: `${chemin}.remplacePar`,
        message: `«\u00a0${remplacePar.id}\u00a0» n’existe pas dans ${remplacePar.type}`,
      };
  }
}

function* mandatures(p: Publication): Generator<Faute> {
  for (const [i, m] of p.mandatures.entries()) {
    if (m.slug !== String(m.numero))
      yield {
        chemin: `mandatures[${String(i)}].slug`,
        message: `l’adresse de la mandature n°\u00a0${String(m.numero)} est «\u00a0${String(m.numero)}\u00a0»`,
      };
  }
}

/** Everything a schema cannot say of one entity alone: references, uniqueness, order, coverage, editions. */
export function fautesDIntegrite(p: Publication): Faute[] {
  return [
    unicite,
    mandatures,
    liens,
    ancres,
    mesures,
    suivis,
    bilans,
    comptesRendus,
    fichiers,
    editions,
    retraits,
  ].flatMap((regle) => [...regle(p)]);
}

/** Names live in `membres.json` alone, and each seat belongs to a group of its mandature (rule 10). */
export function fautesDesMembres(p: Publication, { membres }: Membres): Faute[] {
  const ecrit = JSON.stringify(p);
  const fautes: Faute[] = [];
  for (const [i, m] of membres.entries()) {
    const chemin = `membres[${String(i)}]`;
    if (i > 0 && m.id <= (membres[i - 1]?.id ?? ''))
      fautes.push({
        chemin,
        message: 'les membres ne sont pas rangés par identifiant, ou l’un d’eux est double',
      });
    if (!p.mandatures.some((x) => x.id === m.mandature))
      fautes.push({
        chemin: `${chemin}.mandature`,
        message: `«\u00a0${m.mandature}\u00a0» n’existe pas dans mandatures`,
      });
    for (const g of m.groupes) {
      if (!p.groupes.some((x) => x.id === g.groupe && x.mandature === m.mandature)) {
        fautes.push({
          chemin: `${chemin}.groupes`,
          message: `«\u00a0${g.groupe}\u00a0» n’est pas un groupe de cette mandature`,
        });
      }
    }
    if (ecrit.includes(m.nomAffiche))
      fautes.push({
        chemin: `${chemin}.nomAffiche`,
        message:
          'ce nom est aussi écrit dans la publication ouverte, où aucun nom de membre ne doit paraître',
      });
  }
  return fautes;
}
