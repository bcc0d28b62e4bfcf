import { createServer } from 'node:net';
import { ErreurReglage } from '../env.ts';

/** Refuses to start on a busy port, before anything is built or written. */
export async function checkPortLibre(port: number, variable: string, usage: string): Promise<void> {
  const serveur = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      serveur.once('error', reject);
      serveur.listen(port, resolve);
    });
  } catch (cause) {
    const pris = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw new ErreurReglage(
      `Le port ${port}, prévu pour ${usage}, ${pris ? 'est déjà pris par un autre programme' : 'ne peut pas être ouvert'} : arrêtez ce programme, ou choisissez un autre port avec ${variable}.`,
      { cause },
    );
  } finally {
    await new Promise((resolve) => serveur.close(resolve));
  }
}
