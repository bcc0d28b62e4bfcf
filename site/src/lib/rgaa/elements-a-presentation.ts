import { conforme, type Critere } from './critere.ts';

/** Themes 8 to 10: compulsory elements, structure, presentation. */
export const elementsAPresentation: readonly Critere[] = [
  conforme('8.1', 'Le type du document est déclaré', 'html', 'doctype html.'),
  conforme('8.2', 'Le code est valide', 'html', 'Aucune faute, sur chaque page.'),
  conforme('8.3', 'La langue est déclarée', 'axe', 'lang="fr" sur chaque page.'),
  conforme('8.4', 'La langue déclarée est juste', 'axe', 'Code « fr » ; textes en français.'),
  conforme('8.5', 'La page a un titre', 'html', 'Élément title.'),
  conforme(
    '8.6',
    'Le titre de la page est juste',
    'regard',
    'Sujet, référence quand il y en a une, puis nom de l’Assemblée ; titres tous différents.',
  ),
  conforme(
    '8.7',
    'Un passage en une autre langue est signalé',
    'regard',
    'Langue saisie sur le passage et rendue par lang (glossaire, textes).',
  ),
  conforme('8.8', 'Le code de cette langue est valide', 'axe', 'Codes BCP 47.'),
  conforme(
    '8.9',
    'Aucune balise ne sert qu’à présenter',
    'parcours',
    'Ni paragraphe, ni élément de liste vide : vérifié sans style.',
  ),
  conforme(
    '8.10',
    'Un changement de sens de lecture est signalé',
    'regard',
    'Un passage en arabe, en hébreu ou en persan porte dir="rtl".',
  ),

  conforme('9.1', 'Les titres structurent la page', 'parcours', 'Un titre 1, aucun niveau sauté.'),
  conforme(
    '9.2',
    'La structure du document est cohérente',
    'parcours',
    'En-tête, navigations nommées, un seul contenu principal, pied de page.',
  ),
  conforme('9.3', 'Une liste est une liste', 'axe', 'Actes, mesures, étapes, liens, documents.'),
  conforme(
    '9.4',
    'Une citation est signalée',
    'regard',
    'blockquote pour les passages, q pour les questions des relances.',
  ),

  conforme('10.1', 'Le style présente l’information', 'html', 'Aucun attribut de présentation.'),
  conforme('10.2', 'Sans style, rien ne manque', 'parcours', 'Chaque genre de page, style retiré.'),
  conforme(
    '10.3',
    'Sans style, l’ordre a du sens',
    'parcours',
    'L’ordre du code est celui de la lecture ; évitement en premier.',
  ),
  conforme('10.4', 'Le texte s’agrandit à 200 %', 'parcours', 'À 1280 et à 320 px, sans perte.'),
  conforme(
    '10.5',
    'Fond et couleur vont ensemble',
    'regard',
    'Déclarés ensemble sur body et sur chaque bande.',
  ),
  conforme(
    '10.6',
    'Un lien se voit dans le texte',
    'regard',
    'Souligné partout dans le texte courant.',
  ),
  conforme('10.7', 'Le foyer se voit', 'parcours', 'Contour de 3 px à chaque arrêt du clavier.'),
  conforme(
    '10.8',
    'Un contenu caché l’est pour de bon',
    'axe',
    'Menu replié, repères réservés aux lecteurs d’écran.',
  ),
  conforme(
    '10.9',
    'Ni forme, ni taille, ni place ne disent seules',
    'regard',
    'Carrés et jalons sont toujours doublés de mots.',
  ),
  conforme(
    '10.10',
    'Cette information est aussi donnée autrement',
    'regard',
    'Le mot de chaque état et de chaque étape est écrit.',
  ),
  conforme(
    '10.11',
    'La page tient en 320 px',
    'parcours',
    'Aucun défilement horizontal, tableaux de données à part.',
  ),
  conforme('10.12', 'Le texte s’espace sans perte', 'parcours', 'À 768 et à 360 px.'),
  conforme(
    '10.13',
    'Un contenu au survol se maîtrise',
    'regard',
    'Rien n’apparaît au survol ni au foyer, sinon le lien d’évitement.',
  ),
  conforme(
    '10.14',
    'Un contenu de style s’atteint au clavier',
    'parcours',
    'Menu et filtres repliés s’ouvrent au clavier.',
  ),
];
