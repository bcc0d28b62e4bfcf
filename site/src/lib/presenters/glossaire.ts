import type { Terme } from '@acp/shared/model';
import type { DefinitionsProps } from '../../components/Definitions/props.ts';
import type { MotsProps } from '../../components/Mots/props.ts';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { VueRepertoire } from '../../layouts/repertoire.ts';
import type { Contexte } from '../contexte.ts';
import { compte, misAJour } from '../format.ts';
import { LEXIQUE, type Definition } from '../glossaire/lexique.ts';
import { CLES_DES_THEMES, themeDe, THEMES, type CleDeTheme } from '../glossaire/themes.ts';
import { tous } from '../queries.ts';
import { ADRESSES, adresseTerme, adresseTheme } from '../urls.ts';
import { derniereMiseAJour } from './liste.ts';
import { enchainer, lien, type Morceaux } from './morceaux.ts';
import { pageDe } from './page.ts';
import { ouvrirNotes, type Notes } from './sources.ts';

/** A word, defined by the record or, when the record leaves it out, by the model. */
type Mot = Definition & { duRegistre: Terme | null };

function motsDuGlossaire({ publication }: Contexte): Mot[] {
  const mots = new Map<string, Mot>();
  for (const t of publication.termes) mots.set(t.slug, { ...t, duRegistre: t });
  for (const d of LEXIQUE) if (!mots.has(d.slug)) mots.set(d.slug, { ...d, duRegistre: null });
  return [...mots.values()].sort((a, b) => a.terme.localeCompare(b.terme, 'fr'));
}

const duTheme = (mots: readonly Mot[], cle: CleDeTheme): Mot[] =>
  mots.filter(({ slug }) => themeDe(slug) === cle);

function definir(ctx: Contexte, mot: Mot, notes: Notes): DefinitionsProps['definitions'][number] {
  const { slug: id, terme, definition, duRegistre } = mot;
  if (duRegistre === null) return { id, terme, textes: [definition] };
  const voisins = tous(ctx.publication, 'termes', duRegistre.voirAussi).map((t): Morceaux => [
    lien(ctx, t.terme, adresseTerme(t.slug)),
  ]);
  const source = notes.citer(duRegistre.sources);
  const textes: Texte[] = [
    source ? [definition, ' ', ...source, '.'] : definition,
    ...(voisins.length > 0 ? [['Voir aussi\u00a0: ', ...enchainer(voisins), '.']] : []),
  ];
  return { id, terme, textes };
}

export interface VueGlossaire {
  page: PageProps;
  ouverture: OuvertureProps;
  themes: readonly (MotsProps & { id: string; titre: Texte; notes: readonly Texte[] })[];
}

/** `/glossaire/`: every word a page links to, theme by theme, each at the anchor it always had. */
export function presenterGlossaire(ctx: Contexte): VueGlossaire {
  const mots = motsDuGlossaire(ctx);
  const misAJourLe = derniereMiseAJour(ctx.publication.termes);
  return {
    page: pageDe(ctx, {
      titre: 'Glossaire',
      description: `Les mots de l’${ctx.publication.assemblee.nom} et de ce site, en phrases courtes.`,
      chemin: ADRESSES.glossaire,
      au: [['Comprendre', ADRESSES.comprendre]],
      misAJourLe,
    }),
    ouverture: {
      surtitre: 'Comprendre',
      titre: 'Glossaire',
      misAJour: misAJourLe === null ? undefined : misAJour(misAJourLe),
      chapo: `${compte(mots.length, 'mot')}, en phrases courtes, rangés par thème. Chaque état, chaque type et chaque étape du site y renvoie.`,
    },
    themes: CLES_DES_THEMES.flatMap((cle) => {
      const siens = duTheme(mots, cle);
      if (siens.length === 0) return [];
      return {
        id: `theme-${cle}`,
        titre: [lien(ctx, THEMES[cle].titre, adresseTheme(cle))],
        notes: [THEMES[cle].chapo],
        mots: siens.map(({ slug, terme }) => ({
          id: slug,
          texte: terme,
          lien: ctx.base + adresseTerme(slug),
        })),
      };
    }),
  };
}

const isTheme = (cle: string | undefined): cle is CleDeTheme =>
  CLES_DES_THEMES.some((connue) => connue === cle);

/** `/glossaire/<theme>/`: its words, in the order they are explained; null without any. */
export function presenterTheme(
  ctx: Contexte,
  { theme: cle }: { theme?: string | undefined },
): VueRepertoire | null {
  if (!isTheme(cle)) return null;
  const mots = duTheme(motsDuGlossaire(ctx), cle);
  if (mots.length === 0) return null;
  const { titre, chapo, parties } = THEMES[cle];
  const notes = ouvrirNotes(ctx);
  const ranges = new Set<string>();
  const ranger = (slug: string) => {
    const mot = ranges.has(slug) ? undefined : mots.find((m) => m.slug === slug);
    ranges.add(slug);
    return mot ? [definir(ctx, mot, notes)] : [];
  };
  const misAJourLe = derniereMiseAJour(mots.flatMap(({ duRegistre }) => duRegistre ?? []));
  return {
    page: pageDe(ctx, {
      titre: `${titre}, glossaire`,
      description: chapo,
      chemin: adresseTheme(cle),
      au: [
        ['Comprendre', ADRESSES.comprendre],
        ['Glossaire', ADRESSES.glossaire],
      ],
      misAJourLe,
    }),
    ouverture: {
      surtitre: 'Glossaire',
      titre,
      misAJour: misAJourLe === null ? undefined : misAJour(misAJourLe),
      chapo: `${chapo} ${compte(mots.length, 'mot')}.`,
    },
    parties: (parties.length > 0
      ? parties
      : [{ id: 'mots', titre, slugs: mots.map(({ slug }) => slug) }]
    )
      .map(({ id, titre: nom, slugs }) => ({ id, titre: nom, definitions: slugs.flatMap(ranger) }))
      .filter(({ definitions }) => definitions.length > 0),
    sources: notes.liste(),
  };
}
