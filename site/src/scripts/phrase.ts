import { phraseDePanne } from '@acp/shared/publication';

const CODE_OPTION = /^ERR_PARSE_ARGS/u;

/** One French sentence for whoever runs a command; the stack is of no use to them. */
export function phraseDe(erreur: unknown): string {
  const panne = phraseDePanne(erreur);
  if (panne !== null) return panne;
  if (!(erreur instanceof Error)) return String(erreur);
  if (!CODE_OPTION.test((erreur as NodeJS.ErrnoException).code ?? '')) return erreur.message;
  // Node names the fault in English; the word it quotes is what was typed.
  const mot = /'([^']+)'/u.exec(erreur.message)?.[1] ?? '';
  return `La ligne de commande ne convient pas, à «\u00a0${mot}\u00a0»\u00a0: ajoutez --aide pour lire ce qui peut être demandé.`;
}
