import type { EntreesProps } from '../../components/Entrees/props.ts';
import type { Contexte } from '../contexte.ts';
import { ADRESSES } from '../urls.ts';

/** Four ways in, by who you are. */
export function entrees(ctx: Contexte): EntreesProps['entrees'] {
  const { assemblee } = ctx.publication;
  const ville = assemblee.complementDuNom.replace(/^(de |du |d’)/, '');
  const vers = (texte: string, chemin: string) => ({ texte, lien: ctx.base + chemin });
  return [
    {
      titre: `Vous habitez ${ville}`,
      liens: [
        vers('Comprendre l’Assemblée', ADRESSES.comprendre),
        vers('Qu’est devenu un vœu ?', ADRESSES.suivi),
        vers('Qui sont les membres ?', ADRESSES.membres),
      ],
    },
    {
      titre: 'Vous enquêtez',
      liens: [
        vers('Citer un texte', ADRESSES.citer),
        vers('Données ouvertes', ADRESSES.donnees),
        vers('Journal public', ADRESSES.journal),
      ],
    },
    {
      titre: 'Vous êtes ou étiez membre',
      liens: [
        vers('Vos mesures', ADRESSES.mesures),
        vers('Vos comptes rendus', ADRESSES.comptesRendus),
        vers('Votre nom, votre accord', ADRESSES.donneesPersonnelles),
      ],
    },
    {
      titre: 'Vous travaillez à la Ville',
      liens: [
        vers('Le droit de suite', ADRESSES.droitDeSuite),
        vers('Les points de suivi', ADRESSES.pointsDeSuivi),
        vers('Corriger une erreur', ADRESSES.corrections),
      ],
    },
  ];
}
