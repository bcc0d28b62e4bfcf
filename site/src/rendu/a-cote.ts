import { lireEnv } from '../env.ts';
import type { Journal } from './journal.ts';
import { tenirSite } from './tenir-site.ts';

/**
 * Keeps the site in step with the publication until `signal`, in the program that publishes: a record that both read
 * is then held once. What is rendered is the checked publication all the same, and nothing else.
 * @param reglages as in the environment, before what it says.
 * @throws one French sentence when a setting is wrong or the site is not built.
 */
export async function rendreACote(
  reglages: Record<string, string>,
  journal: Journal,
  signal: AbortSignal,
): Promise<void> {
  const { publicationDir, varDir, base, origine, autorite } = lireEnv(reglages);
  if (publicationDir === undefined) throw new Error('Réglage manquant\u00a0: PUBLICATION_DIR.');
  const cadre = { varDir, publication: publicationDir, base, origine, autorite };
  await tenirSite({ cadre, demande: {}, isSuivie: true, journal, signal });
}
