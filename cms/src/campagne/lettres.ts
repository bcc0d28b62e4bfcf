import type { DateCivile } from '@acp/shared/model';
import { ecrire, type Lettre } from '../courriel/lettre.ts';
import { direJour } from '../cycle/dates.ts';
import type { AuteurDeReponse, MotifDeMessage } from './etats.ts';

/** What a letter of the round says. */
export interface Demande {
  motif: MotifDeMessage;
  de: AuteurDeReponse;
  destinataire: string | null;
  acte: string;
  campagne: string;
  mesures: number;
  attenduesLe: DateCivile;
  expireLe: DateCivile;
  lien: string;
  assemblee: string;
}

const question = ({ de, mesures, acte }: Demande): string => {
  const combien =
    mesures > 1
      ? `les ${String(mesures)} mesures dont vous répondez`
      : 'la mesure dont vous répondez';
  return de === 'direction'
    ? `L’Assemblée citoyenne demande où en est «\u00a0${acte}\u00a0», pour ${combien}.`
    : `La Ville a été interrogée sur «\u00a0${acte}\u00a0». Que pensez-vous de ce qui a été fait, mesure par mesure\u00a0?`;
};

function echeance({ motif, attenduesLe, expireLe }: Demande): string {
  const fin = `Le lien sert jusqu’au ${direJour(expireLe)}.`;
  if (motif === 'jour')
    return `Votre réponse est attendue aujourd’hui, ${direJour(attenduesLe)}. ${fin}`;
  if (motif === 'j+7' || motif === 'j+21')
    return `Votre réponse était attendue le ${direJour(attenduesLe)}. Sans elle, le site dira «\u00a0sans nouvelle\u00a0». ${fin}`;
  return `Votre réponse est attendue au plus tard le ${direJour(attenduesLe)}.`;
}

/** One letter of the round, in plain words: the question, the link, the day. */
export function ecrireDemande(demande: Demande): Lettre {
  const { motif, destinataire, acte, campagne, lien, assemblee } = demande;
  const debut = motif === 'invitation' ? campagne : `Rappel, ${campagne}`;
  const objet = `${debut}\u00a0: votre réponse sur «\u00a0${acte}\u00a0»`;
  return ecrire(objet, lien, [
    destinataire ? `${destinataire}, bonjour,` : 'Bonjour,',
    question(demande),
    'Dix minutes suffisent, sans compte, sur ordinateur ou sur téléphone. Vous pouvez enregistrer et revenir\u00a0:',
    lien,
    echeance(demande),
    'Ce lien n’ouvre que ce texte. Vous pouvez le donner à la personne qui répondra, et à elle seule.',
    `Le secrétariat, ${assemblee}`,
  ]);
}
