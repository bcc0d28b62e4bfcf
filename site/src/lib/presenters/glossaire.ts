import type { Terme } from '@acp/shared/model';
import type { DefinitionsProps } from '../../components/Definitions/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { VueRepertoire } from '../../layouts/repertoire.ts';
import type { Contexte } from '../contexte.ts';
import { compte, misAJour } from '../format.ts';
import { tous } from '../queries.ts';
import { ADRESSES, adresseTerme } from '../urls.ts';
import { LEXIQUE } from './lexique.ts';
import { derniereMiseAJour } from './liste.ts';
import { enchainer, lien, type Morceaux } from './morceaux.ts';
import { pageDe } from './page.ts';
import { ouvrirNotes, type Notes } from './sources.ts';

type Definition = DefinitionsProps['definitions'][number] & { mot: string };

/** « É » stands with « E ». */
const initiale = (mot: string): string => mot.normalize('NFD').charAt(0).toLocaleUpperCase('fr');

function deTerme(ctx: Contexte, terme: Terme, notes: Notes): Definition {
  const voisins = tous(ctx.publication, 'termes', terme.voirAussi).map((t): Morceaux => [
    lien(ctx, t.terme, adresseTerme(t.slug)),
  ]);
  const source = notes.citer(terme.sources);
  const textes: Texte[] = [
    source ? [terme.definition, ' ', ...source, '.'] : terme.definition,
    ...(voisins.length > 0 ? [['Voir aussi : ', ...enchainer(voisins), '.']] : []),
  ];
  return { id: terme.slug, mot: terme.terme, terme: terme.terme, textes };
}

/** The record's own words first; the model defines what the record leaves out. */
function definitions(ctx: Contexte, notes: Notes): Definition[] {
  const { termes } = ctx.publication;
  const vus = new Set(termes.map((t) => t.slug));
  const duModele = LEXIQUE.filter(({ slug }) => {
    if (vus.has(slug)) return false;
    vus.add(slug);
    return true;
  });
  return [
    ...termes.map((t) => deTerme(ctx, t, notes)),
    ...duModele.map(({ slug, terme, definition }) => ({
      id: slug,
      mot: terme,
      terme,
      textes: [definition],
    })),
  ].sort((a, b) => a.mot.localeCompare(b.mot, 'fr'));
}

/** `/glossaire/`: every word a page links to, in alphabetical order. */
export function presenterGlossaire(ctx: Contexte): VueRepertoire {
  const notes = ouvrirNotes(ctx);
  const mots = definitions(ctx, notes);
  const initiales = [...new Set(mots.map((d) => initiale(d.mot)))];
  const parties = initiales.map((lettre) => ({
    id: `lettre-${lettre.toLocaleLowerCase('fr')}`,
    titre: lettre,
    definitions: mots.filter((d) => initiale(d.mot) === lettre),
  }));
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
      chapo: `${compte(mots.length, 'mot')}, en phrases courtes. Chaque état, chaque type et chaque étape du site renvoie ici.`,
    },
    parties,
    alphabet: true,
    sources: notes.liste(),
  };
}
