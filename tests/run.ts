/** `pnpm test`: every test of the assembly, then one plain line, `N passed, N failed`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { assurerChromium } from './chromium.ts';
import { phraseDe } from '../site/src/scripts/phrase.ts';
import { Compte } from './compte.ts';
import { construireTout } from '../cms/src/scripts/build.ts';

const aide = `Usage : pnpm test [-- [options] [filtre…]]

Lance les tests unitaires, d’intégration et de navigateur, puis affiche leur nombre.

  filtre            ne garde que les fichiers dont le chemin contient ce texte
  --unitaires       seulement les tests unitaires (ni navigateur ni construction)
  --sans-navigateur seulement les tests unitaires et d’intégration
  --aide            affiche cette aide`;

async function lancer(): Promise<Compte> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2).filter((mot) => mot !== '--'),
    allowPositionals: true,
    options: {
      unitaires: { type: 'boolean', default: false },
      'sans-navigateur': { type: 'boolean', default: false },
      aide: { type: 'boolean', default: false },
    },
  });
  if (values.aide) {
    console.log(aide);
    process.exit(0);
  }
  const projets = ['unit'];
  if (!values.unitaires) projets.push('integration');
  if (!values.unitaires && !values['sans-navigateur']) projets.push('e2e');
  if (projets.includes('e2e')) assurerChromium();
  if (projets.includes('integration')) await construireTout();

  const compte = new Compte();
  const vitest = await startVitest(positionals, {
    config: join(import.meta.dirname, 'vitest.config.ts'),
    project: projets,
    watch: false,
    run: true,
    reporters: ['default', compte],
  });
  await vitest.close();
  return compte;
}

try {
  const compte = await lancer();
  if (compte.ignores.length > 0) {
    console.error(`Tests ignorés, comptés comme des échecs : ${compte.ignores.join(' ; ')}`);
  }
  if (compte.reussis + compte.echoues === 0) {
    console.error('Aucun test n’a été lancé : vérifiez le filtre donné.');
  }
  process.exitCode = compte.estBon ? 0 : 1;
  console.log(compte.ligne);
} catch (erreur) {
  console.error(phraseDe(erreur));
  process.exit(1);
}
