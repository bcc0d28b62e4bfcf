/** The public site follows the publication: what changed and nothing else, one whole release after another. */
import { existsSync } from 'node:fs';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { dossierDExemple, lireExemple } from '@acp/shared/examples';
import {
  ecrireCanonique,
  parseMembres,
  parsePublication,
  partager,
  relirePublication,
  repereDe,
  type Membres,
  type Publication,
} from '@acp/shared/publication';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chargerRendeur } from '../../site/src/rendu/rendeur.ts';
import { ReleaseRefusee } from '../../site/src/rendu/verifier.ts';
import type { Cadre } from '../../site/src/rendu/cadre.ts';
import { SiteEnLigne, type Resultat } from '../../site/src/rendu/site-en-ligne.ts';
import { jourDesEssais } from '../e2e/rendu.ts';

const EXEMPLE = 'fictive';
let varDir: string;
let rang: number;
let publication: Publication;
let membres: Membres;
let site: SiteEnLigne;

/** As the CMS does: a whole version aside, then the link turns. */
async function ecrire(suite: Publication, noms: Membres = membres): Promise<void> {
  rang += 1;
  const version = join(varDir, `publication.${String(rang)}`);
  await mkdir(version);
  await cp(join(dossierDExemple(EXEMPLE), 'medias'), join(version, 'medias'), { recursive: true });
  await writeFile(join(version, 'publication.json'), ecrireCanonique(suite));
  await writeFile(join(version, 'membres.json'), ecrireCanonique(noms));
  await symlink(`publication.${String(rang)}`, join(varDir, 'lien'));
  await rename(join(varDir, 'lien'), join(varDir, 'publication'));
  publication = suite;
  membres = noms;
}

const cadre = (): Cadre => ({
  varDir,
  publication: join(varDir, 'publication'),
  base: '',
  origine: 'http://localhost:4321',
  autorite: undefined,
});
const ouvrir = async (): Promise<SiteEnLigne> => new SiteEnLigne(cadre(), await chargerRendeur());

const publier = (
  options: { isComplete?: boolean; isBaisseAdmise?: boolean } = {},
): Promise<Resultat> => site.publier({ aujourdhui: jourDesEssais, ...options });

const enLigne = (chemin = ''): string => join(varDir, 'site/current', chemin);
const lire = (chemin: string): Promise<string> => readFile(enLigne(chemin), 'utf8');

beforeEach(async () => {
  varDir = await mkdtemp(join(tmpdir(), 'acp-site-'));
  rang = 0;
  const exemple = await lireExemple(EXEMPLE);
  await ecrire(exemple.publication, exemple.membres);
  site = await ouvrir();
});
afterEach(() => rm(varDir, { recursive: true }));

/** The same record, one acte under another title. */
function retitrer(titre: string): { acte: Publication['actes'][number]; suite: Publication } {
  const acte = publication.actes.find(({ slug }) => slug === 'un-ete-a-l-ombre');
  if (!acte) throw new Error('L’exemple a perdu son acte.');
  return {
    acte,
    suite: {
      ...publication,
      actes: publication.actes.map((un) => (un === acte ? { ...acte, titre } : un)),
    },
  };
}

describe('Un acte change de titre', () => {
  it('seuls les fichiers qui changent sont écrits, et le reste est le même fichier', async () => {
    await publier();
    await ecrire(retitrer('Un été sous les arbres').suite);
    const autre = 'comprendre/index.html';
    const avant = await stat(enLigne(autre));
    const { rendues, isNouvelle, release } = await publier();
    expect(isNouvelle).toBe(true);
    expect(rendues).toBeLessThan(release.pages);
    expect(release.fichiers).toBeLessThanOrEqual(rendues + 1);
    expect(await lire('deliberations/un-ete-a-l-ombre/index.html')).toContain(
      'Un été sous les arbres',
    );
    expect((await stat(enLigne(autre))).ino).toBe(avant.ino);
  });

  it('les données ouvertes sont la publication elle-même', async () => {
    await publier();
    await ecrire(retitrer('Un été sous les arbres').suite);
    await publier();
    expect(await lire('donnees/publication.json')).toBe(ecrireCanonique(publication));
  });

  it('une copie compressée de l’ancienne page ne reste pas', async () => {
    await publier();
    await site.entretenir();
    const page = 'deliberations/un-ete-a-l-ombre/index.html';
    const avant = await stat(enLigne(`${page}.br`));
    await ecrire(retitrer('Un été sous les arbres').suite);
    await publier();
    expect((await stat(enLigne(`${page}.br`))).ino).not.toBe(avant.ino);
  });

  it('rien n’a changé\u00a0: rien n’est écrit, la version reste', async () => {
    const { release } = await publier();
    await ecrire(publication);
    const { isNouvelle, release: ensuite } = await publier();
    expect({ isNouvelle, nom: ensuite.nom }).toEqual({ isNouvelle: false, nom: release.nom });
  });
});

describe('Ce qui s’écrit est rendu d’avance par le programme qui l’écrit', () => {
  let demandees: number;
  beforeEach(async () => {
    demandees = 0;
    const rendre = await chargerRendeur();
    site = new SiteEnLigne(cadre(), (chemin, contexte) => {
      demandees += 1;
      return rendre(chemin, contexte);
    });
    await publier();
    demandees = 0;
  });

  /** Says what is about to be written, as the publisher does; returns how to write it. */
  async function annoncer(titre: string): Promise<() => Promise<void>> {
    const avant = await relirePublication(join(varDir, 'publication'));
    const suite = parsePublication(retitrer(titre).suite, avant.publication);
    const noms = parseMembres(membres, suite, avant.membres);
    const octets = Buffer.byteLength(ecrireCanonique(suite));
    site.preparer({ publication: suite, membres: noms, octets }, jourDesEssais);
    return async () => {
      await ecrire(suite, noms);
      const version = await realpath(join(varDir, 'publication'));
      const repere = await repereDe(version);
      partager(version, {
        ...{ version: basename(version), marque: null, repere },
        ...{ publication: suite, membres: noms },
      });
    };
  }
  const manifesteDe = (nom: string): Promise<string> =>
    readFile(join(varDir, 'site/releases', `${nom}.manifeste`), 'utf8');

  it('chaque page une seule fois, et le site est celui d’un rendu complet', async () => {
    await (
      await annoncer('Un été sous les arbres')
    )();
    const { rendues, release } = await publier();
    expect({ demandees, isRendu: rendues > 0 }).toEqual({ demandees: rendues, isRendu: true });
    const complet = await publier({ isComplete: true });
    expect(await manifesteDe(release.nom)).toBe(await manifesteDe(complet.release.nom));
  });

  it('une publication annoncée qui ne s’écrit pas ne met rien en ligne', async () => {
    await annoncer('Un été sous les arbres');
    expect((await publier()).isNouvelle).toBe(false);
    await (
      await annoncer('Un été sous les tilleuls')
    )();
    await publier();
    const page = await lire('deliberations/un-ete-a-l-ombre/index.html');
    expect(page).toContain('Un été sous les tilleuls');
    expect(page).not.toContain('sous les arbres');
  });

  it('annoncée pendant qu’une autre est mise en ligne, elle attend son tour', async () => {
    await (
      await annoncer('Un été sous les arbres')
    )();
    const enCours = publier();
    const ecrireLaSuivante = await annoncer('Un été sous les tilleuls');
    await enCours;
    await ecrireLaSuivante();
    await publier();
    expect(await lire('deliberations/un-ete-a-l-ombre/index.html')).toContain('les tilleuls');
  });
});

describe('Une version gardée', () => {
  it('revient en ligne telle qu’elle était', async () => {
    const { release } = await publier();
    const avant = await lire('deliberations/un-ete-a-l-ombre/index.html');
    await ecrire(retitrer('Un été sous les arbres').suite);
    await publier();
    site.retourner(release.nom);
    expect(await lire('deliberations/un-ete-a-l-ombre/index.html')).toBe(avant);
    await publier();
    expect(await lire('deliberations/un-ete-a-l-ombre/index.html')).toContain('sous les arbres');
  });

  it('qui n’existe pas est refusée, avec celles qui existent', async () => {
    await publier();
    expect(() => site.retourner('12')).toThrow(/pas de version 12.*choisissez parmi 1\./u);
  });

  it('ne montre plus la page qu’une personne a fait retirer\u00a0: elle n’est plus gardée', async () => {
    await publier();
    const { acte } = retitrer('');
    const garde = publication.actes.filter((un) => un !== acte);
    const noms = { ...membres, membres: membres.membres.slice(1) };
    await ecrire(publication, noms);
    const parti = (await lireExemple(EXEMPLE)).membres.membres[0]?.nomAffiche ?? '';
    expect(garde.length).toBeGreaterThan(0);
    await publier();
    await site.entretenir();
    expect(
      (await readdir(join(varDir, 'site/releases'))).filter((nom) => nom.endsWith('.manifeste')),
    ).toEqual(['2.manifeste']);
    for (const entree of await readdir(join(varDir, 'site'), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!entree.isFile()) continue;
      const contenu = await readFile(join(entree.parentPath, entree.name), 'latin1');
      expect(contenu.includes(Buffer.from(parti).toString('latin1')), entree.name).toBe(false);
    }
  });
});

describe('Une version est vérifiée avant d’être lue', () => {
  /** The same record, where a text leads to a page that does not exist. */
  function mener(vers: string): Publication {
    const { acte, suite } = retitrer('Un été trop court');
    const contenu = [{ texte: 'ailleurs', lien: vers }];
    const bloc = { type: 'paragraphe' as const, ancre: 'p999', contenu };
    const actes = suite.actes.map((un) =>
      un.id === acte.id
        ? {
            ...un,
            texte: [...(un.texte ?? []).filter((b) => !('ancre' in b) || b.ancre !== 'p999'), bloc],
          }
        : un,
    );
    return { ...suite, actes };
  }

  it('une page qui mène à une page absente reste comme elle était, est nommée, et le reste est publié', async () => {
    await publier();
    const page = 'deliberations/un-ete-a-l-ombre/index.html';
    const suite = mener('/voeux/jamais-ecrit/');
    const [autre, ...autres] = suite.groupes;
    if (!autre) throw new Error('L’exemple a perdu ses groupes.');
    await ecrire({ ...suite, groupes: [{ ...autre, nom: 'Un groupe renommé' }, ...autres] });
    const { retenus } = await publier();
    expect(retenus.map(({ objet }) => objet)).toEqual([
      { type: 'actes', id: retitrer('').acte.id },
    ]);
    expect(retenus[0]?.phrase).toMatch(/un-ete-a-l-ombre.*n’existe pas/u);
    expect((await lire(page)).includes('Un été trop court')).toBe(false);
    expect(await lire(`groupes/${autre.slug}/index.html`)).toContain('Un groupe renommé');
    expect(await lire('donnees/publication.json')).not.toContain('jamais-ecrit');
    await ecrire(mener('/voeux/'));
    expect((await publier()).retenus).toEqual([]);
    expect(await lire(page)).toContain('Un été trop court');
  });

  it('une page jamais vue, et impossible à faire, attend sans retenir les autres', async () => {
    await publier();
    const { acte } = retitrer('');
    const nouveau = {
      ...acte,
      id: 'zz-nouveau',
      slug: 'zz-nouveau',
      reference: 'ACV-2026-D9',
      texte: [
        { type: 'paragraphe' as const, ancre: 'p1', contenu: [{ texte: 'ici', lien: '/rien/' }] },
      ],
    };
    await ecrire({ ...publication, actes: [...publication.actes, nouveau] });
    const { retenus } = await publier();
    expect(retenus.map(({ objet }) => objet.id)).toEqual(['zz-nouveau']);
    expect(existsSync(enLigne('deliberations/zz-nouveau'))).toBe(false);
    expect(await lire('deliberations/index.html')).not.toContain('zz-nouveau');
  });

  it('beaucoup de pages perdues d’un coup la retiennent, jusqu’à ce que quelqu’un le confirme', async () => {
    await publier();
    const vide = (await lireExemple('premier-jour')).publication;
    await ecrire(vide, { ...membres, membres: [] });
    await expect(publier()).rejects.toThrow(ReleaseRefusee);
    expect(existsSync(enLigne('deliberations/un-ete-a-l-ombre'))).toBe(true);
    await publier({ isComplete: true, isBaisseAdmise: true });
    expect(existsSync(enLigne('deliberations/un-ete-a-l-ombre'))).toBe(false);
  });
});

it('après un redémarrage, le site est le même et rien n’est mis en ligne une seconde fois', async () => {
  const { release } = await publier();
  site = await ouvrir();
  const { isNouvelle, release: ensuite } = await publier();
  expect({ isNouvelle, nom: ensuite.nom }).toEqual({ isNouvelle: false, nom: release.nom });
});
