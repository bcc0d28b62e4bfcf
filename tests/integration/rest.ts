/** The REST API of an installation, as a browser or a program asks it, without a web server. */
import { repondre } from '../../cms/src/openPayload.ts';
import type { Installation } from './installation.ts';

export interface Reponse {
  status: number;
  corps: Record<string, unknown>;
  /** Every sentence of a refusal, with ordinary spaces. */
  phrases: string;
}

export interface Demande {
  methode?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Sent as JSON, or as it is. */
  corps?: object | Buffer;
  jeton?: string;
  agent?: string;
}

export type Demander = (chemin: string, demande?: Demande) => Promise<Reponse>;

interface Refus {
  message?: string;
  data?: { errors?: { message: string }[] };
}

const phrasesDe = (refus: Refus[] = []): string =>
  refus
    .flatMap(({ message, data }) => [
      message,
      ...(data?.errors ?? []).map((faute) => faute.message),
    ])
    .join(' ')
    .replaceAll('\u00a0', ' ');

export function createDemander({ reglages }: Installation): Demander {
  return async (chemin, { methode = 'GET', corps, jeton, agent } = {}) => {
    const request = new Request(`${reglages.SERVER_URL}/api/${chemin}`, {
      method: methode,
      headers: {
        'content-type': 'application/json',
        ...(agent ? { 'user-agent': agent } : {}),
        ...(jeton ? { authorization: `JWT ${jeton}` } : {}),
      },
      body: corps instanceof Buffer ? new Uint8Array(corps) : corps && JSON.stringify(corps),
    });
    const reponse = await repondre(request, reglages);
    const lu = (await reponse.json()) as Record<string, unknown>;
    return { status: reponse.status, corps: lu, phrases: phrasesDe(lu['errors'] as Refus[]) };
  };
}
