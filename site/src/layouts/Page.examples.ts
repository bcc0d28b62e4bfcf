import type { PageProps } from './props.ts';

/** The frame around the workshop page: the invented city of Valmont. */
export function pageAtelier(base: string): PageProps {
  return {
    titre: 'Atelier',
    description: 'Les composants du site et leurs états.',
    chemin: '/atelier/',
    base,
    origine: 'https://exemple.invalid',
    assemblee: {
      nom: 'Assemblée citoyenne de Valmont',
      nomCourt: 'Assemblée citoyenne',
      complementDuNom: 'de Valmont',
      ville: 'Valmont',
      fictive: true,
    },
    navigation: [
      { texte: 'Vœux et délibérations', lien: `${base}/actes/`, courant: 'section' },
      { texte: 'Suivi', lien: `${base}/suivi/` },
      { texte: 'Séances', lien: `${base}/seances/` },
      { texte: 'Membres', lien: `${base}/membres/` },
      { texte: 'Comprendre', lien: `${base}/comprendre/` },
    ],
    recherche: { texte: 'Rechercher', lien: `${base}/recherche/` },
    pied: [
      { texte: 'Accessibilité : non conforme', lien: `${base}/accessibilite/` },
      { texte: 'Mentions légales', lien: `${base}/mentions-legales/` },
      { texte: 'Données personnelles', lien: `${base}/donnees-personnelles/` },
      { texte: 'Plan du site', lien: `${base}/plan-du-site/` },
      { texte: 'Données ouvertes', lien: `${base}/donnees/` },
      { texte: 'Journal public', lien: `${base}/journal/` },
      { texte: 'Signaler une erreur', lien: `${base}/corrections/` },
    ],
    suivre: {
      titre: 'Pour suivre l’actualité de l’Assemblée',
      texte: [
        'Sans compte ni adresse à donner : ',
        { texte: 'toutes les façons de suivre', lien: `${base}/suivre/` },
        '.',
      ],
    },
    filAriane: [
      { texte: 'Accueil', lien: `${base}/` },
      { texte: '1re promotion (2023-2024)', lien: `${base}/mandatures/1/` },
    ],
    misAJourLe: { texte: '15 septembre 2026', iso: '2026-09-15' },
    noindex: true,
    flux: [],
  };
}
