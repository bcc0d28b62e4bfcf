/** The same table where the secretariat works: each thing a point may say is published, or refused at its field. */
import type { EtatDit } from '@acp/shared/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CAS, ligneDe, type CasDit } from '../etats-de-mesure.ts';
import { installer, type Installation } from './installation.ts';
import { listMesures } from './mesures.ts';
import { connecterRole } from './secretaire.ts';

const ACTE = 'acv-2026-v1';
const PREUVE = 'demande au moins une preuve, avec son adresse web et sa copie conservée.';

const PHRASES: Record<EtatDit, { P?: string; T?: string }> = {
  'en-cours': { T: '« En cours » demande de dire ce qui est engagé, et depuis quand.' },
  partielle: {
    P: `« Partiellement réalisée » ${PREUVE}`,
    T: '« Partiellement réalisée » demande de dire ce qui reste à faire.',
  },
  realisee: { P: `« Réalisée » ${PREUVE}` },
  abandonnee: { T: '« Abandonnée » demande de dire pourquoi.' },
  // Chosen after some words were typed, it hides them in the form: they are not published.
  'non-mentionnee': {},
};

let cms: Installation;
let secretaire: Awaited<ReturnType<typeof connecterRole>>;
let mesures: string[];
beforeAll(async () => {
  cms = await installer('fictive');
  secretaire = await connecterRole(cms, 'secretariat');
  mesures = (await listMesures(cms, ACTE)).map(({ id }) => id);
});
afterAll(() => cms.fermer());

function phrasesDe({ etat, refus }: CasDit): string[] {
  const phrases = PHRASES[etat];
  return [
    ...(refus.includes('P') ? [phrases.P ?? ''] : []),
    ...(refus.includes('T') ? [phrases.T ?? ''] : []),
  ];
}

test.each(CAS)('$nom', async (cas) => {
  const [premiere = '', ...autres] = mesures;
  const { preuves, ...ligne } = ligneDe(cas, premiere, 'doc-largeurs');
  const { status, phrases, corps } = await secretaire('points-de-suivi?depth=0', {
    methode: 'POST',
    corps: {
      acte: ACTE,
      date: '2026-11-20',
      signataire: 'Ville',
      cadre: 'courrier',
      slug: '',
      lignes: [
        {
          ...ligne,
          preuves: preuves.map(({ id, nature, libelle, adresse, copie }) => ({
            identifiant: id,
            nature,
            libelle,
            adresse,
            copie,
          })),
        },
        ...autres.map((mesure) => ({ mesure, etat: 'non-mentionnee' })),
      ],
      _status: 'published',
    },
  });
  const attendues = phrasesDe(cas);
  expect(status).toBe(attendues.length > 0 ? 400 : 201);
  for (const phrase of attendues) expect(phrases).toContain(phrase);
  for (const { P = '', T = '' } of Object.values(PHRASES))
    for (const autre of [P, T].filter((phrase) => phrase !== '' && !attendues.includes(phrase)))
      expect(phrases).not.toContain(autre);
  if (attendues.length > 0) return;
  const { id } = corps['doc'] as { id: string };
  await cms.publier();
  const publie = JSON.parse(await cms.lire('publication.json')) as {
    pointsDeSuivi: {
      id: string;
      lignes: { mesure: string; etat: string; texte: string | null }[];
    }[];
  };
  const lignes = publie.pointsDeSuivi.find((point) => point.id === id)?.lignes ?? [];
  expect(lignes.map(({ mesure }) => mesure).toSorted()).toEqual(mesures.toSorted());
  const dite = lignes.find(({ mesure }) => mesure === premiere);
  expect(dite).toMatchObject({
    etat: cas.etat,
    texte: cas.etat === 'non-mentionnee' ? null : ligne.texte,
  });
});
