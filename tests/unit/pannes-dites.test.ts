import { phraseDePanne } from '@acp/shared/publication';
import { expect, test } from 'vitest';

const refus = (champs: object): Error => Object.assign(new Error('refused'), champs);

test.each([
  ['un disque plein', { code: 'ENOSPC' }, /disque du serveur est plein.*libérer de la place/],
  ['une base sans place', { code: 'SQLITE_FULL' }, /disque du serveur est plein/],
  [
    'un verrou sans place',
    { code: 'ERR_SQLITE_ERROR', errcode: 13 },
    /disque du serveur est plein/,
  ],
  ['un dossier fermé', { code: 'EROFS', path: '/srv/var/site' }, /dossiers \(\/srv\/var\/site\)/],
  [
    'un disque qui se trompe',
    { code: 'SQLITE_IOERR_WRITE' },
    /refusé une lecture ou une écriture\s: il est plein, ou abîmé/,
  ],
  ['une base prise', { code: 'SQLITE_BUSY_SNAPSHOT' }, /prise par un autre programme/],
])('%s est dit au secrétariat en français, avec ce qu’il peut faire', (_, champs, phrase) => {
  expect(phraseDePanne(refus(champs))).toMatch(phrase);
  expect(phraseDePanne(new Error('Failed query', { cause: refus(champs) }))).toMatch(phrase);
});

test('ce que le contenu a de fautif n’est pas une panne\u00a0: réessayer seul n’y changerait rien', () => {
  expect(phraseDePanne(new Error('Le site n’est pas mis en ligne.'))).toBeNull();
  expect(phraseDePanne(refus({ code: 'ENOENT' }))).toBeNull();
});
