import { ancresDe } from '@acp/shared/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromMembre, toMembre } from '../../cms/src/publication/membre.ts';
import { toCompteRendu } from '../../cms/src/publication/compte-rendu.ts';
import { fromTexte } from '../../cms/src/publication/texte.ts';
import { installer, type Installation } from './installation.ts';

let cms: Installation;

beforeAll(async () => {
  cms = await installer('premiere-mandature');
});

afterAll(() => cms.fermer());

/** A text as the editor sends it: without anchors. */
function ecrire(...paragraphes: string[]) {
  const contenu = fromTexte(
    paragraphes.map((texte) => ({ type: 'paragraphe', ancre: 'p1', contenu: [{ texte }] })),
  );
  for (const noeud of contenu?.root.children ?? []) delete noeud.$;
  return contenu;
}

describe('un compte rendu', () => {
  test('numérote ses paragraphes d’une section à l’autre, une fois pour toutes', async () => {
    const creee = await cms.payload.create({
      collection: 'seances',
      data: {
        id: 'seance-essai',
        slug: 'seance-essai',
        titre: 'Plénière d’essai',
        type: 'pleniere',
        statut: 'tenue',
        mandature: 'mandature-1',
        ordreDuJour: [{ identifiant: 'point-1', titre: 'L’école et la rue' }],
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
    });
    const { id } = await cms.payload.create({
      collection: 'comptes-rendus',
      data: {
        slug: 'compte-rendu-essai',
        titre: 'Compte rendu d’essai',
        seance: creee.id,
        etat: 'projet',
        sections: [
          { identifiant: 's-1', titre: 'l’ecole et la rue', texte: ecrire('Un', 'Deux') },
          { identifiant: 's-2', titre: 'Divers', texte: ecrire('Trois') },
        ],
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
    });
    const lire = async () =>
      cms.payload.findByID({ collection: 'comptes-rendus', id, depth: 0, overrideAccess: true });
    const ancres = async () =>
      toCompteRendu(await lire()).sections.map(({ texte }) => ancresDe(texte));
    expect(await ancres()).toEqual([['p1', 'p2'], ['p3']]);

    const { sections = [] } = await lire();
    const [premiere, seconde] = sections ?? [];
    const ajoute = ecrire('Un', 'Deux', 'Deux bis');
    if (!premiere || !seconde) throw new Error('Les sections manquent.');
    await cms.payload.update({
      collection: 'comptes-rendus',
      id,
      data: {
        sections: [
          { ...premiere, texte: ajoute },
          // A paragraph pasted from the first section comes with its anchor.
          {
            ...seconde,
            texte: fromTexte([{ type: 'paragraphe', ancre: 'p2', contenu: [{ texte: 'Deux' }] }]),
          },
        ],
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
    });
    const [dansUne = [], dansDeux = []] = await ancres();
    expect(dansUne).toEqual(['p1', 'p2', 'p4']);
    expect(dansDeux).toEqual(['p5']);
  });

  test('rattache une section au point de l’ordre du jour qui porte son titre', async () => {
    const { docs } = await cms.payload.find({
      collection: 'comptes-rendus',
      where: { slug: { equals: 'compte-rendu-essai' } },
      depth: 0,
      overrideAccess: true,
    });
    const points = docs[0]?.sections?.map(({ pointOrdreDuJour }) => pointOrdreDuJour ?? null);
    expect(points).toEqual(['point-1', null]);
  });
});

describe('ce qui est tapé en français est compris', () => {
  test('une date s’écrit comme on l’écrit, une adresse se tire du titre', async () => {
    const doc = await cms.payload.create({
      collection: 'groupes',
      data: { nom: 'Éducation & œuvres', slug: '', mandature: 'mandature-1', _status: 'published' },
      depth: 0,
      overrideAccess: true,
    });
    expect(doc.slug).toBe('education-oeuvres');
    const autre = await cms.payload.create({
      collection: 'groupes',
      data: { nom: 'Éducation, œuvres', slug: '', mandature: 'mandature-1', _status: 'published' },
      depth: 0,
      overrideAccess: true,
    });
    expect(autre.slug).toBe('education-oeuvres-2');
    const carnet = await cms.payload.create({
      collection: 'carnets',
      data: {
        titre: 'Carnet d’essai',
        slug: '',
        mandature: 'mandature-1',
        groupe: doc.id,
        date: { date: '1/6/2022' },
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
    });
    expect(carnet.date?.date).toBe('2022-06-01');
    expect(carnet.reference).toMatch(/^ACP-2022-C\d+$/u);
  });

  test('une date impossible est refusée par une phrase', async () => {
    const creer = cms.payload.create({
      collection: 'carnets',
      data: {
        titre: 'Carnet d’essai',
        slug: 'carnet-faux',
        mandature: 'mandature-1',
        groupe: 'groupe-1',
        date: { date: '30/02/2022' },
        _status: 'published',
      },
      overrideAccess: true,
    });
    await expect(creer).rejects.toMatchObject({
      data: {
        errors: [{ message: expect.stringContaining('Écrivez ce qui est connu') as string }],
      },
    });
  });
});

test('un nom versé depuis un exemple redonne le même nom affiché', () => {
  for (const nomAffiche of ['Camille R.', 'Jean-Luc de la Tour', 'Zoé', 'Anne Marie É.']) {
    const membre = { id: 'm-1', mandature: 'm', nomAffiche, groupes: [], debut: null, fin: null };
    const saisi = { ...fromMembre(membre, '2026-01-01'), createdAt: '', updatedAt: '' };
    expect(toMembre(saisi as Parameters<typeof toMembre>[0], '2026-01-01')).toEqual(membre);
  }
});
