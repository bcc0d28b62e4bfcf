/**
 * Security floors. `npm audit` needs a network and a registry that answers; this list is committed
 * and checked against the lockfile at every run. One line: package, first safe version, why.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const planchers: [paquet: string, minimum: string, raison: string][] = [
  ['payload', '3.90.0', 'update d’un document « orderable » sans droit, clé d’API divulguée'],
  ['@payloadcms/db-sqlite', '3.90.0', 'injection SQL par une requête de relation'],
  ['@payloadcms/drizzle', '3.90.0', 'injection SQL (adaptateur commun)'],
  ['@payloadcms/db-mongodb', '3.90.0', 'fuite par une requête de relation'],
  ['@payloadcms/next', '3.90.0', 'même version exacte que le reste de la famille Payload'],
  ['@payloadcms/richtext-lexical', '3.90.0', 'même version exacte que la famille Payload'],
  ['next', '16.4.6', 'correctifs de sécurité de la branche 16'],
  ['astro', '7.2.8', 'correctifs de sécurité de la branche 7'],
  ['sharp', '0.35.5', 'libvips corrigée'],
  [
    '@libsql/client',
    '0.18.0',
    'PRAGMA perdus avant : ni WAL ni délai d’attente, écritures perdues',
  ],
  ['nodemailer', '10.0.0', 'injection d’en-têtes et d’adresses'],
];

/** Abandoned or dangerous packages that must not come back, even through a dependency. */
const interdits: [paquet: string, raison: string][] = [
  ['xlsx', 'abandonné sur npm et vulnérable'],
  ['@payloadcms/plugin-form-builder', 'exécution de code à distance par le passé'],
  ['node', 'télécharge un binaire à l’installation, hors du registre'],
];

const verrou = readFileSync(join(import.meta.dirname, '../../pnpm-lock.yaml'), 'utf8');

/** Every version of a package in the lockfile, in the form `name@1.2.3:`. */
function versionsDe(paquet: string): string[] {
  const nom = paquet.replaceAll('/', '\\/');
  const motif = new RegExp(`^  '?${nom}@(\\d+\\.\\d+\\.\\d+[^(:']*)'?:`, 'gm');
  return [...new Set([...verrou.matchAll(motif)].map((trouve) => trouve[1] ?? ''))];
}

function estAuMoins(version: string, minimum: string): boolean {
  const ordre = version.localeCompare(minimum, 'en', { numeric: true });
  const estPreversion = version.startsWith(`${minimum}-`);
  return ordre >= 0 && !estPreversion;
}

describe('Les planchers de sécurité sont tenus par le fichier de verrou', () => {
  it.each(planchers)('%s est au moins en %s (%s)', (paquet, minimum) => {
    const dessous = versionsDe(paquet).filter((version) => !estAuMoins(version, minimum));
    expect(dessous).toEqual([]);
  });

  it.each(interdits)('%s est absent (%s)', (paquet) => {
    expect(versionsDe(paquet)).toEqual([]);
  });

  it('la lecture du verrou trouve bien les paquets épinglés', () => {
    expect(versionsDe('payload')).toHaveLength(1);
    expect(versionsDe('@libsql/client')).toHaveLength(1);
  });

  it('une version en dessous du plancher est refusée', () => {
    expect(estAuMoins('3.89.9', '3.90.0')).toBe(false);
    expect(estAuMoins('3.90.0-beta.1', '3.90.0')).toBe(false);
    expect(estAuMoins('3.100.0', '3.90.0')).toBe(true);
  });

  it('la famille Payload est sur une seule version', () => {
    const famille = verrou.matchAll(/^ {2}'?(?:payload|@payloadcms\/[a-z-]+)@(\d+\.\d+\.\d+)'?:/gm);
    expect(new Set([...famille].map((trouve) => trouve[1])).size).toBe(1);
  });
});
