import './dire-erreur.ts';
import { generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import config from '../payload.config.ts';
import { lireOptions } from './options.ts';

const values = lireOptions({ aide: { type: 'boolean' } });

if (values.aide) {
  console.log(
    'node cms/src/scripts/generate.ts\n\nRécrit, d’après la configuration, les types des collections (payload-types.ts) et la carte des composants de l’administration (importMap).',
  );
} else {
  await generateTypes(await config, { log: false });
  await generateImportMap(await config, { force: true, log: false });
}
