/** The first publication of an acte: a page that was not there, and every list that makes room for it. */
import type { Place } from './dependances.ts';
import { attendreEnLigne } from './en-ligne.ts';
import type { SystemeRempli } from './systeme-rempli.ts';

/** Seconds from the request that creates it to the last address that tells of it. */
export async function publierPremiere(rempli: SystemeRempli, rang: number): Promise<number> {
  const { api, lecteur, nombre } = rempli;
  const marque = `premierex${rang}x`;
  const page = `/voeux/${marque}/`;
  const places: Place[] = [
    ...[page, `${page}flux.xml`, '/flux/tout.xml', '/journal/', '/sitemap.xml'],
  ].map((adresse) => ({ adresse }));
  // Where it stands in the whole record is not known beforehand: all of it is asked for, once the rest is there.
  places.push({ adresse: '/donnees/publication.json', plage: [0, 2 ** 40] });
  const { mandature } = await api.premier('actes');
  const depart = performance.now();
  const demande = api.creer('actes', {
    type: 'voeu',
    titre: `Un vœu de plus parmi ${nombre} ${marque}`,
    slug: marque,
    mandature,
    releve: 'partiel',
    _status: 'published',
  });
  const [fin] = await Promise.all([attendreEnLigne(lecteur, places, marque), demande]);
  return (fin - depart) / 1000;
}
