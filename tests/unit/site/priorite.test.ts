/** A publication does not wait for the cards nor for the search index. */
import { expect, it } from 'vitest';
import { Priorite } from '../../../site/src/rendu/priorite.ts';

it('ce qui vient après les pages laisse passer une publication entre deux pas', async () => {
  const priorite = new Priorite();
  const faits: string[] = [];
  const { promise: finDesPages, resolve: finir } = Promise.withResolvers<undefined>();
  const dessiner = async (): Promise<void> => {
    for (const carte of ['carte 1', 'carte 2', 'carte 3']) {
      await priorite.ceder();
      faits.push(carte);
      if (carte === 'carte 1') {
        void priorite.pendant(async () => {
          await finDesPages;
          faits.push('pages');
        });
        setImmediate(finir, undefined);
      }
    }
  };
  await dessiner();
  expect(faits).toEqual(['carte 1', 'pages', 'carte 2', 'carte 3']);
});

it('une publication qui échoue ne les retient pas', async () => {
  const priorite = new Priorite();
  await expect(priorite.pendant(() => Promise.reject(new Error('disque plein')))).rejects.toThrow(
    'disque plein',
  );
  await expect(priorite.ceder()).resolves.toBeUndefined();
});
