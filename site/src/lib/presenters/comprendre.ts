import { TYPES_D_ACTE, type ThemeDeRubrique, type TypeActe } from '@acp/shared/model';
import type { QuestionsProps } from '../../components/Questions/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, minuscule } from '../format.ts';
import { ADRESSES, listeDActes } from '../urls.ts';
import { derniereMiseAJour } from './liste.ts';
import { inconnu, lien } from './morceaux.ts';
import { pageEcrite, type VueEcrite } from './page-ecrite.ts';
import { liensDe, QUESTIONS, rubriquesDuTheme, type Question } from './questions.ts';

/** The first sentence « en bref » of the first rubrique of its theme: the record answers, or it is said that it does not. */
function phraseDuTheme(ctx: Contexte, theme: ThemeDeRubrique | null): Texte {
  const phrase =
    theme === null ? undefined : rubriquesDuTheme(ctx, theme).flatMap((r) => r.enBref)[0];
  return phrase ?? [inconnu('réponse non relevée')];
}

function reponseDe(ctx: Contexte, { reponse, theme }: Question): Texte {
  const { assemblee, instances } = ctx.publication;
  switch (reponse) {
    case 'rubrique':
      return phraseDuTheme(ctx, theme);
    case 'presentation':
      return assemblee.presentation;
    case 'promesse':
      return assemblee.promesse ?? [inconnu('promesse non relevée')];
    case 'instances':
      return instances.length === 0
        ? [inconnu('autres instances non relevées')]
        : `${compte(instances.length, 'conseil, outil ou lieu', 'conseils, outils et lieux')} entourent l’Assemblée.`;
    case 'mots':
      return 'Chaque mot de ce site a sa définition, en une phrase.';
  }
}

/** `/comprendre/`: a way in for each question people ask, then how the Assembly works from end to end. */
export function presenterComprendre(ctx: Contexte): VueEcrite<{
  conseil: string;
  types: Texte[];
}> & { questions: QuestionsProps['questions'] } {
  const { nom, conseil } = ctx.publication.assemblee;
  const types = Object.keys(TYPES_D_ACTE) as TypeActe[];
  const vue = pageEcrite(
    ctx,
    {
      titre: 'Comprendre l’Assemblée',
      description: `Ce qu’est l’${nom} : qui la compose, ce qu’elle peut décider, ce qu’elle coûte, qui vérifie.`,
      chemin: ADRESSES.comprendre,
      misAJourLe: derniereMiseAJour(ctx.publication.rubriques),
    },
    {
      surtitre: 'Comprendre',
      chapo: 'Vos questions, une réponse courte, et la page qui dit tout.',
    },
    {
      conseil,
      types: types.map((type): Texte => [
        lien(ctx, TYPES_D_ACTE[type].libelle, listeDActes(type)),
        ` : ${minuscule(TYPES_D_ACTE[type].definition)}`,
      ]),
    },
  );
  return {
    ...vue,
    questions: QUESTIONS.map((question) => ({
      id: question.id,
      question: question.question,
      reponse: reponseDe(ctx, question),
      liens: liensDe(ctx, question).map(({ texte, chemin }) => ({
        texte,
        lien: ctx.base + chemin,
      })),
    })),
  };
}
