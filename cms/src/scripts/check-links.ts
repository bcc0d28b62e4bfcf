import './dire-erreur.ts';
import { verifierLiens } from '../liens/verifier.ts';
import { lireOptions } from './options.ts';

const AIDE = `node cms/src/scripts/check-links.ts

Demande à chaque adresse citée par ce qui est publié si elle répond encore, et l’écrit dans var/liens.json.
Les liens morts paraissent dans «\u00a0À faire\u00a0». Sans réseau, rien n’est accusé et le dernier relevé reste.
En production, la publication le fait d’elle-même une fois par semaine.`;

const MOTS = { ok: 'répond', mort: 'MORT', injoignable: 'injoignable' } as const;

async function lancer(): Promise<void> {
  const { openPayload } = await import('../openPayload.ts');
  const { env } = await import('../env.ts');
  const payload = await openPayload();
  try {
    const releve = await verifierLiens(payload, env, {
      avancer: (faits, total, adresse, { etat, code }) => {
        const suite = code === null ? '' : ` (${String(code)})`;
        console.log(`${String(faits)}/${String(total)} ${MOTS[etat]}${suite} ${adresse}`);
      },
    });
    if (!releve) {
      console.log('Aucune adresse ne répond\u00a0: le réseau manque. Le dernier relevé reste.');
      return;
    }
    const morts = releve.liens.filter(({ etat }) => etat === 'mort').length;
    console.log(
      morts === 0
        ? 'Aucun lien mort.'
        : `Liens morts\u00a0: ${String(morts)}. Ils sont dans «\u00a0À faire\u00a0».`,
    );
  } finally {
    await payload.destroy();
  }
}

const { aide } = lireOptions({ aide: { type: 'boolean' } });
if (aide) console.log(AIDE);
else await lancer();
process.exit(0);
