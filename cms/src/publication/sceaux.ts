import { join } from 'node:path';
import type { Env } from '../env.ts';
import { isIntacte, NOTE_EFFACEE } from './contenus.ts';
import { Registre } from './registre.ts';

const UN_JOUR = 24 * 3600 * 1000;
const A_REMETTRE = 'Remettez en place la dernière sauvegarde de var/registre.';

/** What the register keeps of each edition against its seal; one sentence for each that does not hold. */
export async function verifierSceaux(reglages: Env): Promise<string[]> {
  const dossier = join(reglages.VAR_DIR, 'registre');
  const phrases: string[] = [];
  for (const { objet, numero, empreinte, note } of await new Registre(reglages).listScellees()) {
    const edition = `Registre des éditions, ${objet.type}/${objet.id}, édition n°\u00a0${String(numero)}\u00a0:`;
    const isGardee = await isIntacte(dossier, objet, { numero, empreinte });
    if (note === NOTE_EFFACEE) {
      if (isGardee !== null)
        phrases.push(
          `${edition} ses mots devaient être effacés et sont revenus. Supprimez var/registre/contenus/${objet.type}/${objet.id}.`,
        );
    } else if (isGardee === null) phrases.push(`${edition} ses mots manquent. ${A_REMETTRE}`);
    else if (!isGardee)
      phrases.push(`${edition} ses mots ne sont plus ceux qui ont été scellés. ${A_REMETTRE}`);
  }
  return phrases;
}

/** The daily check of the seals, for who calls it again and again; beside everything else. */
export function createVerificationDesSceaux(
  reglages: Env,
  dire: (ligne: string) => void,
): () => Promise<void> {
  let prochaine = 0;
  return async () => {
    if (Date.now() < prochaine) return;
    prochaine = Date.now() + UN_JOUR;
    try {
      for (const phrase of await verifierSceaux(reglages)) dire(phrase);
    } catch (erreur) {
      dire(`Les sceaux des éditions n’ont pas pu être vérifiés\u00a0: ${String(erreur)}`);
    }
  };
}
