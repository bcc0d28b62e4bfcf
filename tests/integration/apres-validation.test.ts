/** The publisher is called when what was saved can be read, not before: it would look, and find nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apresValidation } from '../../cms/src/database/apresValidation.ts';
import { bases } from './bases.ts';
import { installer, type Installation } from './installation.ts';

const collection = 'directions' as const;

describe.each(bases)('avec $base', ({ source }) => {
  let cms: Installation;
  let payload: Installation['payload'];
  /** What anybody could read each time the publisher was called. */
  const lus: number[] = [];

  beforeAll(async () => {
    cms = await installer(undefined, source());
    ({ payload } = cms);
  });
  afterAll(() => cms.fermer());

  const compter = async (): Promise<number> =>
    (await payload.count({ collection, overrideAccess: true })).totalDocs;
  const appeler = async (): Promise<void> => {
    lus.push(await compter());
  };

  /** Saves one direction in a transaction that is left open. */
  async function enregistrer(nom: string): Promise<string | number> {
    const transactionID = await payload.db.beginTransaction();
    if (transactionID === null) throw new Error('Cette base n’a pas de transactions.');
    const req = { transactionID };
    await payload.create({ collection, data: { nom }, depth: 0, overrideAccess: true, req });
    await apresValidation(req, appeler);
    await apresValidation(req, appeler);
    return transactionID;
  }

  it('l’appel attend que l’enregistrement soit lisible, et n’a lieu qu’une fois', async () => {
    const avant = await compter();
    lus.length = 0;
    const transaction = await enregistrer('Direction de la voirie');
    expect(lus).toEqual([]);
    await payload.db.commitTransaction(transaction);
    expect(lus).toEqual([avant + 1]);
  });

  it('un enregistrement abandonné n’appelle personne', async () => {
    const avant = await compter();
    lus.length = 0;
    await payload.db.rollbackTransaction(await enregistrer('Direction des espaces verts'));
    expect({ lus, restent: await compter() }).toEqual({ lus: [], restent: avant });
  });

  it('hors d’une transaction, l’appel a lieu tout de suite', async () => {
    lus.length = 0;
    await apresValidation({}, appeler);
    expect(lus).toHaveLength(1);
  });
});
