import { EXEMPLES, lireExemple } from '@acp/shared/examples';
import { jsonSchemaDePublication } from '@acp/shared/publication';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

// Formats repeat patterns that are checked: `date`, `uri`, `email`.
const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
const valider = ajv.compile(jsonSchemaDePublication() as object);

describe('Le contrat, exporté en JSON Schema pour qui réutilise les données', () => {
  it.each(EXEMPLES)('accepte l’exemple « %s »', async (nom) => {
    const { publication } = await lireExemple(nom);
    valider(publication);
    expect(valider.errors ?? []).toEqual([]);
  });

  it('refuse, comme le site, un champ de plus et un champ de moins', async () => {
    const { publication } = await lireExemple('fictive');
    expect(valider({ ...publication, notesInternes: 'À ne pas publier' })).toBe(false);
    const { actes: _actes, ...reste } = publication;
    expect(valider(reste)).toBe(false);
  });

  it('refuse un état qui n’existe pas', async () => {
    const { publication } = await lireExemple('fictive');
    const copie = structuredClone(publication) as { actes: { releve: string }[] };
    for (const acte of copie.actes) acte.releve = 'à peu près';
    expect(valider(copie)).toBe(false);
  });
});
