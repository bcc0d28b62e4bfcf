import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dossierDExemple, EXEMPLES, lireExemple } from '@acp/shared/examples';
import { fichiersDe, type Document } from '@acp/shared/model';
import {
  ecouter,
  ecrireCanonique,
  lirePublication,
  parseMembres,
  parsePublication,
  relirePublication,
  type Lecture,
  type Membres,
  type Publication,
} from '@acp/shared/publication';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lireEnv } from '../../cms/src/env.ts';
import { copierALEcart } from '../../cms/src/publication/copieur.ts';
import { lirePublicationEnLigne } from '../../cms/src/publication/enLigne.ts';
import { writePublication } from '../../cms/src/publication/write.ts';

let racine: string;
let dossier: string;
let medias: string;
let depart: { publication: Publication; membres: Membres };

beforeEach(async () => {
  racine = await mkdtemp(join(tmpdir(), 'ecriture-'));
  dossier = join(racine, 'publication');
  medias = join(racine, 'medias');
  await mkdir(medias);
  depart = await lireExemple('premier-jour');
});

afterEach(() => rm(racine, { recursive: true }));

/** Version n: the same number stands in the publication and in the only name. */
function version(
  n: number,
  documents: Document[] = [],
): { publication: Publication; membres: Membres } {
  const mandature = depart.publication.mandatures[0]?.id ?? '';
  const membre = { id: 'membre-1', mandature, nomAffiche: `Nom ${String(n)}`, groupes: [] };
  return {
    publication: {
      ...depart.publication,
      documents,
      assemblee: { ...depart.publication.assemblee, phrase: `Version ${String(n)}` },
    },
    membres: { version: 1, membres: [{ ...membre, debut: null, fin: null }] },
  };
}

async function ecrire(n: number, documents?: Document[]) {
  const enLigne = await relirePublication(dossier).catch(() => null);
  const { publication, membres } = version(n, documents);
  const lue = parsePublication(publication, enLigne?.publication);
  return writePublication({
    publication: lue,
    membres: parseMembres(membres, lue),
    enLigne,
    dossier,
    medias,
  });
}

const numeroDe = (mots = ''): string => mots.replace(/\D/gu, '');

describe('la publication est remplacée d’un coup', () => {
  test('celui qui lit pendant l’écriture ne voit jamais la moitié de deux versions', async () => {
    await ecrire(0);
    let isFini = false;
    let lectures = 0;
    const lire = async () => {
      while (!isFini) {
        const { publication, membres } = await lirePublication(dossier);
        expect(numeroDe(membres.membres[0]?.nomAffiche)).toBe(
          numeroDe(publication.assemblee.phrase),
        );
        lectures++;
      }
    };
    const lecteurs = Promise.all([lire(), lire()]);
    for (let n = 1; n <= 40; n++) await ecrire(n);
    isFini = true;
    await lecteurs;
    expect(lectures).toBeGreaterThan(5);
    expect((await lirePublication(dossier)).publication.assemblee.phrase).toBe('Version 40');
  });

  test('seules la version en place et la précédente sont gardées', async () => {
    for (let n = 1; n <= 4; n++) await ecrire(n);
    const noms = await readdir(racine);
    expect(noms.toSorted()).toEqual(['medias', 'publication', 'publication.3', 'publication.4']);
  });

  test('le fichier écrit par morceaux est celui qu’on écrirait d’un coup, octet pour octet', async () => {
    for (const exemple of EXEMPLES) {
      const { publication, membres } = await lireExemple(exemple);
      const medias = join(dossierDExemple(exemple), 'medias');
      const coffre = join(racine, 'medias');
      for (const { nom, sha256 } of publication.documents.flatMap(fichiersDe))
        await copyFile(join(medias, nom), join(coffre, sha256));
      await writePublication({ publication, membres, enLigne: null, dossier, medias: coffre });
      expect(await readFile(join(dossier, 'publication.json'), 'utf8')).toBe(
        ecrireCanonique(publication),
      );
    }
  });

  test('ce qui est recopié de la version en place est exact, même quand celle-ci s’est abîmée', async () => {
    const { publication, membres } = await lireExemple('fictive');
    const sansDocuments = { ...publication, documents: [], retraits: [] };
    const fichier = async () => join(await realpath(dossier), 'publication.json');
    const ecrireLa = async (p: Publication, enLigne: Lecture | null) => {
      const suite = await writePublication({ publication: p, membres, enLigne, dossier, medias });
      expect(await readFile(await fichier(), 'utf8')).toBe(ecrireCanonique(p));
      return suite;
    };
    // Checked before, and frozen: these are what is copied.
    const [ote, change, ...autres] = sansDocuments.termes;
    if (!ote || !change) throw new Error('L’exemple n’a pas deux termes.');
    let enLigne = await ecrireLa({ ...sansDocuments }, null);
    enLigne = await ecrireLa({ ...sansDocuments, termes: [change, ...autres] }, enLigne);
    const autrement = { ...change, definition: 'Dit autrement, et plus long que ce n’était.' };
    enLigne = await ecrireLa({ ...sansDocuments, termes: [ote, autrement, ...autres] }, enLigne);
    // The same size, and other words: what a disk may give back.
    const bons = await readFile(await fichier());
    await writeFile(
      await fichier(),
      bons.map((octet, i) => (i % 997 === 0 ? octet ^ 1 : octet)),
    );
    enLigne = await ecrireLa({ ...sansDocuments, termes: autres }, enLigne);
    await writeFile(await fichier(), bons.subarray(0, bons.length / 3));
    enLigne = await ecrireLa(sansDocuments, enLigne);
    await rm(await fichier());
    await ecrireLa({ ...sansDocuments, termes: [change, ...autres] }, enLigne);
  });

  test('qui connaît une version apprend les suivantes sans relire le reste', async () => {
    const reglages = lireEnv({ VAR_DIR: racine }, racine);
    await ecrire(1);
    let connue = await relirePublication(dossier);
    const { mandatures } = connue.publication;
    const admin = (await lirePublicationEnLigne(reglages))?.mandatures;
    for (let n = 2; n <= 4; n++) {
      await ecrire(n);
      await writeFile(join(await realpath(dossier), 'publication.json'), 'illisible');
      connue = await relirePublication(dossier, connue);
      expect(connue.publication.assemblee.phrase).toBe(`Version ${String(n)}`);
      expect(connue.publication.mandatures).toBe(mandatures);
      const enLigne = await lirePublicationEnLigne(reglages);
      expect(enLigne?.assemblee.phrase).toBe(`Version ${String(n)}`);
      expect(enLigne?.mandatures).toBe(admin);
      await writeFile(
        join(await realpath(dossier), 'publication.json'),
        ecrireCanonique(connue.publication),
      );
    }
  });

  test('une écriture interrompue ne laisse que la version d’avant', async () => {
    await ecrire(1);
    const absent = await documentDe('absent.csv', 'jamais écrit');
    await rm(join(medias, absent.fichier.sha256));
    await expect(ecrire(2, [absent])).rejects.toThrow('n’est plus dans le dossier des fichiers');
    expect((await lirePublication(dossier)).publication.assemblee.phrase).toBe('Version 1');
    expect(await readdir(racine)).not.toContain('publication.2');
  });

  test('elle est annoncée à qui la rend pendant qu’elle s’écrit, avec son poids exact', async () => {
    const annonces: { phrase: string; octets: number; enPlace: string }[] = [];
    const cesser = ecouter(dossier, ({ publication, octets }) => {
      const enPlace = readlinkSync(dossier);
      annonces.push({ phrase: publication.assemblee.phrase, octets, enPlace });
    });
    await ecrire(1);
    await ecrire(2);
    cesser();
    await ecrire(3);
    const { size } = await stat(join(`${dossier}.2`, 'publication.json'));
    const attendue = { phrase: 'Version 2', octets: size, enPlace: 'publication.1' };
    expect(annonces).toEqual([attendue]);
  });

  test('un refus du disque garde son nom, même venu d’un autre fil', async () => {
    const copie = { source: racine, passages: new Float64Array(), textes: new Uint8Array() };
    await expect(
      copierALEcart({ ...copie, cible: join(racine, 'absent', 'publication.json') }),
    ).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('un dossier écrit par quelqu’un d’autre n’est pas effacé', async () => {
    await mkdir(dossier);
    await writeFile(join(dossier, 'a-garder.txt'), '');
    await expect(ecrire(1)).rejects.toThrow('choisissez un autre dossier avec PUBLICATION_DIR');
    expect(await readdir(dossier)).toEqual(['a-garder.txt']);
  });
});

async function documentDe(nom: string, contenu: string): Promise<Document> {
  const sha256 = createHash('sha256').update(contenu).digest('hex');
  await writeFile(join(medias, sha256), contenu);
  return {
    id: 'document-1',
    misAJourLe: '2026-11-02',
    slug: 'releve',
    titre: 'Relevé',
    nature: 'donnees',
    date: null,
    fichier: {
      nom,
      format: 'text/csv',
      octets: contenu.length,
      sha256,
      largeur: null,
      hauteur: null,
    },
    variantes: [],
    cadrage: null,
    pages: null,
    langue: 'fr',
    accessible: null,
    versionHtml: null,
    alternative: null,
    sources: [],
  };
}

describe('les fichiers publiés', () => {
  const lireMedia = () => readFile(join(dossier, 'medias', 'releve.csv'), 'utf8');

  test('ne changent pas quand l’espace d’édition réécrit le sien', async () => {
    const document = await documentDe('releve.csv', 'un');
    await ecrire(1, [document]);
    await writeFile(join(medias, document.fichier.sha256), 'deux');
    expect(await lireMedia()).toBe('un');
    await ecrire(2, [document]);
    expect(await lireMedia()).toBe('un');
  });

  test('suivent leur document, même sous le même nom', async () => {
    await ecrire(1, [await documentDe('releve.csv', 'un')]);
    await ecrire(2, [await documentDe('releve.csv', 'deux')]);
    expect(await lireMedia()).toBe('deux');
  });

  test('sont refusés quand ils ne sont pas ceux que leur document décrit', async () => {
    const document = await documentDe('releve.csv', 'un');
    await writeFile(join(medias, document.fichier.sha256), 'abîmé');
    await expect(ecrire(1, [document])).rejects.toThrow('a changé depuis qu’il a été envoyé');
  });
});
