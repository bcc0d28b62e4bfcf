import { lireEntetes, plier, type Entetes } from '../entetes.ts';

/** One column of the list of members: its title, what it holds, other titles it is known by. */
interface Colonne {
  titre: string;
  aide: string;
  exemple: string;
  aussi?: readonly string[];
}

export const COLONNES = {
  identifiant: {
    titre: 'Identifiant',
    aide: 'Obligatoire. Le numéro de la personne dans votre fichier\u00a0: il ne change jamais.',
    exemple: 'P-0042',
    aussi: ['id', 'numero', 'identifiant de la ville', 'identifiant externe'],
  },
  prenom: { titre: 'Prénom', aide: 'Publié seulement avec un accord.', exemple: 'Camille' },
  nom: {
    titre: 'Nom',
    aide: 'Publié seulement avec un accord.',
    exemple: 'Roche',
    aussi: ['nom de famille'],
  },
  debut: {
    titre: 'Siège depuis le',
    aide: 'Une date, comme 11/03/2026.',
    exemple: '11/03/2026',
    aussi: ['debut du siege', 'date de debut'],
  },
  fin: {
    titre: 'Siège jusqu’au',
    aide: 'Une date, ou rien.',
    exemple: '',
    aussi: ['fin du siege', 'date de fin'],
  },
  mineur: { titre: 'Moins de 18 ans', aide: 'oui ou non.', exemple: 'non', aussi: ['mineur'] },
  autorisationDate: {
    titre: 'Autorisation parentale du',
    aide: 'Pour une personne mineure\u00a0: la date de la signature.',
    exemple: '',
  },
  autorisationPreuve: {
    titre: 'Preuve de l’autorisation',
    aide: 'Où est gardé le papier.',
    exemple: '',
  },
  accordNom: {
    titre: 'Accord pour le nom',
    aide: 'nom complet, prénom et initiale, ou aucun.',
    exemple: 'prénom et initiale',
  },
  accordPhoto: {
    titre: 'Accord pour la photo',
    aide: 'oui ou non\u00a0; une date si l’accord n’a pas été donné avec celui du nom.',
    exemple: 'non',
  },
  accordCitation: {
    titre: 'Accord pour la citation',
    aide: 'oui ou non\u00a0; une date si l’accord n’a pas été donné avec celui du nom.',
    exemple: 'non',
  },
  accordDate: {
    titre: 'Accord donné le',
    aide: 'La date de la signature.',
    exemple: '11/03/2026',
  },
  accordFin: {
    titre: 'Accord valable jusqu’au',
    aide: 'Dernier jour compris, ou rien.',
    exemple: '31/12/2027',
  },
  accordVersion: {
    titre: 'Version du formulaire',
    aide: 'Le texte signé.',
    exemple: '2026-1',
  },
  accordPreuve: {
    titre: 'Preuve de l’accord',
    aide: 'Où est gardé le papier.',
    exemple: 'Classeur des accords, armoire 2',
  },
} as const satisfies Record<string, Colonne>;
export type CleDeColonne = keyof typeof COLONNES;

/** A member may sit in several groups: each one has these four columns, with its number. */
export const PARTIES_DE_GROUPE = {
  groupe: { titre: 'Groupe', exemple: 'Environnement' },
  role: { titre: 'Rôle', exemple: 'membre' },
  debut: { titre: 'Groupe depuis le', exemple: '11/03/2026' },
  fin: { titre: 'Groupe jusqu’au', exemple: '' },
} as const;
export type PartieDeGroupe = keyof typeof PARTIES_DE_GROUPE;

export const GROUPES_MAXIMUM = 6;

/** « Groupe 2 depuis le »: the number follows the noun, and the first group has none. */
export function titreDeGroupe(partie: PartieDeGroupe, rang: number): string {
  const { titre } = PARTIES_DE_GROUPE[partie];
  return rang === 0 ? titre : titre.replace(/^(\S+)/u, `$1 ${String(rang + 1)}`);
}

/** `accordNom`, or `groupe.1.debut`. */
export type Emplacement = CleDeColonne | `groupe.${number}.${PartieDeGroupe}`;

function* listTitres(): Generator<[string, Emplacement]> {
  for (const cle of Object.keys(COLONNES) as CleDeColonne[]) {
    const { titre, aussi = [] }: Colonne = COLONNES[cle];
    for (const nom of [titre, ...aussi]) yield [plier(nom), cle];
  }
  for (let rang = 0; rang < GROUPES_MAXIMUM; rang += 1) {
    for (const partie of Object.keys(PARTIES_DE_GROUPE) as PartieDeGroupe[]) {
      const emplacement: Emplacement = `groupe.${rang}.${partie}`;
      yield [plier(titreDeGroupe(partie, rang)), emplacement];
      if (rang === 0)
        yield [plier(PARTIES_DE_GROUPE[partie].titre.replace(/^(\S+)/u, '$1 1')), emplacement];
    }
  }
}

const TITRES = new Map(listTitres());

/** @throws ErreurImport when a column is missing or stands twice. */
export const lireEntetesDeMembres = (titres: readonly string[]): Entetes<Emplacement> =>
  lireEntetes(
    titres,
    TITRES,
    (['identifiant', 'prenom', 'nom'] as const).map((cle) => [cle, COLONNES[cle].titre] as const),
    'partez du modèle à télécharger.',
  );
