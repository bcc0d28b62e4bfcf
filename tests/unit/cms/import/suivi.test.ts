import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ETATS_DITS, NATURES_DE_PREUVE, type EtatDit, type Preuve } from '@acp/shared/model';
import { avecApostropheDeClasseur } from '../../../../cms/src/import/apostrophe.ts';
import { ecrireDateConnue, lireDateConnue } from '../../../../cms/src/import/lireDateConnue.ts';
import type { LigneDeBrouillon } from '../../../../cms/src/import/suivi/brouillons.ts';
import {
  AIDES,
  CLES,
  colonnesDeFeuille,
  lireEntetesDuSuivi,
  PREUVES_MAXIMUM,
  titresDe,
} from '../../../../cms/src/import/suivi/colonnes.ts';
import { fusionner } from '../../../../cms/src/import/suivi/fusionner.ts';
import { lireLigne } from '../../../../cms/src/import/suivi/lireLigne.ts';

describe('les colonnes du suivi', () => {
  test('sont les mêmes à l’aller et au retour, chacune expliquée', () => {
    const titres = titresDe(PREUVES_MAXIMUM);
    const { emplacements, ignorees } = lireEntetesDuSuivi(titres);
    expect(ignorees).toEqual([]);
    expect(new Set(emplacements).size).toBe(titres.length);
    expect(colonnesDeFeuille(PREUVES_MAXIMUM)).toHaveLength(titres.length);
    for (const titre of titresDe(1)) {
      expect(AIDES.find((aide) => aide.titre === titre)?.aide.length).toBeGreaterThan(20);
    }
  });

  test('se reconnaissent sans accents et dans un autre ordre, et une colonne ajoutée n’est pas lue', () => {
    const { emplacements, ignorees } = lireEntetesDuSuivi([
      'TEXTE',
      'Etat ',
      'Ma note',
      'preuve 2 : adresse',
      'reference de la mesure',
    ]);
    expect(emplacements).toEqual(['texte', 'etat', null, 'preuve.1.adresse', 'reference']);
    expect(ignorees).toEqual(['Ma note']);
  });

  test.each([
    [['État', 'Texte'], /manque la colonne.*Référence de la mesure/u],
    [['Référence de la mesure', 'Texte'], /manque la colonne.*État/u],
    [['Référence de la mesure', 'État', 'etat', 'Texte'], /deux fois/u],
  ])('qui manquent ou se répètent sont nommées : %j', (titres, phrase) => {
    expect(() => lireEntetesDuSuivi(titres)).toThrow(phrase);
  });
});

describe('une date de preuve', () => {
  test.each([
    ['2025', '2025', null],
    ['2025-05', '2025-05', null],
    ['05/2025', '2025-05', null],
    ['mai 2025', '2025-05', null],
    // What Excel makes of 2025-05 in a CSV file.
    ['mai-25', '2025-05', null],
    ['févr.-25', '2025-02', null],
    ['juil-25', '2025-07', null],
    ['11/05/2025', '2025-05-11', null],
    ['2025-05-11', '2025-05-11', null],
    ['45788', '2025-05-11', null],
    ['2025-05 (début mai)', '2025-05', 'début mai'],
    ['2025 (« au printemps (tard) »)', '2025', '« au printemps (tard) »'],
  ])('%s', (ecrite, date, mention) => {
    expect(lireDateConnue(ecrite)).toEqual({ date, mention });
  });

  test.each(['bientôt', '2025-13', '13/2025', '31/02/2025', 'ma-25', '(mai)'])(
    'qui n’existe pas est refusée : %s',
    (ecrite) => {
      expect(lireDateConnue(ecrite)).toBeNull();
    },
  );
});

const mots = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((texte) => texte.replaceAll('\0', '').replace(/\r\n?/gu, '\n').trim())
  .filter((texte) => texte !== '');
const dateConnue = fc.record({
  date: fc.constantFrom('2025', '2025-05', '2025-05-11'),
  mention: fc.option(mots.filter((mot) => !/[()]/u.test(mot))),
});
const preuve = fc.record({
  identifiant: fc.uuid(),
  nature: fc.constantFrom(...(Object.keys(NATURES_DE_PREUVE) as Preuve['nature'][])),
  libelle: mots,
  adresse: fc.option(fc.webUrl()),
  date: fc.option(dateConnue, { nil: undefined }),
  copie: fc.option(fc.uuid()),
});
const brouillon = fc.record({
  mesure: fc.constant('m1'),
  etat: fc.constantFrom(
    ...(Object.keys(ETATS_DITS) as EtatDit[]).filter((etat) => etat !== 'non-mentionnee'),
  ),
  texte: fc.option(mots),
  preuves: fc.array(preuve, { maxLength: PREUVES_MAXIMUM }),
});

/** The cells of a line, as they come back of a file. */
function enCellules({ etat, texte, preuves }: LigneDeBrouillon): string[] {
  const remplies = {
    reference: 'ACV-2024-V1-M01',
    etat: etat ? ETATS_DITS[etat].libelle : '',
    texte: texte ?? '',
  };
  const cellules = [
    ...CLES.map((cle) => (cle in remplies ? remplies[cle as keyof typeof remplies] : '')),
    ...(preuves ?? []).flatMap(({ nature, libelle, adresse, date }) => [
      NATURES_DE_PREUVE[nature].libelle,
      libelle,
      adresse ?? '',
      date?.date ? ecrireDateConnue({ date: date.date, mention: date.mention ?? null }) : '',
    ]),
  ];
  // A text that looks protected is given one more apostrophe, as in the file.
  return cellules.map(avecApostropheDeClasseur);
}

const { emplacements } = lireEntetesDuSuivi(titresDe(PREUVES_MAXIMUM));
const lire = (cellules: string[]) => lireLigne({ numero: 2, cellules }, emplacements);

describe('une ligne de brouillon écrite, puis relue', () => {
  test('ne change rien, quoi qu’elle contienne', () => {
    fc.assert(
      fc.property(brouillon, (avant) => {
        const lue = lire(enCellules(avant));
        expect(lue.fautes).toEqual([]);
        const { apres, changements } = fusionner(lue, avant);
        expect(changements).toEqual([]);
        expect(apres).toEqual(avant);
      }),
    );
  });

  test('dit la même chose dans un brouillon vide', () => {
    fc.assert(
      fc.property(brouillon, (avant) => {
        const { apres } = fusionner(lire(enCellules(avant)), { mesure: 'm1' });
        expect(enCellules(apres)).toEqual(enCellules(avant));
      }),
    );
  });

  test('garde la copie conservée, et n’ôte aucune preuve, dans n’importe quel ordre', () => {
    fc.assert(
      fc.property(brouillon, fc.infiniteStream(fc.nat()), (avant, hasard) => {
        const melangees = avant.preuves
          .map((une) => ({ une, place: hasard.next().value as number }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ une }) => une)
          .slice(1);
        const lue = lire(enCellules({ ...avant, preuves: melangees }));
        const { apres } = fusionner(lue, avant);
        expect(apres.preuves?.map(({ copie }) => copie)).toEqual(
          avant.preuves.map(({ copie }) => copie),
        );
      }),
    );
  });
});

describe('une ligne', () => {
  test('vide ne dit rien, et un mot inconnu est nommé avec sa colonne', () => {
    expect(lire(enCellules({ mesure: 'm1' }))).toMatchObject({ isVide: true, fautes: [] });
    const cellules = enCellules({ mesure: 'm1', texte: 'Un mot.' });
    cellules[CLES.indexOf('etat')] = 'Terminée';
    cellules[CLES.length] = 'Vidéo';
    cellules[CLES.length + 3] = 'bientôt';
    const { isVide, fautes } = lire(cellules);
    expect(isVide).toBe(false);
    expect(fautes.map(({ colonne }) => colonne)).toEqual([
      'État',
      'Preuve\u00a0: nature',
      'Preuve\u00a0: date',
    ]);
    expect(fautes[0]?.message).toContain('«\u00a0Réalisée\u00a0»');
  });

  test('lit l’état par son nom ou sa clé, sans souci d’accent', () => {
    for (const ecrit of ['Réalisée', 'REALISEE', 'realisee', ' réalisée ']) {
      const cellules = enCellules({ mesure: 'm1' });
      cellules[CLES.indexOf('etat')] = ecrit;
      expect(lire(cellules).etat).toBe('realisee');
    }
  });
});
