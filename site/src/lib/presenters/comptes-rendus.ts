import type { CompteRendu } from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { avec, memoriser, trouver } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { entreeCompteRendu, parDateInverse } from './lignes.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import { lien } from './morceaux.ts';
import type { VueListe } from './vues.ts';

/** With their séance, newest first. */
const comptesRendusRanges = ({ publication }: Pick<Contexte, 'publication'>) =>
  memoriser(publication, 'comptesRendusRanges', (p) =>
    p.comptesRendus
      .map((compteRendu) => {
        const seance = trouver(p, 'seances', compteRendu.seance);
        return { compteRendu, seance, date: seance.date };
      })
      .sort(parDateInverse),
  );

/** Oldest first: each one comes after the one before. */
export const comptesRendusDansLOrdre = (ctx: Contexte): readonly CompteRendu[] =>
  memoriser(ctx.publication, 'comptesRendusDansLOrdre', (publication) =>
    comptesRendusRanges({ publication })
      .map(({ compteRendu }) => compteRendu)
      .reverse(),
  );

/** The list at `/comptes-rendus/`, newest séance first, or null. */
export function presenterComptesRendus(
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null {
  const p = ctx.publication;
  const sans = p.seances.filter(
    (s) => s.statut === 'tenue' && avec(p, 'comptesRendus', 'seance', s.id).length === 0,
  ).length;
  return listeDe(ctx, {
    sujet: {
      titre: 'Les comptes rendus',
      description: `Ce qui a été dit et décidé dans les séances de l’${p.assemblee.nom}, paragraphe par paragraphe.`,
      chemin: ADRESSES.comptesRendus,
      au: [['Séances', ADRESSES.seances]],
    },
    surtitre: 'Séances',
    chapo: [
      'Ce qui a été dit et décidé. Chaque paragraphe a une adresse qui ne change pas.',
      ...(sans > 0
        ? [
            ` Séances tenues sans compte rendu relevé ici : ${String(sans)}. `,
            lien(ctx, 'Toutes les séances', ADRESSES.seances),
          ]
        : []),
    ],
    nom: ['compte rendu', 'comptes rendus'],
    ordre: 'du plus récent au plus ancien',
    entites: (publication) => comptesRendusRanges({ publication }),
    entree: ({ compteRendu, seance }) => ({
      groupe: trouver(p, 'mandatures', seance.mandature).promotion,
      ligne: entreeCompteRendu(ctx, compteRendu),
    }),
    misAJourLe: (visibles) => derniereMiseAJour(visibles.map(({ compteRendu }) => compteRendu)),
    vide: {
      titre: 'Aucun compte rendu relevé.',
      texte: 'Chaque séance peut avoir le sien ; il paraît ici dès qu’il est public.',
    },
    page,
  });
}
