import { setTimeout as attendre } from 'node:timers/promises';
import type { Endpoint } from 'payload';
import { isSecretariat } from '../access/isSecretariat.ts';
import type { Env } from '../env.ts';
import { lireSituation } from './etat.ts';
import { demanderPublication } from './reveil.ts';

const PAUSE = 150;
const LIMITE = 15_000;

/** Asks the publisher, and waits for its answer: one sentence, whatever happened. */
export async function publierMaintenant(reglages: Env): Promise<string> {
  const avant = await lireSituation(reglages, new Date());
  if (!avant.isEnMarche) {
    return 'Le programme qui publie est arrêté\u00a0: demandez à l’administration de le relancer.';
  }
  await demanderPublication(reglages);
  const limite = performance.now() + LIMITE;
  while (performance.now() < limite) {
    await attendre(PAUSE);
    const { essaiLe, ecriteLe, fautes, isRefusee, panne } = await lireSituation(
      reglages,
      new Date(),
    );
    if (essaiLe === avant.essaiLe) continue;
    if (isRefusee || panne !== null) {
      return 'Rien n’a été publié\u00a0: corrigez d’abord ce qui est dit plus bas.';
    }
    if (fautes.length > 0) return 'C’est publié, sauf ce qui est dit plus bas\u00a0: corrigez-le.';
    return ecriteLe === avant.ecriteLe
      ? 'Tout est déjà en ligne\u00a0: rien de nouveau à publier.'
      : 'C’est publié. Le site public suit dans quelques secondes.';
  }
  return 'La publication est longue\u00a0: revenez sur cette page dans une minute.';
}

/** `POST /api/publication/maintenant` */
export const createMaintenantEndpoint = (reglages: Env): Endpoint => ({
  path: '/publication/maintenant',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return Response.json({ phrase: 'Connectez-vous d’abord.' }, { status: 401 });
    if (!isSecretariat({ req }))
      return Response.json({ phrase: 'Seul le secrétariat publie.' }, { status: 403 });
    return Response.json({ phrase: await publierMaintenant(reglages) });
  },
});
