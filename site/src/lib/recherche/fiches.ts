import { TYPES_D_ACTE } from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { etatDe, titreDeMesure } from '../presenters/mesures.ts';
import { memoriser, toutesLesMesures, type Entite } from '../queries.ts';
import { adresseMesure } from '../urls.ts';
import {
  anneeDActe,
  anneeDEntite,
  DECRITES,
  ficheDActe,
  ficheDe,
  phrases,
  type EntiteDecrite,
  type Fiche,
} from './fiche.ts';
import { sorteDEntite } from './sortes.ts';
import { motsDuTexte } from './textes.ts';

function* fichesDesMesures(ctx: Contexte): Generator<Fiche> {
  for (const suivie of toutesLesMesures(ctx.publication, ctx.aujourdhui)) {
    const { mesure, acte, etat, sansNouvelleDepuis } = suivie;
    yield {
      adresse: adresseMesure(mesure),
      titre: titreDeMesure(mesure),
      genre: `Mesure ${mesure.reference}`,
      type: sorteDEntite('mesures').cle,
      annee: anneeDActe(acte),
      date: '',
      etat: [
        etatDe(ctx, etat).libelle,
        ...(sansNouvelleDepuis === null
          ? []
          : [`sans nouvelle depuis le ${enDate(sansNouvelleDepuis)}`]),
      ].join(', '),
      texte: phrases([
        `${TYPES_D_ACTE[acte.type].libelle} «\u00a0${acte.titre}\u00a0»`,
        mesure.delegation,
      ]),
    };
  }
}

/** The document itself, then one entry a section: a long text is opened at the right place. */
function fichesDuCompteRendu(ctx: Contexte, c: Entite<'comptesRendus'>): Fiche[] {
  const entier = ficheDe(ctx, 'comptesRendus', c);
  const sections = c.sections.map(({ id, titre, texte }) => ({
    ...entier,
    adresse: `${entier.adresse}#${id}`,
    titre,
    genre: `${entier.genre}, ${c.titre}`,
    texte: phrases(motsDuTexte(texte)),
  }));
  return [entier, ...sections];
}

/**
 * Everything of the record that can be found, one at a time: thousands of texts are never held at once. Members are not
 * in it (rule 10), nor what was withdrawn.
 */
export function* fiches(ctx: Contexte): Generator<Fiche> {
  for (const acte of ctx.publication.actes) yield ficheDActe(ctx, acte);
  yield* fichesDesMesures(ctx);
  for (const type of DECRITES) {
    if (type === 'comptesRendus')
      for (const c of ctx.publication.comptesRendus) yield* fichesDuCompteRendu(ctx, c);
    else for (const entite of ctx.publication[type]) yield ficheDe(ctx, type, entite);
  }
}

const anneesDe = (ctx: Contexte, type: EntiteDecrite): (string | null)[] =>
  ctx.publication[type].map((entite) => anneeDEntite(ctx, type, entite));

/** The years of what can be found, newest first; a measure has that of its acte. */
export const anneesCherchees = (ctx: Contexte): string[] =>
  memoriser(ctx.publication, 'annees-cherchees', (publication) => {
    const lu = { ...ctx, publication };
    const annees = new Set([
      ...publication.actes.map(anneeDActe),
      ...DECRITES.flatMap((type) => anneesDe(lu, type)),
    ]);
    return [...annees]
      .filter((annee) => annee !== null)
      .sort()
      .reverse();
  });
