import { dossierDExemple } from '@acp/shared/examples';
import {
  ETATS_DITS,
  ETATS_MONTRES,
  etatDe,
  NATURES_DE_PREUVE,
  parolesSur,
  type EtatDit,
  type Preuve,
} from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import { sansApostrophe } from '../../../cms/src/import/apostrophe.ts';
import { verser } from '../../../cms/src/scripts/seed.ts';
import { installer, type Installation } from '../../integration/installation.ts';
import {
  connecterTableur,
  enregistrer,
  ouvrir,
  remplir,
  type Format,
  type Tableau,
  type Tableur,
} from '../../integration/tableur.ts';
import type { Barre } from '../barre.ts';
import { creerTirage, type Tirage } from '../corpus/tirage.ts';
import { creerSuivi, direMots } from './corpus-de-suivi.ts';

const MESURES = 500;
const COMPTE = { email: 'tableur@valmont.example', password: 'quatre-mots-bien-tranquilles' };

/** What a person answers of one measure: the cells, by the titles of their columns. */
type Reponse = Record<string, string>;

const DATES = ['2025', '2025-05', '11/05/2025', '2025 (au printemps)'] as const;
const cles = <K extends string>(objet: Record<K, unknown>) => Object.keys(objet) as [K, ...K[]];

function repondre(t: Tirage): Reponse {
  const etat = t.parmi(cles<EtatDit>(ETATS_DITS));
  const reponse: Reponse = { État: ETATS_DITS[etat].libelle };
  if (etat === 'non-mentionnee') return reponse;
  reponse['Texte'] = direMots(t);
  const nombre = t.entre(etat === 'realisee' || etat === 'partielle' ? 1 : 0, 3);
  for (let rang = 0; rang < nombre; rang += 1) {
    const titre = (partie: string) =>
      `Preuve${rang ? ` ${String(rang + 1)}` : ''}\u00a0: ${partie}`;
    reponse[titre('nature')] =
      NATURES_DE_PREUVE[t.parmi(cles<Preuve['nature']>(NATURES_DE_PREUVE))].libelle;
    reponse[titre('libellé')] = direMots(t);
    if (rang === 0 || t.entre(0, 1)) {
      reponse[titre('adresse')] =
        `https://valmont.example/preuve?n=${String(t.entre(1, 1e6))}&l=été`;
    }
    if (t.entre(0, 1)) reponse[titre('date')] = t.parmi(DATES);
  }
  return reponse;
}

/** What each line is known to say before anybody writes in it. */
const attendusDe = ({ actes, mesures, pointsDeSuivi }: Publication): Map<string, Reponse> =>
  new Map(
    mesures.map((mesure) => {
      const acte = actes.find(({ id }) => id === mesure.acte);
      if (!acte) throw new Error(`${mesure.reference} n’a pas d’acte.`);
      const dite = parolesSur(mesure, pointsDeSuivi).at(-1);
      return [
        mesure.reference,
        {
          Acte: acte.titre,
          Numéro: String(mesure.numero),
          Mesure: mesure.citation,
          'Dernier état': ETATS_MONTRES[etatDe(mesure, acte, pointsDeSuivi)].libelle,
          'Dit le': dite?.point.date.split('-').reverse().join('/') ?? '',
          'Ce qui a été dit': dite?.ligne.texte ?? '',
        },
      ];
    }),
  );

/** Cells that are not what they should be; what is expected nowhere must be empty. */
function comparer(
  [titres = [], ...corps]: Tableau,
  attendus: ReadonlyMap<string, Reponse>,
  dire: (ligne: string) => void,
): number {
  let differences = Math.abs(corps.length - attendus.size);
  for (const ligne of corps) {
    const attendu = attendus.get(ligne[0] ?? '') ?? {};
    for (const titre of new Set([...titres.slice(1), ...Object.keys(attendu)])) {
      const lue = sansApostrophe(ligne[titres.indexOf(titre)] ?? '');
      if (lue === (attendu[titre] ?? '')) continue;
      differences += 1;
      if (differences < 5)
        dire(
          `${String(ligne[0])}, ${titre} : ${JSON.stringify([lue.slice(0, 80), attendu[titre]?.slice(0, 80)])}`,
        );
    }
  }
  return differences;
}

/** The same words looked for in the drafts themselves, whatever the export says of them. */
async function comparerBase(
  { payload }: Installation,
  publication: Publication,
  date: string,
  reponses: ReadonlyMap<string, Reponse>,
): Promise<number> {
  const { docs } = await payload.find({
    collection: 'points-de-suivi',
    where: { date: { equals: date } },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const lignes = new Map(docs.flatMap((d) => (d.lignes ?? []).map((l) => [l.mesure as string, l])));
  return publication.mesures.filter(({ id, reference }) => {
    const ligne = lignes.get(id);
    const reponse = reponses.get(reference) ?? {};
    const preuves = ligne?.preuves ?? [];
    const libelles = Object.entries(reponse).filter(([titre]) => titre.endsWith('libellé'));
    const etat = ligne?.etat as EtatDit | null | undefined;
    return (
      (etat ? ETATS_DITS[etat].libelle : undefined) !== reponse['État'] ||
      (ligne?.texte ?? undefined) !== reponse['Texte'] ||
      preuves.map(({ libelle }) => libelle).join('|') !== libelles.map(([, mot]) => mot).join('|')
    );
  }).length;
}

interface Tour {
  format: Format;
  date: string;
}

interface Releve extends Tour {
  /** Cells that differ once out, in the drafts, once out again; lines that the last return would change. */
  alAller: number;
  enBase: number;
  auRetour: number;
  rendu: number;
  differences: number;
  secondes: number;
}

/** Out, filled line by line, saved by another program, back, and out again. */
async function mesurerTour(
  cms: Installation,
  tableur: Tableur,
  publication: Publication,
  t: Tirage,
  { format, date }: Tour,
  dire: (ligne: string) => void,
): Promise<Releve> {
  const debut = performance.now();
  const connus = attendusDe(publication);
  const sorti = await ouvrir(await tableur.telecharger(format), format);
  const alAller = comparer(sorti, connus, dire);

  const reponses = new Map<string, Reponse>();
  let rempli = sorti;
  for (const reference of connus.keys()) {
    // One line in ten stays empty.
    if (t.entre(1, 10) === 1) continue;
    const reponse = repondre(t);
    reponses.set(reference, reponse);
    rempli = remplir(rempli, reference, reponse);
  }
  const bilan = await tableur.reprendre(await enregistrer(rempli, format), { date });
  const enBase = await comparerBase(cms, publication, date, reponses);

  const redemande = await tableur.telecharger(format, { brouillon: date });
  const ressorti = await ouvrir(redemande, format);
  const attendus = new Map(
    [...connus].map(([reference, mots]) => [reference, { ...mots, ...reponses.get(reference) }]),
  );
  const auRetour = comparer(ressorti, attendus, dire);
  const { nombres } = await tableur.apercevoir(await enregistrer(ressorti, format), { date });
  const rendu = nombres.nouvelle + nombres.modifiee + nombres.erreur + nombres.muette;
  const secondes = (performance.now() - debut) / 1000;
  const differences = alAller + enBase + auRetour + rendu + Math.abs(bilan.lignes - reponses.size);
  dire(
    `${format} : ${String(reponses.size)} lignes remplies, ${String(differences)} différence, ${secondes.toFixed(1)} s`,
  );
  return { format, date, alAller, enBase, auRetour, rendu, differences, secondes };
}

/** 500 measures out to a spreadsheet and back, in Excel and in CSV: cells lost, changed or made up. */
export const allerRetourTableur: Barre = {
  groupe: 'suite',
  nom: 'aller-retour-tableur',
  seuil: { egal: 0, unite: 'différence' },
  mesurer: async ({ graine, dire }) => {
    const t = creerTirage(graine);
    const publication = await creerSuivi(t, MESURES, graine);
    const cms = await installer();
    try {
      const { payload } = cms;
      const membres = { version: publication.version, membres: [] };
      const medias = dossierDExemple('premier-jour');
      await verser(payload, { publication, membres, medias, jour: '2026-11-22' });
      await payload.create({
        collection: 'comptes',
        data: { nom: 'Secrétaire', roles: ['secretariat'], ...COMPTE },
        overrideAccess: true,
      });
      const tableur = await connecterTableur(cms, COMPTE);
      const tours = [];
      for (const tour of [
        { format: 'xlsx', date: '2026-10-12' },
        { format: 'csv', date: '2026-10-13' },
      ] as const)
        tours.push(await mesurerTour(cms, tableur, publication, t, tour, dire));
      const valeur = tours.reduce((somme, { differences }) => somme + differences, 0);
      return { valeur, echantillons: tours };
    } finally {
      await cms.fermer();
    }
  },
};
