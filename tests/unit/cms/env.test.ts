import { expect, test } from 'vitest';
import { ErreurReglage, lireEnv } from '../../../cms/src/env.ts';

const racine = '/depot';
const production = {
  ASSEMBLEE_MODE: 'production',
  PAYLOAD_SECRET: 'x'.repeat(40),
  SERVER_URL: 'https://edition.valmont.example/',
  SITE_URL: 'https://assemblee.valmont.example/',
  REPONSE_URL: 'https://reponse.exemple.fr',
  PUBLICATION_DIR: '/srv/publication',
  EDITEUR_NOM: 'Ville de Valmont',
  EDITEUR_ADRESSE: '1, place de la Mairie, Valmont',
  DIRECTEUR_PUBLICATION: 'La mairie',
  HEBERGEUR_NOM: 'Hébergeur de Valmont',
  HEBERGEUR_ADRESSE: '2, rue du Four, Valmont',
};

function faultsOf(source: Record<string, string>): string[] {
  try {
    lireEnv(source, racine);
    return [];
  } catch (erreur) {
    expect(erreur).toBeInstanceOf(ErreurReglage);
    return (erreur as Error).message.split('\n');
  }
}

test('sans aucun réglage, tout est dans var/', () => {
  const env = lireEnv({}, racine);
  expect(env.DATABASE_URL).toBe('file:/depot/var/cms.db');
  expect(env.PUBLICATION_DIR).toBe('/depot/var/publication');
  expect(env.SERVER_URL).toBe('http://localhost:3000');
  expect(env.SITE_URL).toBe('http://localhost:4321');
  expect(env.base).toBe('sqlite');
  expect(env.isProduction).toBe(false);
});

test('une variable vide est une variable absente', () => {
  expect(lireEnv({ CMS_PORT: '', VAR_DIR: ' ' }, racine).CMS_PORT).toBe(3000);
});

test('une adresse mongodb choisit MongoDB', () => {
  const DATABASE_URL = 'mongodb://localhost/cms?replicaSet=rs0';
  expect(lireEnv({ DATABASE_URL }, racine).base).toBe('mongodb');
});

test('en production, ce qui manque est nommé, une phrase par réglage', () => {
  const fautes = faultsOf({ ASSEMBLEE_MODE: 'production' });
  expect(fautes).toHaveLength(Object.keys(production).length - 1);
  expect(fautes.join()).toContain('il manque PUBLICATION_DIR');
});

test('en production, un réglage complet est accepté', () => {
  const env = lireEnv(production, racine);
  expect(env.isProduction).toBe(true);
  expect(env.SERVER_URL).toBe('https://edition.valmont.example');
  expect(env.SITE_URL).toBe('https://assemblee.valmont.example');
});

test.each([
  [{ CMS_PORT: 'trois mille' }, 'CMS_PORT'],
  [{ SITE_PORT: '70000' }, 'SITE_PORT'],
  [{ DATABASE_URL: 'postgres://x' }, 'DATABASE_URL'],
  [{ SERVER_URL: 'localhost' }, 'SERVER_URL'],
  [{ SITE_URL: 'localhost' }, 'SITE_URL'],
  [{ ADMIN_EMAIL: 'moi' }, 'ADMIN_EMAIL'],
  [{ ADMIN_PASSWORD: 'court' }, 'ADMIN_PASSWORD'],
  [{ PAYLOAD_SECRET: 'court' }, 'PAYLOAD_SECRET'],
  [{ ASSEMBLEE_MODE: 'prod' }, 'ASSEMBLEE_MODE'],
])('un réglage faux est nommé : %o', (source, nom) => {
  expect(faultsOf(source as unknown as Record<string, string>).join()).toContain(nom);
});
