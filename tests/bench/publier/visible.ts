import { arrondi, type Barre } from '../barre.ts';
import { p95 } from '../bureau/ecrans.ts';
import { mediane } from '../mediane.ts';
import { essayer, essayerTous, resumer } from './essais.ts';
import { publierPremiere } from './premieres.ts';
import { essais, pret } from './pret.ts';

const ECART_MS = 5000;
const paires = 10;

/** From « publish » to every page, list, feed and JSON that tells of it, as read through nginx. */
const visible = (nombre: number, max: number): Barre => ({
  groupe: 'publier',
  nom: `visible-${nombre}`,
  seuil: { max, unite: 's' },
  mesurer: async (contexte) => {
    const { dire } = contexte;
    const { rempli, sujets } = await pret(nombre, contexte);
    const adresses = (sujets[0]?.places ?? []).map(({ adresse }) => adresse);
    dire(`${rempli.nginx.version}, ${essais} actes ; pour le premier : ${adresses.join(' ')}`);
    const espacees = await essayerTous(rempli, sujets, ECART_MS);
    dire(`à ${ECART_MS / 1000} s d’écart : ${resumer(espacees)}`);
    const suivies = await essayerTous(rempli, sujets, 0);
    dire(`l’une derrière l’autre : ${resumer(suivies)}`);
    await rempli.repos();
    const premieres: number[] = [];
    for (let rang = 1; rang <= 5; rang += 1) premieres.push(await publierPremiere(rempli, rang));
    dire(`première publication d’un acte : ${resumer(premieres)}`);
    return { valeur: p95(espacees), echantillons: { espacees, suivies, premieres } };
  },
});

export const visible1000 = visible(1000, 0.8);
export const visible10000 = visible(10_000, 1);

/** What ten times more record costs to one change: both systems in turn, paired. */
export const croissance: Barre = {
  groupe: 'publier',
  nom: 'croissance',
  seuil: { max: 1.5, unite: '×' },
  mesurer: async (contexte) => {
    const [petit, grand] = [await pret(1000, contexte), await pret(10_000, contexte)];
    await petit.rempli.repos();
    await grand.rempli.repos();
    const rapports: number[] = [];
    for (let tour = 0; tour < paires; tour += 1) {
      const [a, b] = [petit.sujets[tour], grand.sujets[tour]];
      if (!a || !b) throw new Error('Il manque des actes à publier.');
      const avant = await essayer(petit.rempli, a);
      await petit.rempli.repos();
      const apres = await essayer(grand.rempli, b);
      await grand.rempli.repos();
      rapports.push(apres / avant);
    }
    contexte.dire(`rapports : ${rapports.map(arrondi).join(' ')}`);
    return { valeur: mediane(rapports), echantillons: rapports };
  },
};
