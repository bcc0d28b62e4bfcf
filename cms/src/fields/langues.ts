import { TextStateFeature } from '@payloadcms/richtext-lexical';

/** BCP 47 codes of the languages one can give to a foreign word; a screen reader then says it as it should. */
const CODES = [
  ...['ar', 'bm', 'br', 'de', 'el', 'en', 'eu', 'es', 'fa', 'ff', 'he', 'it', 'ja', 'ko', 'la'],
  ...['nl', 'oc', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'ta', 'tr', 'uk', 'vi', 'wo', 'zh'],
];

const nomDe = new Intl.DisplayNames('fr', { type: 'language' });

/** In the toolbar: « En anglais », « En arabe »… kept on the words as `langue`, and underlined by dots in the editor. */
export const languesFeature = TextStateFeature({
  state: {
    langue: Object.fromEntries(
      CODES.map((code) => [
        code,
        {
          label: `En ${nomDe.of(code) ?? code}`,
          css: { 'text-decoration': 'underline dotted', 'text-underline-offset': '3px' },
        },
      ]),
    ),
  },
});
