import {
  lireReference,
  motsAncres,
  plierCitation,
  reference as motif,
  type Acte,
  type Mesure,
} from '../model/index.ts';
import type { Faute } from './faute.ts';
import type { Publication } from './schema.ts';
import { isVerifiee } from './verifiees.ts';

/** What a measure gets wrong of its acte; paths start at the measure. */
function fautesDeMesure(m: Mesure, acte: Acte): Faute[] {
  const isLisible = motif.safeParse(m.reference).success;
  if (
    isLisible &&
    (!m.reference.startsWith(`${acte.reference}-M`) ||
      lireReference(m.reference).mesure !== m.numero)
  )
    return [
      {
        chemin: '.reference',
        message: `la mesure n°\u00a0${String(m.numero)} de ${acte.reference} ne peut pas s’appeler ${m.reference}`,
      },
      ...fautesDeCitation(m, acte),
    ];
  return fautesDeCitation(m, acte);
}

function fautesDeCitation(m: Mesure, acte: Acte): Faute[] {
  if (m.ancre === null) return [];
  const mots = motsAncres(acte.texte, m.ancre);
  if (mots === null)
    return [
      {
        chemin: '.ancre',
        message: `l’ancre ${m.ancre} n’est pas dans le texte de ${acte.reference}`,
      },
    ];
  if (plierCitation(mots).includes(plierCitation(m.citation))) return [];
  return [
    {
      chemin: '.citation',
      message: `le passage cité n’est pas, mot pour mot, dans le paragraphe ${m.ancre} de ${acte.reference}`,
    },
  ];
}

/** The measures that were found faithful to an acte: neither can change, so they stay so. */
const fideles = new WeakMap<Mesure, Acte>();

export function* mesures(p: Publication): Generator<Faute> {
  const actes = new Map(p.actes.map((a) => [a.id, a]));
  for (const [i, m] of p.mesures.entries()) {
    const acte = actes.get(m.acte);
    if (!acte || fideles.get(m) === acte) continue;
    const fautes = fautesDeMesure(m, acte);
    if (fautes.length === 0 && isVerifiee('mesures', m) && isVerifiee('actes', acte))
      fideles.set(m, acte);
    for (const { chemin, message } of fautes)
      yield { chemin: `mesures[${String(i)}]${chemin}`, message, avec: [`actes/${acte.id}`] };
  }
}

const compter = (ids: readonly string[]): Map<string, number> => {
  const comptes = new Map<string, number>();
  for (const id of ids) comptes.set(id, (comptes.get(id) ?? 0) + 1);
  return comptes;
};

/** Every point takes a stand on every measure of its acte, once (rule 6). */
export function* suivis(p: Publication): Generator<Faute> {
  const parActe = Map.groupBy(p.mesures, ({ acte }) => acte);
  const acteDe = new Map(p.mesures.map(({ id, acte }) => [id, acte]));
  for (const [i, point] of p.pointsDeSuivi.entries()) {
    const chemin = `pointsDeSuivi[${String(i)}].lignes`;
    const dites = compter(point.lignes.map(({ mesure }) => mesure));
    for (const { id, reference } of parActe.get(point.acte) ?? []) {
      const nombre = dites.get(id) ?? 0;
      if (nombre === 0)
        yield {
          chemin,
          message: `le point ne dit rien de la mesure ${reference}\u00a0: choisir au moins «\u00a0Non mentionnée\u00a0»`,
          avec: [`mesures/${id}`],
        };
      if (nombre > 1)
        yield {
          chemin,
          message: `le point parle ${String(nombre)} fois de la mesure ${reference}`,
        };
    }
    for (const { mesure } of point.lignes)
      if (acteDe.get(mesure) !== point.acte)
        yield {
          chemin,
          message: `«\u00a0${mesure}\u00a0» n’est pas une mesure de cet acte`,
          avec: [`mesures/${mesure}`],
        };
  }
  for (const [i, a] of p.appreciations.entries()) {
    for (const { mesure } of a.lignes) {
      const acte = acteDe.get(mesure);
      if (acte !== undefined && acte !== a.acte)
        yield {
          chemin: `appreciations[${String(i)}].lignes`,
          message: `«\u00a0${mesure}\u00a0» n’est pas une mesure de cet acte`,
          avec: [`mesures/${mesure}`],
        };
    }
  }
}
