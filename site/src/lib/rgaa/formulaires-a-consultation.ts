import { conforme, nonApplicable, sansObjet, type Critere } from './critere.ts';

const PERSONNELS = 'input:not([type=search]), textarea';
/** Files of our own: those of other sites are not ours to mend. */
const BUREAUTIQUE = ['pdf', 'doc', 'docx', 'odt', 'ods', 'xls', 'xlsx', 'ppt', 'pptx']
  .map((suffixe) => `a[href^="/"][href$=".${suffixe}"]`)
  .join(', ');
const aucuneDonnee = 'Le seul formulaire est celui de la recherche ; il ne modifie aucune donnée.';
const sansScript = 'Ni mouvement, ni clignotement, ni son sur le site.';

/** Themes 11 to 13: forms, navigation, consultation. */
export const formulairesAConsultation: readonly Critere[] = [
  conforme('11.1', 'Un champ a une étiquette', 'axe', 'Recherche : trois champs étiquetés.'),
  conforme('11.2', 'L’étiquette est juste', 'regard', 'Que cherchez-vous, Nature, Année.'),
  conforme('11.3', 'Une même étiquette dit la même chose', 'regard', 'Un seul formulaire.'),
  conforme('11.4', 'L’étiquette touche son champ', 'regard', 'Juste au-dessus.'),
  sansObjet(
    '11.5',
    'Des champs de même nature sont groupés',
    PERSONNELS,
    'Trois champs distincts.',
  ),
  sansObjet('11.6', 'Un groupe de champs a une légende', 'fieldset', 'Aucun groupe de champs.'),
  sansObjet('11.7', 'La légende du groupe est juste', 'fieldset', 'Aucun groupe de champs.'),
  sansObjet(
    '11.8',
    'Une longue liste de choix est groupée',
    'optgroup',
    'Deux listes courtes, chacune d’une seule nature.',
  ),
  conforme('11.9', 'Un bouton dit ce qu’il fait', 'axe', 'Menu, Rechercher, résultats suivants.'),
  sansObjet(
    '11.10',
    'La saisie est contrôlée',
    '[required], [pattern]',
    'Aucun champ obligatoire.',
  ),
  sansObjet('11.11', 'Le contrôle suggère une correction', '[required], [pattern]', aucuneDonnee),
  sansObjet('11.12', 'Une donnée se corrige et se confirme', 'form[method=post]', aucuneDonnee),
  sansObjet('11.13', 'Un champ personnel se remplit seul', PERSONNELS, aucuneDonnee),

  conforme(
    '12.1',
    'Le site offre deux façons de naviguer',
    'parcours',
    'Menu, plan du site et recherche.',
  ),
  conforme('12.2', 'Le menu est toujours à la même place', 'parcours', 'Un seul gabarit.'),
  conforme(
    '12.3',
    'Le plan du site est juste',
    'regard',
    'Toutes les rubriques, avec leur nombre.',
  ),
  conforme('12.4', 'Le plan s’atteint de partout', 'regard', 'Pied de l’unique gabarit.'),
  conforme('12.5', 'La recherche s’atteint de partout', 'regard', 'En-tête de l’unique gabarit.'),
  conforme('12.6', 'Les zones se rejoignent ou s’évitent', 'axe', 'Repères et lien d’évitement.'),
  conforme('12.7', 'Un lien mène au contenu', 'parcours', 'Premier arrêt du clavier, visible.'),
  conforme(
    '12.8',
    'L’ordre du clavier a du sens',
    'parcours',
    'Celui du code, sans tabindex positif.',
  ),
  conforme('12.9', 'Le clavier n’est jamais pris', 'parcours', 'De bout en bout de chaque genre.'),
  sansObjet(
    '12.10',
    'Un raccourci d’une touche se désactive',
    '[accesskey]',
    'Aucun raccourci clavier.',
  ),
  conforme(
    '12.11',
    'Un contenu additionnel s’atteint au clavier',
    'parcours',
    'Le menu replié ; rien d’autre ne s’ajoute.',
  ),

  sansObjet(
    '13.1',
    'Une limite de temps se règle',
    'meta[http-equiv=refresh]',
    'Aucune limite de temps, aucun rechargement.',
  ),
  sansObjet('13.2', 'Aucune fenêtre ne s’ouvre seule', '[target]', 'Aucune fenêtre nouvelle.'),
  {
    ...sansObjet(
      '13.3',
      'Un document bureautique est accessible',
      BUREAUTIQUE,
      'Le registre de Paris n’en publie aucun ; chaque document déposé dira s’il est accessible, et la déclaration les compte.',
    ),
    selonLeRegistre: true,
  },
  nonApplicable(
    '13.4',
    'La version accessible d’un document dit la même chose',
    'Aucune version de remplacement n’est publiée.',
  ),
  nonApplicable(
    '13.5',
    'Un contenu cryptique a un sens écrit',
    'Ni dessin en lettres, ni émoticône.',
  ),
  nonApplicable('13.6', 'Ce sens est juste', 'Ni dessin en lettres, ni émoticône.'),
  sansObjet('13.7', 'Rien ne clignote trop vite', 'blink, marquee, video, canvas', sansScript),
  sansObjet('13.8', 'Ce qui bouge s’arrête', 'blink, marquee, video, canvas', sansScript),
  conforme('13.9', 'La page se lit dans les deux sens', 'regard', 'Aucune orientation imposée.'),
  nonApplicable(
    '13.10',
    'Un geste complexe a une autre voie',
    'Aucun geste : des liens, des boutons.',
  ),
  conforme(
    '13.11',
    'Un appui s’annule',
    'regard',
    'Liens et boutons natifs, sans script à l’appui.',
  ),
  nonApplicable(
    '13.12',
    'Un mouvement de l’appareil a une autre voie',
    'Aucun mouvement n’est lu.',
  ),
];
