import { pointsDe } from '@acp/shared/model';
import type { FicheProps } from '../../components/Fiche/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { avec, type MesureSuivie } from '../queries.ts';
import { ADRESSES, adresseActe } from '../urls.ts';
import { attentesDe } from './horloge.ts';
import { silenceDepuis } from './ligne-de-suite.ts';
import { inconnu, jour, lien } from './morceaux.ts';

/** The last point given on its acte, and whether it speaks of the measure. */
function dernierPoint(ctx: Contexte, { mesure, acte }: MesureSuivie): Texte {
  const points = pointsDe(acte, avec(ctx.publication, 'pointsDeSuivi', 'acte', acte.id));
  const dernier = points.findLast(({ date }) => date <= ctx.aujourdhui);
  if (!dernier) return [inconnu('aucun point de suivi à ce jour')];
  const isMuet = dernier.lignes.some(
    (ligne) => ligne.mesure === mesure.id && ligne.etat === 'non-mentionnee',
  );
  const nom = `n°\u00A0${String(dernier.numero)}`;
  return [
    'Dernier point\u00A0: ',
    lien(ctx, nom, `${ADRESSES.pointsDeSuivi}${dernier.slug}/`),
    ', le ',
    jour(dernier.date),
    isMuet ? ', qui n’en dit rien.' : '.',
  ];
}

/** When the City last spoke of the text, when it is expected to, and by which rule; no date where the record is partial. */
export function faitDesPoints(ctx: Contexte, suivie: MesureSuivie): FicheProps['faits'][number] {
  const { acte } = suivie;
  const terme = 'Points de suivi';
  if (acte.releve === 'partiel')
    return { terme, valeurs: [[inconnu('suivi non relevé ici')], 'Aucune date n’est attendue.'] };
  const attentes = attentesDe(ctx, acte);
  const isMuet = silenceDepuis(ctx, acte, attentes) !== null;
  const manquee = attentes.findLast(({ statut, point }) => statut === 'manquee' && point === null);
  const prochain = attentes.find(({ statut }) => statut === 'a-venir');
  return {
    terme,
    valeurs: [
      dernierPoint(ctx, suivie),
      ...(isMuet && manquee
        ? [['Point attendu avant le ', jour(manquee.date), ', non venu.']]
        : []),
      ...(prochain
        ? [
            [
              'Prochain point attendu avant le ',
              jour(prochain.date),
              '. ',
              lien(ctx, 'La règle de calcul', `${adresseActe(acte)}#regle`),
            ],
          ]
        : []),
    ],
  };
}
