/** French spaces: a sign or a figure never stands alone at the start of a line (rule 13). */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { estColonneDeNombres } from '../../../site/src/components/Tableau/nombre.ts';
import { rendreInsecable } from '../../../site/src/components/Texte/insecables.ts';
import { periodeEnClair } from '../../../site/src/lib/presenters/periode.ts';
import { racine } from '../../racine.ts';
import { mots } from './contexte.ts';

const montrer = (texte: string): string => rendreInsecable(texte).replaceAll('\u00a0', '~');

describe('Une ligne ne se coupe pas', () => {
  it.each([
    ['avant un signe double : « ainsi » !', 'avant un signe double~: «~ainsi~»~!'],
    ['le 20 mai 2025', 'le 20~mai~2025'],
    ['de 9 h 30 à 11 h', 'de 9~h~30 à 11~h'],
    ['4 812 tronçons de 1,60 mètre', '4~812 tronçons de 1,60~mètre'],
    ['2 m de trottoir, 3 marches, mai 2025', '2~m de trottoir, 3 marches, mai~2025'],
  ])('%s', (ecrit, montre) => {
    expect(montrer(ecrit)).toBe(montre);
  });

  it('dans les pages écrites', async () => {
    const dossier = join(racine, 'site/src/content');
    const fautes: string[] = [];
    for (const nom of await readdir(dossier)) {
      const texte = await readFile(join(dossier, nom), 'utf8');
      for (const ligne of texte.split('\n'))
        if (/ [:;!?»%€]|« /u.test(ligne)) fautes.push(`${nom} : ${ligne}`);
    }
    expect(fautes).toEqual([]);
  });
});

it('une période se dit en clair, selon ce qu’on sait de ses bornes', () => {
  const date = (iso: string) => ({ date: iso, mention: null });
  const dire = (debut: string | null, fin: string | null) =>
    mots(periodeEnClair(debut ? date(debut) : null, fin ? date(fin) : null)).replaceAll(
      '\u00a0',
      ' ',
    );
  expect(dire('2023-01-28', '2024-03-23')).toBe('du 28 janvier 2023 au 23 mars 2024');
  expect(dire('2021-11', '2023-03')).toBe('de novembre 2021 à mars 2023');
  expect(dire('2022-04', null)).toBe('depuis avril 2022');
  expect(dire('2022-10', '2023-03-11')).toBe('d’octobre 2022 au 11 mars 2023');
  expect(dire(null, '2023')).toBe('début non relevé, jusqu’à 2023');
});

it('une colonne de nombres va à droite, même quand l’un d’eux manque', () => {
  const manque = [{ texte: 'non relevé', inconnu: true }];
  expect(estColonneDeNombres([manque, '4 000', '391'])).toBe(true);
  expect(estColonneDeNombres([manque, manque])).toBe(false);
  expect(estColonneDeNombres(['12', 'douze'])).toBe(false);
});
