import { serve } from '@hono/node-server';
import { lireOptions } from './options.ts';

const AIDE = `node cms/src/scripts/guichet.ts

Sert le guichet des réponses (/reponse/<jeton>) sur REPONSE_PORT (3001)\u00a0: c’est la seule adresse à ouvrir au-dehors du
réseau privé, sous son propre nom d’hôte (REPONSE_URL). Ctrl-C l’arrête.`;

try {
  if (lireOptions({ aide: { type: 'boolean' } }).aide) console.log(AIDE);
  else {
    const { env } = await import('../env.ts');
    const { openPayload } = await import('../openPayload.ts');
    const { createGuichet } = await import('../guichet/serveur.ts');
    const payload = await openPayload();
    const serveur = serve({ fetch: createGuichet(payload).fetch, port: env.REPONSE_PORT }, () => {
      console.log(`Guichet des réponses\u00a0: ${env.REPONSE_URL}/reponse/…`);
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        serveur.close(() => void payload.destroy().then(() => process.exit(0)));
      });
    }
  }
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : String(erreur));
  process.exit(1);
}
