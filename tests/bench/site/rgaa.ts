import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { grille } from '../../../site/src/lib/rgaa/index.ts';
import { elementsInattendus } from '../../a11y/inventaire.ts';
import { rendreUneFois } from '../../a11y/site-rendu.ts';
import { ouvrirNavigateur } from '../../e2e/navigateur.ts';
import type { Barre } from '../barre.ts';

const exemples = ['premiere-mandature', 'fictive'] as const;
const CRITERES = 106;

/** Criteria of our grid that are missing, not met, or said without object while a page has one. */
export const rgaa: Barre = {
  groupe: 'site',
  nom: 'rgaa',
  seuil: { egal: 0, unite: 'non-conforme' },
  mesurer: async ({ dire }) => {
    const remplis = grille.filter(({ titre, note }) => titre !== '' && note !== '').length;
    const fautes = grille
      .filter(({ verdict }) => verdict === 'non-conforme')
      .map(({ numero, note }) => `${numero} : ${note}`);
    if (remplis !== CRITERES) fautes.push(`${remplis} critères remplis sur ${CRITERES}`);
    const navigateur = await ouvrirNavigateur();
    try {
      const onglet = await navigateur.newPage();
      for (const exemple of exemples) {
        const criteres = grille.filter(
          ({ selonLeRegistre }) => exemple === 'premiere-mandature' || selonLeRegistre !== true,
        );
        const { dossier, fichiers } = await rendreUneFois(exemple);
        for (const fichier of fichiers) {
          const html = await readFile(join(dossier, fichier), 'utf8');
          const trouves = await elementsInattendus(onglet, html, criteres);
          fautes.push(...trouves.map((faute) => `${exemple}/${fichier} · ${faute}`));
        }
      }
    } finally {
      await navigateur.close();
    }
    fautes.forEach(dire);
    const texte = `${remplis}critères/${fautes.length}non-conforme`;
    return { valeur: fautes.length, texte, echantillons: { fautes, grille } };
  },
};
