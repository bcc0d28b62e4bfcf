import { EXEMPLES } from '@acp/shared/examples';
import { lireOptions } from './options.ts';

const AIDE = `pnpm start [--exemple <nom>]
pnpm dev   [--exemple <nom>]

Prépare ce qui manque (données, base, premier compte, programmes), puis sert l’espace d’édition et le site public.
Ctrl-C arrête tout.

  --exemple <nom>  exemple à verser dans une base vide : ${EXEMPLES.join(', ')} (premiere-mandature par défaut)
  --dev            programmes relus à chaque changement de leurs sources

Réglages : VAR_DIR, CMS_PORT (3000), SITE_PORT (4321), REPONSE_PORT (3001), DATABASE_URL, ADMIN_EMAIL, ADMIN_PASSWORD, et en production
ASSEMBLEE_MODE=production ; le README les dit tous.`;

/** One sentence for whoever started the product; the stack is of no use to them. */
function echouer(erreur: unknown): never {
  console.error(`\n${erreur instanceof Error ? erreur.message : String(erreur)}`);
  process.exit(1);
}

try {
  const values = lireOptions({
    aide: { type: 'boolean' },
    exemple: { type: 'string' },
    dev: { type: 'boolean' },
  });
  if (values.aide) {
    console.log(AIDE);
  } else {
    const exemple = EXEMPLES.find((nom) => nom === (values.exemple ?? 'premiere-mandature'));
    if (exemple === undefined) {
      echouer(
        `Il n’y a pas d’exemple « ${values.exemple ?? ''} » : choisissez parmi ${EXEMPLES.join(', ')}.`,
      );
    }
    // Settings are checked when they are first read: imported here, a fault is one sentence, and is said
    // before the seconds that Payload takes to load.
    const { env } = await import('../env.ts');
    const { verifierLesLieux } = await import('../demarrage/verifications.ts');
    await verifierLesLieux(env);
    const { demarrer } = await import('../demarrage/index.ts');
    process.exit(await demarrer({ exemple, dev: values.dev ?? false }));
  }
} catch (erreur) {
  echouer(erreur);
}
