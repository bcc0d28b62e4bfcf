/** Plausible French sentences about an invented city, for texts of a realistic size. */
import type { Tirage } from './tirage.ts';

const sujets = [
  'La Ville de Valmont',
  'Chaque école de quartier',
  'Le réseau des bibliothèques',
  'Une régie de l’eau',
  'Le plan des rues apaisées',
  'Un service d’accueil des habitantes et habitants',
  'La maison des associations',
  'Le conseil des voisines et voisins',
] as const;

const verbes = [
  'publie chaque année un bilan de',
  'ouvre à toutes et à tous',
  'confie à un groupe tiré au sort',
  'protège et entretient',
  'consacre une part de son budget à',
  'présente devant l’Assemblée',
  'met à l’étude dans chaque arrondissement',
] as const;

const objets = [
  'l’ombre des cours et des places',
  'la rénovation des logements mal isolés',
  'la lecture à voix haute dans les crèches',
  'des trottoirs larges, sans obstacle et bien éclairés',
  'l’accès aux soins des personnes sans domicile',
  'des repas préparés avec des produits de la région',
  'la réparation des objets du quotidien',
  'une œuvre commune, décidée avec les cœurs de quartier',
] as const;

const complements = [
  'avant la fin de la mandature',
  'dès la prochaine rentrée, et pendant trois ans',
  'avec l’accord des propriétaires concernés',
  'sans frais pour les familles',
  'sous le regard du comité de garants',
  'en commençant par les rues les plus bruyantes',
] as const;

export const phrase = (t: Tirage): string =>
  `${t.parmi(sujets)} ${t.parmi(verbes)} ${t.parmi(objets)}, ${t.parmi(complements)}.`;

export const paragraphe = (t: Tirage): string =>
  Array.from({ length: t.entre(2, 5) }, () => phrase(t)).join(' ');

/** A title, without its final full stop. */
export const titre = (t: Tirage): string => `Pour ${t.parmi(objets)}, ${t.parmi(complements)}`;
