/** Moving the échéance of a public measure takes a reason, and the old one stays readable for ever (rule 7). */
import { jourAParis, type Mesure } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { installer, type Installation } from './installation.ts';
import { connecterRole } from './secretaire.ts';

/** « 31 décembre 2026 », already moved once; and « rentrée 2025 », never moved. */
const DEPLACEE = 'm-2024-v1-02';
const INTACTE = 'm-2024-v2-01';
const SANS = 'm-2024-v1-03';

let cms: Installation;
let secretaire: Awaited<ReturnType<typeof connecterRole>>;

beforeAll(async () => {
  cms = await installer('fictive');
  secretaire = await connecterRole(cms, 'secretariat');
});
afterAll(() => cms.fermer());
beforeEach(() => cms.publier());

const publier = (id: string, corps: Record<string, unknown>) =>
  secretaire(`mesures/${id}?depth=0`, {
    methode: 'PATCH',
    corps: { ...corps, modification: { note: 'Échéance.' }, _status: 'published' },
  });

async function lirePublique(id: string): Promise<Mesure> {
  await cms.publier();
  const { mesures } = JSON.parse(await cms.lire('publication.json')) as Publication;
  const mesure = mesures.find((m) => m.id === id);
  if (!mesure) throw new Error(`La mesure ${id} n’est pas publiée.`);
  return mesure;
}

const lireSaisie = async (id: string) =>
  (await secretaire(`mesures/${id}?depth=0&draft=true`)).corps as unknown as {
    motifDuReport: string | null;
    echeancesDeplacees: Record<string, unknown>[];
  };

const AUTOMNE = { date: { date: '2026-10', mention: null }, mention: 'automne 2026' };

test('déplacer une échéance publique sans motif est refusé, avec ce que le public lit', async () => {
  const { status, phrases } = await publier(INTACTE, { echeance: AUTOMNE });
  expect(status).toBe(400);
  expect(phrases).toContain('L’échéance publique est « rentrée 2025 »');
  expect(phrases).toContain('dites pourquoi');
  expect((await lirePublique(INTACTE)).echeance?.mention).toBe('rentrée 2025');
});

test('l’effacer demande aussi un motif', async () => {
  const { status, phrases } = await publier(INTACTE, {
    echeance: { date: { date: null, mention: null }, mention: null },
  });
  expect(status).toBe(400);
  expect(phrases).toContain('dites pourquoi');
});

test('avec son motif, l’ancienne échéance, la nouvelle et le motif deviennent publics', async () => {
  const { status, phrases } = await publier(INTACTE, {
    echeance: AUTOMNE,
    motifDuReport: 'Le marché a dû être relancé.',
  });
  expect(phrases).toBe('');
  expect(status).toBe(200);
  const { echeance, echeancesDeplacees } = await lirePublique(INTACTE);
  expect(echeance?.mention).toBe('automne 2026');
  expect(echeancesDeplacees).toEqual([
    {
      ancienne: 'rentrée 2025',
      nouvelle: 'automne 2026',
      motif: 'Le marché a dû être relancé.',
      decideLe: jourAParis(new Date()),
    },
  ]);
  expect((await lireSaisie(INTACTE)).motifDuReport).toBeNull();
});

test('un second report s’ajoute au premier, et une date qui bouge sous les mêmes mots se voit', async () => {
  await publier(DEPLACEE, {
    echeance: { date: { date: '2027-06-30', mention: null }, mention: null },
    motifDuReport: 'Le réseau de chaleur a pris du retard.',
  });
  const { echeancesDeplacees } = await lirePublique(DEPLACEE);
  expect(echeancesDeplacees.map(({ ancienne, nouvelle }) => [ancienne, nouvelle])).toEqual([
    ['été 2025', '31 décembre 2026'],
    ['31 décembre 2026', '30\u00a0juin\u00a02027'],
  ]);
  await publier('m-2024-v2-02', {
    echeance: { date: { date: '2026', mention: null }, mention: 'chaque année' },
    motifDuReport: 'La première année est connue.',
  });
  expect((await lirePublique('m-2024-v2-02')).echeancesDeplacees).toMatchObject([
    { ancienne: 'chaque année', nouvelle: 'chaque année (2026)' },
  ]);
});

test('une ligne de l’histoire ne s’efface pas et ne se réécrit pas', async () => {
  const { echeancesDeplacees } = await lireSaisie(DEPLACEE);
  const [premiere, ...suite] = echeancesDeplacees;
  for (const lignes of [[], suite, [{ ...premiere, motif: 'Autre motif.' }, ...suite]]) {
    const { status, phrases } = await publier(DEPLACEE, { echeancesDeplacees: lignes });
    expect(status).toBe(400);
    expect(phrases).toContain('cette ligne reste telle quelle');
  }
});

test('une première échéance se note sans motif ; un motif sans changement est rendu', async () => {
  const notee = await publier(SANS, { echeance: AUTOMNE });
  expect(notee.phrases).toBe('');
  expect((await lirePublique(SANS)).echeancesDeplacees).toEqual([]);
  const { status, phrases } = await publier(SANS, { motifDuReport: 'Pour rien.' });
  expect(status).toBe(400);
  expect(phrases).toContain('L’échéance n’a pas changé');
});

test('ce qui a été déplacé avant ce site se note à la main, dans l’ordre des dates', async () => {
  const ligne = { ancienne: 'printemps 2026', nouvelle: 'automne 2026', motif: 'Pluie.' };
  const avant = { ...ligne, decideLe: '2026-05-01' };
  const desordre = { ancienne: 'été 2025', nouvelle: 'printemps 2026', motif: 'Vent.' };
  const refusee = await publier(SANS, {
    echeancesDeplacees: [avant, { ...desordre, decideLe: '2025-06-01' }],
  });
  expect(refusee.status).toBe(400);
  expect(refusee.phrases).toContain('était devenue');
  const acceptee = await publier(SANS, {
    echeancesDeplacees: [{ ...desordre, decideLe: '2025-06-01' }, avant],
  });
  expect(acceptee.phrases).toBe('');
  expect((await lirePublique(SANS)).echeancesDeplacees).toHaveLength(2);
});
