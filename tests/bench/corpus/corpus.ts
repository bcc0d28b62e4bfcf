/** A publication of any size, the same for the same seed: what the renderers are compared on. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lireExemple } from '@acp/shared/examples';
import { ecrireCanonique, parsePublication, type Publication } from '@acp/shared/publication';
import { paragraphe, phrase, titre } from './phrases.ts';
import { creerTirage, type Tirage } from './tirage.ts';

type Acte = Publication['actes'][number];
type Texte = NonNullable<Acte['texte']>;
type Vote = Acte['votes'][number];

interface Sorte {
  type: Acte['type'];
  lettre: string;
}
const sortes: [Sorte, ...Sorte[]] = [
  { type: 'voeu', lettre: 'V' },
  { type: 'deliberation', lettre: 'D' },
  { type: 'question', lettre: 'Q' },
];

const deuxChiffres = (n: number): string => String(n).padStart(2, '0');

function creerTexte(t: Tirage): Texte {
  const blocs: Texte = [];
  let rang = 0;
  const ancre = (): string => `p${++rang}`;
  for (let section = t.entre(1, 3); section > 0; section -= 1) {
    blocs.push({ type: 'titre', ancre: ancre(), niveau: 2, contenu: [{ texte: titre(t) }] });
    for (let n = t.entre(1, 3); n > 0; n -= 1) {
      blocs.push({ type: 'paragraphe', ancre: ancre(), contenu: [{ texte: paragraphe(t) }] });
    }
    blocs.push({
      type: 'liste',
      ordonnee: section % 2 === 0,
      elements: Array.from({ length: t.entre(2, 4) }, () => ({
        ancre: ancre(),
        contenu: [{ texte: phrase(t) }],
      })),
    });
  }
  return blocs;
}

function creerVotes(t: Tirage, annee: number): Vote[] {
  const instances = ['groupe', 'assemblee', 'conseil'] as const;
  return instances.slice(0, t.entre(1, 3)).map((instance, rang) => ({
    id: `vote-${instance}`,
    instance,
    date: { date: `${annee}-${deuxChiffres(rang * 3 + 1)}-15`, mention: null },
    mode: 'scrutin',
    resultat: 'adopte',
    etatDesChiffres: 'publies',
    chiffres: {
      pour: t.entre(40, 60),
      contre: t.entre(0, 20),
      abstentions: t.entre(0, 10),
      sansParticipation: null,
    },
    seance: null,
    commentaire: null,
    sources: [],
  }));
}

function creerActe(t: Tirage, rang: number, mandature: string): Acte {
  const { type, lettre } = t.parmi(sortes);
  const annee = t.entre(2020, 2026);
  return {
    id: `acte-${String(rang).padStart(6, '0')}`,
    misAJourLe: `${annee}-11-${deuxChiffres(t.entre(1, 28))}`,
    slug: `texte-${rang}`,
    reference: `ACV-${annee}-${lettre}${rang}`,
    type,
    titre: `${titre(t)} (${rang})`,
    titreOfficiel: null,
    themeReleve: true,
    mandature,
    groupe: null,
    enBref: [phrase(t), phrase(t), phrase(t)],
    carnet: null,
    mandat: null,
    recommandations: null,
    ecarts: [],
    etapes: [],
    votes: creerVotes(t, annee),
    nombreDePorteParoles: t.entre(1, 4),
    referencesOfficielles: [],
    texte: creerTexte(t),
    releve: 'partiel',
    periodiciteMois: null,
    reports: [],
    nouvelles: [],
    documents: [],
    sources: [],
  };
}

/** `nombre` actes on top of the smallest example, checked by the contract. */
export async function creerCorpus(nombre: number, graine: number): Promise<Publication> {
  const { publication } = await lireExemple('premier-jour');
  const mandature = publication.mandatures[0]?.id ?? '';
  const t = creerTirage(graine);
  const actes = Array.from({ length: nombre }, (_, rang) => creerActe(t, rang + 1, mandature));
  return parsePublication({ ...publication, actes });
}

/** Writes a publication directory, as the CMS would. */
export async function ecrireCorpus(dossier: string, publication: Publication): Promise<void> {
  await mkdir(join(dossier, 'medias'), { recursive: true });
  await writeFile(join(dossier, 'publication.json'), ecrireCanonique(publication));
  const membres = { version: publication.version, membres: [] };
  await writeFile(join(dossier, 'membres.json'), ecrireCanonique(membres));
}
