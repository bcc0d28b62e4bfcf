/** The one Chromium of a test file. */
import { chromium, type Browser } from 'playwright-core';
import { assurerChromium, optionsChromium } from '../chromium.ts';
import { environnementLocal } from '../env.ts';

export function ouvrirNavigateur(): Promise<Browser> {
  return chromium.launch({
    ...optionsChromium,
    executablePath: assurerChromium(),
    // The date pickers of the browser speak its own language, not that of the page.
    env: {
      ...Object.fromEntries(
        Object.entries(environnementLocal).filter(
          (entree): entree is [string, string] => entree[1] !== undefined,
        ),
      ),
      LANGUAGE: 'fr',
      // Without it a file called « vœu.docx » does not exist for a browser started from a bare terminal.
      LC_ALL: 'C.UTF-8',
    },
  });
}

/** What the browser of a Parisian says of itself. */
export const contexteFrancais = { locale: 'fr-FR', timezoneId: 'Europe/Paris' };
