/** The one Chromium of a test file. */
import { chromium, type Browser } from 'playwright-core';
import { assurerChromium, optionsChromium } from '../chromium.ts';
import { environnementLocal } from '../env.ts';

export function ouvrirNavigateur(): Promise<Browser> {
  return chromium.launch({
    ...optionsChromium,
    executablePath: assurerChromium(),
    env: Object.fromEntries(
      Object.entries(environnementLocal).filter(
        (entree): entree is [string, string] => entree[1] !== undefined,
      ),
    ),
  });
}

/** What the browser of a Parisian says of itself. */
export const contexteFrancais = { locale: 'fr-FR', timezoneId: 'Europe/Paris' };
