/**
 * The same pages for Hugo and Eleventy: one content file a page, whose front matter is what our own
 * presenters give to our own templates. They are spared the presenters’ work: the comparison is kind to them.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TYPES_D_ACTE, type TypeActe } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterActe } from '../../../site/src/lib/presenters/acte.ts';
import { presenterActes } from '../../../site/src/lib/presenters/actes.ts';
import { PAR_PAGE } from '../../../site/src/lib/urls.ts';
import { vueActe, vueListe, type Jumelle } from './vues.ts';

/** Every acte page and every page of the lists of actes. */
export function pagesJumelles(publication: Publication, aujourdhui: string): Jumelle[] {
  const contexte: Contexte = {
    publication,
    membres: { version: publication.version, membres: [] },
    base: '',
    origine: 'http://localhost:4321',
    aujourdhui,
  };
  const pages: Jumelle[] = [];
  for (const type of Object.keys(TYPES_D_ACTE) as TypeActe[]) {
    const { chemin } = TYPES_D_ACTE[type];
    const actes = publication.actes.filter((acte) => acte.type === type);
    for (const { slug } of actes) {
      const vue = presenterActe(contexte, { chemin, slug });
      if (vue !== null) pages.push(vueActe(vue));
    }
    for (let rang = 1; rang <= Math.ceil(actes.length / PAR_PAGE); rang += 1) {
      const page = rang === 1 ? undefined : String(rang);
      const vue = presenterActes(contexte, { chemin, page });
      if (vue !== null) pages.push(vueListe(vue));
    }
  }
  return pages;
}

const ici = import.meta.dirname;

export interface Ateliers {
  hugo: string;
  eleventy: string;
}

/** Lays out one ready-to-build folder for each generator. */
export async function exporter(dossier: string, pages: Jumelle[]): Promise<Ateliers> {
  const hugo = join(dossier, 'hugo');
  const eleventy = join(dossier, 'eleventy');
  await cp(join(ici, 'hugo'), hugo, { recursive: true });
  await cp(join(ici, 'eleventy'), eleventy, { recursive: true });
  const cadre = JSON.stringify(pages[0]?.cadre);
  for (const [racine, donnees] of [
    [hugo, 'data'],
    [eleventy, 'content/_data'],
  ] as const) {
    await mkdir(join(racine, 'content'), { recursive: true });
    await mkdir(join(racine, donnees), { recursive: true });
    await writeFile(join(racine, donnees, 'cadre.json'), cadre);
  }
  await cp(join(eleventy, '_includes'), join(eleventy, 'content/_includes'), { recursive: true });
  for (const [rang, { adresse, gabarit, vue }] of pages.entries()) {
    const nom = `page-${String(rang).padStart(6, '0')}.md`;
    await writeFile(
      join(hugo, 'content', nom),
      `${JSON.stringify({ url: adresse, layout: gabarit, vue }, null, 1)}\n`,
    );
    const permalink = `${adresse}index.html`;
    await writeFile(
      join(eleventy, 'content', nom),
      `---json\n${JSON.stringify({ permalink, layout: `${gabarit}.njk`, vue })}\n---\n`,
    );
  }
  return { hugo, eleventy };
}
