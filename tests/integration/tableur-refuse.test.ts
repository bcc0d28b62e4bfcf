import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDemander } from './rest.ts';
import { connecterRole } from './secretaire.ts';
import {
  enClasseur,
  installerSuivi,
  LE,
  listLignes,
  plat,
  PREUVE,
  RETIREE,
  SECRETAIRE,
  V1,
  type SuiviFictif,
} from './suivi-fictif.ts';
import { remplir } from './tableur.ts';

let suivi: SuiviFictif;

beforeAll(async () => {
  suivi = await installerSuivi();
});
afterAll(() => suivi.cms.fermer());
beforeEach(() => suivi.vider());

describe('une ligne fautive est nommée, et rien n’est enregistré', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'un état inconnu',
      { État: 'Terminée' },
      'colonne État : cet état n’existe pas. Écrivez « En cours »',
    ],
    [
      'un texte sans état',
      { Texte: 'Depuis mai.' },
      'colonne État : il manque. Écrivez « En cours »',
    ],
    [
      '« en cours » sans rien dire',
      { État: 'En cours' },
      'colonne Texte : « En cours » demande de dire ce qui est engagé',
    ],
    [
      '« abandonnée » sans raison',
      { État: 'Abandonnée' },
      'colonne Texte : « Abandonnée » demande de dire pourquoi',
    ],
    [
      '« réalisée » sans preuve',
      { État: 'Réalisée' },
      'colonne Preuve : adresse : « Réalisée » demande au moins une preuve',
    ],
    [
      '« réalisée » avec une preuve sans adresse',
      { État: 'Réalisée', ...PREUVE, 'Preuve\u00a0: adresse': '' },
      'colonne Preuve : adresse : « Réalisée » demande',
    ],
    [
      '« non mentionnée » avec un texte',
      { État: 'Non mentionnée', Texte: 'Rien.' },
      'colonne État : « Non mentionnée » ne va ni avec un texte',
    ],
    [
      'une nature inconnue',
      { État: 'Réalisée', ...PREUVE, 'Preuve\u00a0: nature': 'Vidéo' },
      'colonne Preuve : nature : cette nature n’existe pas',
    ],
    [
      'une preuve sans nature',
      { État: 'Réalisée', ...PREUVE, 'Preuve\u00a0: nature': '' },
      'colonne Preuve : nature : elle manque',
    ],
    [
      'une preuve sans libellé',
      { État: 'Réalisée', ...PREUVE, 'Preuve\u00a0: libellé': '' },
      'colonne Preuve : libellé : il manque',
    ],
    [
      'une adresse qui n’en est pas une',
      { État: 'Réalisée', ...PREUVE, 'Preuve\u00a0: adresse': 'valmont.example' },
      'colonne Preuve : adresse : ce n’est pas une adresse web',
    ],
    [
      'une date impossible',
      { État: 'Réalisée', ...PREUVE, 'Preuve\u00a0: date': '31/02/2026' },
      'colonne Preuve : date : cette date n’existe pas',
    ],
    [
      'un passage décalé',
      { Mesure: 'Un tout autre passage.', État: 'En cours', Texte: 'Oui.' },
      'colonne Mesure : ce passage n’est pas celui de ACV-2024-V1-M01',
    ],
    [
      'une référence inconnue',
      { 'Référence de la mesure': 'ACV-2024-V1-M99', État: 'En cours', Texte: 'Oui.' },
      'colonne Référence de la mesure : aucune mesure publiée ne porte',
    ],
    [
      'une mesure retirée',
      { 'Référence de la mesure': RETIREE, État: 'En cours', Texte: 'Oui.' },
      'colonne Référence de la mesure : cette mesure a été retirée',
    ],
    [
      'une référence vidée',
      { 'Référence de la mesure': '', État: 'En cours', Texte: 'Oui.' },
      'colonne Référence de la mesure : elle manque',
    ],
    [
      'une mesure deux fois',
      { 'Référence de la mesure': V1(2) },
      'ACV-2024-V1-M02 est déjà à la ligne',
    ],
  ])('%s', async (_, mots, phrase) => {
    const tableau = remplir(
      remplir(suivi.vierge, 'ACV-2024-V2-M01', { État: 'En cours', Texte: 'Juste.' }),
      V1(1),
      mots,
    );
    const contenu = await enClasseur(tableau);
    const apercu = await suivi.tableur.apercevoir(contenu, LE);
    const fautes = apercu.lignes.flatMap((ligne) => ligne.fautes).map(plat);
    expect(fautes.join('\n')).toContain(phrase);
    const numero = suivi.vierge.findIndex(([reference]) => reference === V1(1)) + 1;
    expect(fautes.every((faute) => /^Ligne \d+, /u.test(faute ?? ''))).toBe(true);
    expect(fautes.join('\n')).toMatch(
      new RegExp(`^Ligne (${String(numero)}|${String(numero + 1)}), `, 'mu'),
    );
    await expect(suivi.tableur.importer(contenu, LE, apercu.empreinte)).rejects.toThrow(
      /en erreur/u,
    );
    expect(await suivi.listBrouillons()).toEqual([]);
  });

  test.each([
    ['la date', { date: 'bientôt' }, /Donnez la date du point/u],
    ['qui a parlé', { ...LE, signataire: ' ' }, /Dites qui a parlé/u],
    ['comment', { ...LE, cadre: 'rumeur' }, /Dites comment/u],
    ['une date où la Ville a déjà parlé', { date: '12/07/2025' }, null],
  ])('%s', async (_, annonce, phrase) => {
    const contenu = await suivi.dire(V1(1), { État: 'En cours', Texte: 'Depuis mai.' });
    const essai = suivi.tableur.apercevoir(contenu, annonce);
    if (phrase) return expect(essai).rejects.toThrow(phrase);
    const { lignes } = await essai;
    expect(plat(lignes.flatMap(({ fautes }) => fautes).join())).toContain(
      'un point du 12/07/2025 est déjà publié pour cet acte',
    );
  });

  test('un aperçu approuvé ne vaut plus quand un brouillon a changé', async () => {
    const contenu = await suivi.dire(V1(1), { État: 'En cours', Texte: 'Depuis mai.' });
    const { empreinte } = await suivi.tableur.apercevoir(contenu, LE);
    await suivi.tableur.reprendre(
      await suivi.dire(V1(2), { État: 'En cours', Texte: 'Depuis juin.' }),
      LE,
    );
    await expect(suivi.tableur.importer(contenu, LE, empreinte)).rejects.toThrow(
      /a changé depuis l’aperçu/u,
    );
    const [point] = await suivi.listBrouillons();
    expect(listLignes(point)[0]?.etat ?? null).toBeNull();
  });

  test('un brouillon ouvert par quelqu’un d’autre arrête tout, les autres actes aussi', async () => {
    await suivi.tableur.reprendre(
      await suivi.dire('ACV-2024-V2-M01', { État: 'En cours', Texte: 'Depuis juin.' }),
      LE,
    );
    const [ouvert] = await suivi.listBrouillons();
    const autre = await suivi.cms.payload.create({
      collection: 'comptes',
      data: {
        nom: 'Autre',
        roles: ['secretariat'],
        email: 'autre@valmont.example',
        password: SECRETAIRE.password,
      },
      overrideAccess: true,
    });
    await suivi.cms.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'points-de-suivi', value: ouvert?.id ?? '' },
        user: { relationTo: 'comptes', value: autre.id },
      },
      overrideAccess: true,
    });
    const contenu = await enClasseur(
      remplir(
        remplir(suivi.vierge, V1(1), { État: 'En cours', Texte: 'Depuis mai.' }),
        'ACV-2024-V2-M01',
        {
          État: 'En cours',
          Texte: 'Depuis juillet.',
        },
      ),
    );
    await expect(suivi.tableur.reprendre(contenu, LE)).rejects.toThrow(
      /ouvert par une autre personne.*Rien n’est enregistré/u,
    );
    expect(await suivi.listBrouillons()).toEqual([ouvert]);
  });
});

describe('le tableur du suivi appartient au secrétariat', () => {
  test.each([['redacteur'], ['administrateur'], [null]] as const)(
    '%s n’y a pas accès',
    async (role) => {
      const demander = role ? await connecterRole(suivi.cms, role) : createDemander(suivi.cms);
      for (const [chemin, methode] of [
        ['points-de-suivi/tableur?format=csv', 'GET'],
        ['points-de-suivi/tableur/apercu', 'POST'],
        ['points-de-suivi/tableur/import', 'POST'],
      ] as const) {
        const { status, phrases } = await demander(
          chemin,
          methode === 'POST' ? { methode, corps: {} } : {},
        );
        expect([chemin, status]).toEqual([chemin, 403]);
        expect(phrases).toContain('Seul le secrétariat');
      }
    },
  );

  test('le journal dit qui a sorti et repris les mesures, sans citer un mot', async () => {
    await suivi.tableur.telecharger('csv', { acte: 'acv-2024-v2' });
    await suivi.tableur.reprendre(
      await suivi.dire(V1(1), { État: 'En cours', Texte: 'Mot secret.' }),
      LE,
    );
    const { docs } = await suivi.cms.payload.find({
      collection: 'journal',
      where: { objet: { equals: 'Tableur du suivi' } },
      sort: '-date',
      limit: 2,
      depth: 0,
      overrideAccess: true,
    });
    expect(docs.map(({ action, detail, qui }) => [action, plat(detail ?? ''), qui])).toEqual([
      [
        'import',
        '1 brouillon créé, 0 complété, 1 mesure dite, 0 non mentionnée. Point du 12/10/2026.',
        `Secrétaire (${SECRETAIRE.email})`,
      ],
      ['export', '5 mesures, en CSV.', `Secrétaire (${SECRETAIRE.email})`],
    ]);
  });
});
