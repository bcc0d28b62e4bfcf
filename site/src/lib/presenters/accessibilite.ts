import type { TableauProps } from '../../components/Tableau/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enDate } from '../format.ts';
import { MOYENS, VERDICTS, type Moyen, type Verdict } from '../rgaa/critere.ts';
import { CONTROLE_LE, grille } from '../rgaa/index.ts';
import { ADRESSES } from '../urls.ts';
import { inconnu } from './morceaux.ts';
import { pageEcrite, type VueEcrite } from './page-ecrite.ts';
import { contact } from './pages-du-site.ts';

/** Our own reading of the 106 criteria: what it found, never a rate nor a conformity. */
interface ControleInterne {
  le: string;
  bilan: string;
  moyens: readonly string[];
  tableau: TableauProps;
}

const MOYEN_COURT: Record<Moyen, string> = {
  axe: 'axe-core',
  html: 'html-validate',
  parcours: 'parcours',
  inventaire: 'recherche sur chaque page',
  regard: 'à l’œil',
};

function controleInterne(): ControleInterne {
  const nombreDe = (verdict: Verdict): number =>
    grille.filter((critere) => critere.verdict === verdict).length;
  return {
    le: enDate(CONTROLE_LE),
    bilan: [
      compte(nombreDe('conforme'), 'critère conforme', 'critères conformes'),
      compte(nombreDe('non-applicable'), 'non applicable', 'non applicables'),
      compte(nombreDe('non-conforme'), 'non conforme connu', 'non conformes connus'),
    ].join(', '),
    moyens: Object.values(MOYENS),
    tableau: {
      legende: `Notre contrôle des ${String(grille.length)} critères`,
      enTeteLigne: true,
      enTeteColonne: true,
      lignes: [
        ['Critère', 'Ce qu’il demande', 'Notre verdict', 'Vérifié par', 'Ce que nous avons vu'],
        ...grille.map(({ numero, titre, verdict, moyen, note }) => [
          numero,
          titre,
          VERDICTS[verdict],
          MOYEN_COURT[moyen],
          note,
        ]),
      ],
    },
  };
}

/** `/accessibilite/`: the mandatory declaration; « non conforme » until an audit says otherwise. */
export function presenterAccessibilite(ctx: Contexte): VueEcrite<{
  organisme: Texte;
  site: string;
  documents: Texte;
  contact: Texte;
  controle: ControleInterne;
}> {
  const { assemblee, documents } = ctx.publication;
  const refuses = documents.filter((d) => d.accessible === false).length;
  const inconnus = documents.filter((d) => d.accessible === null).length;
  return pageEcrite(
    ctx,
    {
      titre: 'Déclaration d’accessibilité',
      description: 'Accessibilité : non conforme. Le site n’a pas encore été audité.',
      chemin: ADRESSES.accessibilite,
      misAJourLe: CONTROLE_LE,
    },
    { surtitre: 'Accessibilité : non conforme' },
    {
      organisme: assemblee.editeur?.nom ?? [inconnu('éditeur non relevé')],
      site: `${assemblee.nom}, ${ctx.origine}${ctx.base}/`,
      documents:
        documents.length === 0
          ? 'Aucun fichier n’est publié à ce jour.'
          : `Sur ${compte(documents.length, 'fichier publié', 'fichiers publiés')}, ${compte(refuses, 'n’est pas accessible', 'ne sont pas accessibles')} et ${compte(inconnus, 'n’est pas vérifié', 'ne sont pas vérifiés')}.`,
      contact: contact(ctx),
      controle: controleInterne(),
    },
  );
}
