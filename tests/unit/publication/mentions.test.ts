import { describe, expect, it } from 'vitest';
import { lireEnv } from '../../../cms/src/env.ts';
import { mentionsDe } from '../../../cms/src/publication/mentions.ts';

const installation = {
  EDITEUR_NOM: 'Ville de Valmont',
  EDITEUR_ADRESSE: '1, place de la Mairie, Valmont',
  DIRECTEUR_PUBLICATION: 'La maire de Valmont',
  HEBERGEUR_NOM: 'Hébergeur de Valmont',
  HEBERGEUR_ADRESSE: '2, rue du Four, Valmont',
};
const mentions = (source: Record<string, string>) => mentionsDe(lireEnv(source, '/valmont'));

describe('Les mentions légales de l’installation', () => {
  it('disent qui publie le site de l’Assemblée et qui l’héberge', () => {
    expect(mentions(installation)).toEqual({
      editeur: {
        nom: 'Ville de Valmont',
        adresse: '1, place de la Mairie, Valmont',
        telephone: null,
        directeur: 'La maire de Valmont',
      },
      hebergeur: {
        nom: 'Hébergeur de Valmont',
        adresse: '2, rue du Four, Valmont',
        telephone: null,
      },
    });
  });

  it('restent inconnues tant qu’il en manque une partie', () => {
    const {
      DIRECTEUR_PUBLICATION: _directeur,
      HEBERGEUR_ADRESSE: _adresse,
      ...moitie
    } = installation;
    expect(mentions(moitie)).toEqual({ editeur: null, hebergeur: null });
  });
});
