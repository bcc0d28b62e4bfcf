/** html-validate on a page: valid, and free of what breaks assistive technologies. */
import { HtmlValidate, type ConfigData } from 'html-validate';

const configuration = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // A title is as long as the text the assembly voted.
    'long-title': 'off',
    // Layout of the source, which the compiler decides.
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
    'require-csp-nonce': 'off',
    'require-sri': 'off',
  },
} satisfies ConfigData;

const validateur = new HtmlValidate(configuration);

/** The workshop shows components side by side: the headings of several pages stand in one. */
const validateurDAtelier = new HtmlValidate({
  ...configuration,
  rules: { ...configuration.rules, 'heading-level': 'off' },
});

/** One line a fault: rule, sentence, and where. */
export async function valider(html: string, adresse: string): Promise<string[]> {
  const choisi = adresse.startsWith('atelier/') ? validateurDAtelier : validateur;
  const rapport = await choisi.validateString(html, adresse);
  return rapport.results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `html ${ruleId} : ${message} — ${line}:${column}`,
    ),
  );
}
