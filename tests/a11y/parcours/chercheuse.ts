import { parsePublication } from '@acp/shared/publication';
import type { Parcours } from './parcours.ts';

export const chercheuse: Parcours = {
  titre: 'une chercheuse trouve les données, leur schéma et leur licence',
  exemple: 'premiere-mandature',
  faire: async (lecteur) => {
    await lecteur.arriver('/');
    await lecteur.suivre('Données ouvertes');
    await lecteur.passerAuContenu();
    parsePublication(JSON.parse(await lecteur.obtenir('La publication')));
    JSON.parse(await lecteur.obtenir('Son schéma'));
    await lecteur.atteindre('Open Database License (ODbL) 1.0');
  },
};
