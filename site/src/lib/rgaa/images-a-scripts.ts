import { conforme, sansObjet, type Critere } from './critere.ts';

const CADRES = 'iframe, frame, object, embed';
const MEDIAS = 'video, audio, object, embed, canvas, bgsound';
const aucunMedia = 'Le site ne publie ni son, ni vidéo, ni animation.';
const aucunCadre = 'Aucune page ne contient de cadre.';
const aucuneMiseEnForme = 'Chaque tableau porte un titre : aucun ne sert à la mise en page.';

const media = (rang: number, titre: string): Critere =>
  sansObjet(`4.${String(rang)}`, titre, MEDIAS, aucunMedia);

/** Themes 1 to 7: images, frames, colours, media, tables, links, scripts. */
export const imagesAScripts: readonly Critere[] = [
  conforme('1.1', 'Une image qui informe a un texte', 'axe', 'Photos, dessins des tirages, votes.'),
  conforme(
    '1.2',
    'Une image qui décore est ignorée',
    'axe',
    'Icônes, carrés, barres et marque sont masqués aux lecteurs d’écran.',
  ),
  conforme(
    '1.3',
    'Le texte d’une image dit ce qu’elle montre',
    'regard',
    'Textes des dessins de « tirage-au-sort » relus ; celui des photos est exigé à la saisie.',
  ),
  sansObjet('1.4', 'Une image-test dit sa fonction', 'img[src*=captcha]', 'Aucune image-test.'),
  sansObjet('1.5', 'Une image-test a une autre voie', 'img[src*=captcha]', 'Aucune image-test.'),
  conforme(
    '1.6',
    'Une image complexe a une description détaillée',
    'regard',
    'Chaque dessin du tirage est suivi de son tableau de chiffres.',
  ),
  conforme(
    '1.7',
    'La description détaillée est juste',
    'regard',
    'Le tableau et le dessin viennent des mêmes nombres.',
  ),
  conforme('1.8', 'Un texte n’est pas une image', 'regard', 'Tout le texte est du texte.'),
  conforme(
    '1.9',
    'Une légende est liée à son image',
    'regard',
    'Figure nommée par sa légende (compte rendu des votes, Valmont).',
  ),

  sansObjet('2.1', 'Un cadre a un titre', CADRES, aucunCadre),
  sansObjet('2.2', 'Le titre d’un cadre est juste', CADRES, aucunCadre),

  conforme(
    '3.1',
    'La couleur ne dit jamais seule',
    'regard',
    'Chaque état a une icône et un mot ; chaque lien de texte est souligné ; chaque courbe a un dessin et un tableau.',
  ),
  conforme(
    '3.2',
    'Le texte contraste avec son fond',
    'axe',
    '4,5 au moins, 7 pour le texte courant.',
  ),
  conforme(
    '3.3',
    'Champs, boutons et dessins contrastent',
    'regard',
    'Couleurs des bordures, du foyer et des dessins calculées : 3 au moins, en clair et en sombre.',
  ),

  media(1, 'Un média a une transcription'),
  media(2, 'La transcription est juste'),
  media(3, 'Un média a des sous-titres'),
  media(4, 'Les sous-titres sont justes'),
  media(5, 'Un média a une audiodescription'),
  media(6, 'L’audiodescription est juste'),
  media(7, 'Un média est identifié'),
  media(8, 'Un média non temporel a une autre forme'),
  media(9, 'Cette autre forme est juste'),
  media(10, 'Un son qui part seul s’arrête'),
  media(11, 'Un média temporel se commande au clavier'),
  media(12, 'Un média non temporel se commande au clavier'),
  media(13, 'Un média est lu par les aides techniques'),

  sansObjet(
    '5.1',
    'Un tableau complexe a un résumé',
    'td[colspan], td[rowspan], th[colspan], th[rowspan]',
    'Aucune cellule fusionnée : chaque tableau a une ligne et une colonne d’en-têtes.',
  ),
  sansObjet(
    '5.2',
    'Le résumé d’un tableau complexe est juste',
    'td[colspan], td[rowspan], th[colspan], th[rowspan]',
    'Aucun tableau complexe.',
  ),
  sansObjet(
    '5.3',
    'Un tableau de mise en forme se lit dans l’ordre',
    'table:not(:has(caption))',
    aucuneMiseEnForme,
  ),
  conforme(
    '5.4',
    'Le titre d’un tableau lui est lié',
    'html',
    'Élément caption de chaque tableau.',
  ),
  conforme('5.5', 'Le titre d’un tableau est juste', 'regard', 'Titres relus, un par promotion.'),
  conforme('5.6', 'Les en-têtes sont déclarés', 'axe', 'Cellules th.'),
  conforme('5.7', 'Chaque cellule a son en-tête', 'axe', 'Attribut scope sur chaque th.'),
  sansObjet(
    '5.8',
    'Un tableau de mise en forme n’a pas d’en-têtes',
    'table:not(:has(caption))',
    aucuneMiseEnForme,
  ),

  conforme(
    '6.1',
    'Un lien dit où il mène',
    'regard',
    'Par son texte, ou par la phrase, le titre ou l’élément de liste qui le porte (« Source 1 »).',
  ),
  conforme('6.2', 'Un lien a un texte', 'parcours', 'Vérifié sans style sur chaque genre de page.'),

  conforme(
    '7.1',
    'Un script est compris des aides techniques',
    'axe',
    'Seules la recherche et la copie en ont un ; champs, boutons et liens natifs.',
  ),
  conforme(
    '7.2',
    'L’autre voie d’un script est juste',
    'parcours',
    'Sans script, la recherche renvoie aux listes et au plan du site.',
  ),
  conforme('7.3', 'Un script s’utilise au clavier', 'parcours', 'Formulaire et liens natifs.'),
  conforme(
    '7.4',
    'Un changement de contexte est demandé',
    'regard',
    'Rien ne se passe avant un lien ou un bouton.',
  ),
  conforme('7.5', 'Un message d’état est annoncé', 'regard', 'Nombre de résultats : role status.'),
];
