import type { Acte, EtatDit, Mesure, PointDeSuivi, Vote } from '@acp/shared/model';

/** A vote of the Council, adopted on a known day unless told otherwise. */
export const unVote = (precisions: Partial<Vote> = {}): Vote => ({
  id: 'vote-conseil',
  instance: 'conseil',
  date: { date: '2024-03-15', mention: null },
  mode: null,
  resultat: 'adopte',
  etatDesChiffres: 'non-publies',
  chiffres: null,
  seance: null,
  commentaire: null,
  sources: [],
  ...precisions,
});

/** An acte adopted by the Council on 15 March 2024, whose whole yearly follow-up is recorded. */
export const unActe = (precisions: Partial<Acte> = {}): Acte => ({
  id: 'trottoirs',
  misAJourLe: '2024-03-15',
  slug: 'des-trottoirs-pour-marcher',
  reference: 'ACV-2024-V1',
  type: 'voeu',
  titre: 'Des trottoirs pour marcher',
  titreOfficiel: null,
  themeReleve: true,
  mandature: 'm1',
  groupe: null,
  enBref: [],
  carnet: null,
  mandat: null,
  recommandations: null,
  ecarts: [],
  etapes: [],
  votes: [unVote()],
  nombreDePorteParoles: null,
  referencesOfficielles: [],
  texte: null,
  releve: 'complet',
  periodiciteMois: 12,
  reports: [],
  nouvelles: [],
  documents: [],
  sources: [],
  ...precisions,
});

/** A measurable measure of that acte. */
export const uneMesure = (precisions: Partial<Mesure> = {}): Mesure => ({
  id: 'trottoirs-m1',
  misAJourLe: '2024-03-15',
  reference: 'ACV-2024-V1-M01',
  acte: 'trottoirs',
  numero: 1,
  citation: 'mesurer la largeur de tous les trottoirs',
  ancre: null,
  directions: [],
  delegation: null,
  arrondissements: [],
  echeance: null,
  echeancesDeplacees: [],
  mesurable: true,
  motifNonMesurable: null,
  ...precisions,
});

/** A point given on a day, saying of each measure (by id) one état. */
export const unPoint = (date: string, dits: Record<string, EtatDit> = {}): PointDeSuivi => ({
  id: `point-${date}`,
  misAJourLe: date,
  slug: `point-${date}`,
  numero: 1,
  acte: 'trottoirs',
  date,
  signataire: 'Ville de Valmont',
  cadre: 'courrier',
  seance: null,
  texte: null,
  lignes: Object.entries(dits).map(([mesure, etat]) => ({
    mesure,
    etat,
    texte: etat === 'non-mentionnee' ? null : 'Ce qui est dit.',
    preuves: [],
  })),
  documents: [],
  sources: [],
});
