import type { Bloc } from '@acp/shared/model';
import type { Exemples } from '../exemples.ts';
import type { BlocsProps } from './props.ts';

const texteDe = (lettre: string): Bloc[] => [
  { type: 'titre', ancre: `${lettre}1`, niveau: 2, contenu: [{ texte: 'Exposé des motifs' }] },
  {
    type: 'paragraphe',
    ancre: `${lettre}2`,
    contenu: [
      { texte: 'Considérant que tout le monde, à Valmont, commence et finit son trajet à pied, ' },
      { texte: 'comme l’écrit le carnet', lien: '/carnets/espace-public/' },
      { texte: ' de la 1re promotion' },
      { texte: ' ;' },
    ],
  },
  {
    type: 'liste',
    ordonnee: false,
    elements: [
      { ancre: `${lettre}3`, contenu: [{ texte: 'mesurer la largeur de tous les trottoirs ;' }] },
      {
        ancre: `${lettre}4`,
        contenu: [
          { texte: 'poser un banc tous les deux cents mètres', gras: true },
          { texte: ' ;' },
        ],
      },
    ],
  },
  {
    type: 'citation',
    ancre: `${lettre}5`,
    contenu: [
      { texte: 'On ne s’y croise pas, un fauteuil n’y passe plus. ' },
      { texte: 'Mind the gap', langue: 'en' },
      { texte: ', dit une habitante.' },
    ],
  },
  {
    type: 'tableau',
    ancre: `${lettre}6`,
    legende: lettre === 'p' ? 'Bancs demandés' : 'Bancs posés',
    enTeteLigne: true,
    enTeteColonne: true,
    lignes: [
      ['Chemin', 'Bancs'],
      ['Écoles', '31'],
      ['Hôpital', '15'],
    ],
  },
  { type: 'titre', ancre: `${lettre}7`, niveau: 3, contenu: [{ texte: 'Le vœu' }] },
  {
    type: 'liste',
    ordonnee: true,
    elements: [
      { ancre: `${lettre}8`, contenu: [{ texte: 'abaisser le trottoir aux traversées ;' }] },
      { ancre: `${lettre}9`, contenu: [{ texte: 'retirer les potelets qui ne servent plus.' }] },
    ],
  },
  {
    type: 'image',
    ancre: `${lettre}10`,
    document: 'plan',
    alternative: 'Plan des douze rues',
    legende: 'Les douze rues les plus étroites.',
  },
];

export const exemples: Exemples<BlocsProps> = {
  'texte d’un acte, paragraphes numérotés': { blocs: texteDe('p'), base: '', numerote: true },
  'texte courant': { blocs: texteDe('q'), base: '' },
};
