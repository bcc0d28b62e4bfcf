import { setTimeout as attendre } from 'node:timers/promises';

const PAUSE = 150;
const LIMITE = 120_000;

/** Waits until an address answers 200, or until `fini` says that nobody will ever answer. */
export async function attendreReponse(adresse: string, signal: AbortSignal): Promise<void> {
  const limite = performance.now() + LIMITE;
  while (!signal.aborted) {
    const reponse = await fetch(adresse, { signal }).catch(() => null);
    await reponse?.body?.cancel();
    if (reponse?.ok) return;
    if (performance.now() > limite) {
      throw new Error(
        `${adresse} ne répond pas après ${LIMITE / 1000} s : voyez les journaux dans var/journaux.`,
      );
    }
    await attendre(PAUSE, undefined, { signal }).catch(() => undefined);
  }
}
