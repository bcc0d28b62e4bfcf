import { MOTIFS_DE_MESSAGE, type AuteurDeReponse, type MotifDeMessage } from '../campagne/etats.ts';
import { direJour } from '../cycle/dates.ts';
import { adresseDeDocument, guillemets, type Tache } from './tache.ts';

/** An answer that came, and is in no point nor appréciation yet. */
export interface ReponseRecue {
  campagne: string;
  de: AuteurDeReponse;
  acte: { id: string; titre: string };
}

/** Acte by acte: answers to make a point of. */
export function listReponsesRecues(recues: readonly ReponseRecue[]): Tache[] {
  const parActe = new Map<string, ReponseRecue[]>();
  for (const recue of recues) {
    const cle = `${recue.campagne} ${recue.acte.id}`;
    parActe.set(cle, [...(parActe.get(cle) ?? []), recue]);
  }
  return [...parActe.values()].flatMap((groupe) => {
    const [premiere] = groupe;
    if (!premiere) return [];
    return [
      {
        quoi: guillemets(premiere.acte.titre),
        quand: groupe.length > 1 ? `${String(groupe.length)} réponses reçues` : '1 réponse reçue',
        bouton: groupe.some(({ de }) => de === 'direction')
          ? 'Préparer le point'
          : 'Préparer l’appréciation',
        adresse: adresseDeDocument('campagnes', premiere.campagne),
      },
    ];
  });
}

/** A letter that did not leave. */
export interface MessageEnAttente {
  id: string;
  /** « Direction de la voirie : Des trottoirs pour marcher ». */
  pour: string;
  motif: MotifDeMessage;
  courriel: string | null;
  prevuLe: string | null;
}

/** Letters to copy in one's own mail: no server sends them, or no address is known. */
export const listMessagesARemettre = (messages: readonly MessageEnAttente[]): Tache[] =>
  messages.map(({ id, pour, motif, courriel, prevuLe }) => ({
    quoi: pour,
    quand: [
      MOTIFS_DE_MESSAGE[motif].libelle,
      courriel ?? 'sans adresse',
      ...(prevuLe ? [`prévu le ${direJour(prevuLe)}`] : []),
    ].join(', '),
    bouton: 'Copier le message',
    adresse: adresseDeDocument('messages', id),
  }));
