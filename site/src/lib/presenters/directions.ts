import type { Direction } from '@acp/shared/model';
import type { Texte } from '../../components/Texte/props.ts';
import type { VueRepertoire } from '../../layouts/repertoire.ts';
import type { Contexte } from '../contexte.ts';
import { compte, misAJour } from '../format.ts';
import { avec } from '../queries.ts';
import { ADRESSES, adresseMesure } from '../urls.ts';
import { derniereMiseAJour } from './liste.ts';
import { enchainer, lien, type Morceaux } from './morceaux.ts';
import { pageDe } from './page.ts';
import { ouvrirNotes, type Notes } from './sources.ts';

function textesDe(ctx: Contexte, direction: Direction, notes: Notes): Texte[] {
  const mesures = avec(ctx.publication, 'mesures', 'directions', direction.id);
  const source = notes.citer(direction.sources);
  const liens = mesures.map((m): Morceaux => [
    { ...lien(ctx, m.reference, adresseMesure(m)), insecable: true },
  ]);
  return [
    mesures.length === 0
      ? 'Ne répond d’aucune mesure relevée ici.'
      : [`Répond de ${compte(mesures.length, 'mesure')} : `, ...enchainer(liens), '.'],
    ...(source ? [source] : []),
  ];
}

/** `/comprendre/directions/`: who answers for which measure. */
export function presenterDirections(ctx: Contexte): VueRepertoire {
  const { directions, assemblee } = ctx.publication;
  const notes = ouvrirNotes(ctx);
  const misAJourLe = derniereMiseAJour(directions);
  return {
    page: pageDe(ctx, {
      titre: 'Les directions',
      description: `Les parties de l’administration qui disent où en sont les mesures de l’${assemblee.nom}.`,
      chemin: ADRESSES.directions,
      au: [['Comprendre', ADRESSES.comprendre]],
      misAJourLe,
    }),
    ouverture: {
      surtitre: 'Comprendre',
      titre: 'Les directions',
      misAJour: misAJourLe === null ? undefined : misAJour(misAJourLe),
      chapo:
        'Une direction est une partie de l’administration de la Ville. C’est elle qui dit où en est une mesure.',
    },
    parties:
      directions.length === 0
        ? []
        : [
            {
              id: 'directions',
              titre: 'Qui répond de quoi',
              definitions: [...directions]
                .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
                .map((d) => ({
                  id: d.id,
                  terme: d.sigle === null ? d.nom : `${d.nom} (${d.sigle})`,
                  textes: textesDe(ctx, d, notes),
                })),
            },
          ],
    vide:
      directions.length === 0
        ? { titre: 'Aucune direction relevée.', texte: 'Elles paraîtront ici avec leurs mesures.' }
        : undefined,
    sources: notes.liste(),
  };
}
