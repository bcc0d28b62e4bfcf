import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fichiersDe } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import { empreinteDe, type Magasin } from './magasin.ts';
import { dossierDesFichiers } from './rendeur.ts';
import { MARQUE_DE_RETRAIT } from './retraits.ts';

/** Stylesheet, fonts and icons of the compiled site: the same in every release. */
export function deposerFichiersDuSite(magasin: Magasin): Map<string, string> {
  const deposes = new Map<string, string>();
  for (const entree of readdirSync(dossierDesFichiers, { recursive: true, withFileTypes: true })) {
    if (!entree.isFile()) continue;
    const fichier = join(entree.parentPath, entree.name);
    deposes.set(
      fichier.slice(dossierDesFichiers.length + 1),
      magasin.deposer(readFileSync(fichier), true),
    );
  }
  return deposes;
}

/** The documents the publication lists and nothing else; one missing, cut short or altered stops the release. */
export function deposerMedias(
  magasin: Magasin,
  dossier: string,
  documents: Publication['documents'],
): Map<string, string> {
  const deposes = new Map<string, string>();
  const fautes: string[] = [];
  for (const { nom, octets, sha256 } of documents.flatMap(fichiersDe)) {
    const source = join(dossier, 'medias', nom);
    const etat = statSync(source, { throwIfNoEntry: false });
    const isConnu = magasin.has(sha256);
    if (etat?.size !== octets || (!isConnu && empreinteDe(readFileSync(source)) !== sha256)) {
      fautes.push(`  - medias/${nom}\u00a0: ${etat ? 'abîmé' : 'absent'}`);
      continue;
    }
    if (!isConnu) magasin.deposerFichier(source, sha256);
    deposes.set(`medias/${nom}`, sha256);
  }
  if (fautes.length > 0) {
    throw new Error(
      `La publication est refusée\u00a0: des fichiers qu’elle cite manquent. Lancer «\u00a0pnpm publication\u00a0» pour les récrire.\n${fautes.join('\n')}`,
    );
  }
  return deposes;
}

/** A file beside each withdrawn page: a server that finds it answers 410, « gone », with the page. */
export function marquesDeRetrait(magasin: Magasin, { retraits }: Publication): Map<string, string> {
  if (retraits.length === 0) return new Map();
  const vide = magasin.deposer(new Uint8Array(), true);
  return new Map(
    retraits.flatMap(({ adresse }) =>
      adresse === null ? [] : [[`${adresse.slice(1)}${MARQUE_DE_RETRAIT}`, vide] as const],
    ),
  );
}
