import type { Texte } from '../Texte/props.ts';

/** What people ask, the answer in one sentence, and where to read on. */
export interface QuestionsProps {
  questions: readonly {
    id: string;
    question: string;
    reponse: Texte;
    liens: readonly { texte: string; lien: string }[];
  }[];
}
