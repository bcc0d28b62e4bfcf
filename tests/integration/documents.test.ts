import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lirePublication } from '@acp/shared/publication';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { imprimer, PHOTO, png } from './fichiers.ts';
import { installer, type Installation } from './installation.ts';

let cms: Installation;
let pdf: Awaited<ReturnType<typeof imprimer>>;

beforeAll(async () => {
  cms = await installer('premier-jour');
  pdf = await imprimer();
});

afterAll(() => cms.fermer());

const fichier = (name: string, data: Buffer, mimetype = 'application/octet-stream') => ({
  data,
  mimetype,
  name,
  size: data.length,
});

const verser = (name: string, data: Buffer, valeurs: object = {}) =>
  cms.payload.create({
    collection: 'documents',
    data: { titre: '', nature: 'texte', langue: 'fr', ...valeurs },
    file: fichier(name, data),
    draft: true,
    overrideAccess: true,
  });

const modifier = (id: string, data: object, file?: ReturnType<typeof fichier>) =>
  cms.payload.update({
    collection: 'documents',
    id,
    data,
    file,
    draft: !('_status' in data),
    overrideAccess: true,
  });

const gardes = (): Promise<string[]> => readdir(join(cms.reglages.VAR_DIR, 'medias'));

const lireGarde = (sha256?: string | null): Promise<Buffer> =>
  readFile(join(cms.reglages.VAR_DIR, 'medias', sha256 ?? ''));

const empreinte = (contenu: Buffer): string => createHash('sha256').update(contenu).digest('hex');

/** What the public reads of a document. */
async function lirePublie(id: string) {
  await cms.publier();
  const { publication } = await lirePublication(cms.reglages.PUBLICATION_DIR);
  return publication.documents.find((document) => document.id === id);
}

const lireMedia = (nom: string): Promise<Buffer> =>
  readFile(join(cms.reglages.PUBLICATION_DIR, 'medias', nom));

describe('Un PDF envoyé', () => {
  test('remplit la fiche de ce qu’il dit, sans croire son nom ni son type', async () => {
    const document = await verser('Règlement (V2).PDF', pdf.balise);
    expect(document).toMatchObject({
      titre: 'Règlement du budget',
      filename: 'reglement-v2.pdf',
      mimeType: 'application/pdf',
      pages: 1,
      langue: 'fr',
      accessible: null,
      sha256: empreinte(pdf.balise),
    });
  });

  test('sans balises est dit « pas accessible », jusqu’à ce que quelqu’un le vérifie', async () => {
    const document = await verser('brut.pdf', pdf.brut, { titre: 'Budget' });
    expect(document).toMatchObject({ titre: 'Budget', accessible: 'non' });
    const corrige = await modifier(document.id, { accessible: 'oui', langue: 'en', pages: 3 });
    expect(corrige).toMatchObject({ accessible: 'oui', langue: 'en', pages: 3 });
    const relu = await modifier(document.id, { titre: 'Budget 2026' });
    expect(relu).toMatchObject({ accessible: 'oui', langue: 'en', pages: 3 });
  });

  test('à la place d’un autre est relu, mais garde la langue corrigée à la main', async () => {
    const document = await verser('rapport.pdf', pdf.brut);
    await modifier(document.id, { accessible: 'oui', langue: 'en', pages: 3 });
    const remplace = await modifier(
      document.id,
      { accessible: 'oui', langue: 'en', pages: 3 },
      fichier('autre nom.pdf', pdf.scan),
    );
    expect(remplace).toMatchObject({
      filename: 'rapport.pdf',
      accessible: 'non',
      langue: 'en',
      pages: 1,
    });
  });
});

describe('Un fichier publié', () => {
  test('ne change pas tant que celui qui le remplace n’est pas publié, et garde son adresse', async () => {
    const { id } = await verser('bilan.pdf', pdf.balise, { titre: 'Bilan', _status: 'published' });
    await modifier(id, { _status: 'published' });
    expect((await lirePublie(id))?.fichier.nom).toBe('bilan.pdf');
    await modifier(id, { titre: 'Bilan corrigé' });
    await modifier(id, {}, fichier('nouveau.pdf', pdf.brut));
    await modifier(id, {}, fichier('encore.pdf', pdf.scan));
    expect((await lirePublie(id))?.fichier.sha256).toBe(empreinte(pdf.balise));
    expect(await lireGarde(empreinte(pdf.balise))).toEqual(pdf.balise);

    await modifier(id, { _status: 'published' });
    expect((await lirePublie(id))?.fichier).toMatchObject({
      nom: 'bilan.pdf',
      sha256: empreinte(pdf.scan),
    });
    expect(await lireMedia('bilan.pdf')).toEqual(pdf.scan);
  });

  test('ne peut pas devenir un fichier d’un autre format\u00a0: son adresse changerait', async () => {
    const { id } = await verser('tarifs.pdf', pdf.balise, { titre: 'Tarifs' });
    await modifier(id, { _status: 'published' });
    const essai = modifier(id, {}, fichier('tarifs.csv', Buffer.from('a;b\n')));
    await expect(essai).rejects.toThrow();
    expect((await lirePublie(id))?.fichier.format).toBe('application/pdf');
  });
});

describe('Un fichier refusé', () => {
  test('ne laisse ni fichier ni fiche', async () => {
    const avant = await gardes();
    const { totalDocs } = await cms.payload.count({ collection: 'documents' });
    const faux = Buffer.from('<html><script>1</script>');
    await expect(verser('page.pdf', faux)).rejects.toThrow();
    await expect(verser('photo.jpg', pdf.brut)).rejects.toThrow();
    // A good file with a form that is refused.
    const sansNature = { titre: 'Nouveau', nature: null, _status: 'published' };
    const essai = cms.payload.create({
      collection: 'documents',
      data: sansNature as never,
      file: fichier('nouveau-plan.png', png(33, 33)),
      overrideAccess: true,
    });
    await expect(essai).rejects.toThrow();
    expect(await gardes()).toEqual(avant);
    expect((await cms.payload.count({ collection: 'documents' })).totalDocs).toBe(totalDocs);
  });
});

describe('Une image envoyée', () => {
  const DECRITE = { titre: 'Plan', nature: 'image', alternative: 'Un plan de la rue.' };
  const MAGIQUES = {
    'image/avif': /^.{4}ftypavif/su,
    'image/webp': /^RIFF.{4}WEBP/su,
    'image/jpeg': /^\xff\xd8\xff/u,
  };

  test('est publiée avec des copies plus légères, jamais plus grandes qu’elle', async () => {
    const { id } = await verser('plan.png', png(1000, 500), DECRITE);
    await modifier(id, { _status: 'published', cadrage: { x: 20, y: 80 } });
    const publie = await lirePublie(id);
    expect(publie?.cadrage).toEqual({ x: 20, y: 80 });
    const variantes = publie?.variantes ?? [];
    expect(variantes.map((v) => `${v.format} ${String(v.largeur)}×${String(v.hauteur)}`)).toEqual(
      ['avif', 'webp', 'jpeg'].flatMap((format) =>
        ['480×240', '960×480', '1000×500'].map((taille) => `image/${format} ${taille}`),
      ),
    );
    for (const { nom, format, octets, sha256 } of variantes) {
      const contenu = await lireMedia(nom);
      expect(contenu.toString('latin1', 0, 16)).toMatch(MAGIQUES[format]);
      expect([contenu.length, empreinte(contenu)]).toEqual([octets, sha256]);
    }
  });

  test('refait ses copies quand elle est remplacée, et les emporte quand elle est supprimée', async () => {
    const avant = await gardes();
    const premiere = await verser('croquis.png', png(600, 40), DECRITE);
    const seconde = await modifier(premiere.id, {}, fichier('b.png', png(601, 40)));
    expect(seconde.filename).toBe('croquis.png');
    expect(seconde.variantes?.map((v) => v.nom)).not.toEqual(premiere.variantes?.map((v) => v.nom));
    expect((await gardes()).length).toBeGreaterThan(avant.length + 7);
    await cms.payload.delete({ collection: 'documents', id: premiere.id, overrideAccess: true });
    expect(await gardes()).toEqual(avant);
  });

  test('supprimée laisse le même fichier à qui l’utilise encore', async () => {
    const une = await verser('une.png', png(50, 50), DECRITE);
    const autre = await verser('autre.png', png(50, 50), DECRITE);
    expect(autre.sha256).toBe(une.sha256);
    await cms.payload.delete({ collection: 'documents', id: une.id, overrideAccess: true });
    expect(empreinte(await lireGarde(autre.sha256))).toBe(autre.sha256);
  });

  test('est redressée, et ne dit plus avec quel appareil elle a été prise', async () => {
    const { sha256, filesize } = await verser('été.jpeg', PHOTO, DECRITE);
    const garde = await lireGarde(sha256);
    expect(garde.includes('Appareil')).toBe(false);
    expect(garde.length).toBe(filesize);
  });

  test('n’est publiée que décrite, ou dite décorative', async () => {
    const { id } = await verser('muette.png', png(10, 10), { titre: 'Muette', nature: 'image' });
    await expect(modifier(id, { _status: 'published' })).rejects.toThrow(/Texte de remplacement/u);
    await modifier(id, { decorative: true, _status: 'published' });
    expect((await lirePublie(id))?.alternative).toBeNull();
  });
});
