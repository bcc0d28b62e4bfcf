/** Does each task once, as a person would, and counts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Effort } from './guide-texte.ts';
import { ouvrirPoste } from './poste.ts';
import type { Systeme } from './systeme.ts';
import type { Tache } from './taches/tache.ts';

/** The effort of one task; the person starts signed in, at the home of the admin. */
export async function mesurerEffort(
  tache: Tache,
  navigateur: Browser,
  systeme: Systeme,
  photographier?: (page: Page, nom: string) => Promise<void>,
): Promise<Effort> {
  const dossier = await mkdtemp(join(tmpdir(), 'acp-tache-'));
  const poste = await ouvrirPoste(navigateur, systeme, photographier);
  try {
    await tache.preparer?.(dossier);
    const depart = performance.now();
    await tache.faire(poste, dossier);
    const secondes = (performance.now() - depart) / 1000;
    return { titre: tache.titre, gestes: poste.main.gestes, secondes };
  } catch (cause) {
    throw new Error(`La tâche « ${tache.titre} » ne s’achève pas : ${String(cause)}`, { cause });
  } finally {
    await poste.page.context().close();
    await rm(dossier, { recursive: true });
  }
}
