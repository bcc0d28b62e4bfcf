import type { Barre } from '../barre.ts';
import { jouerDesSuites, type BilanDesSuites } from './delta/suites.ts';

/** Sequences from one state of the example: beyond, the record no longer looks like one. */
const PAR_DEPART = 20;
const DEPARTS = ['fictive', 'premiere-mandature'] as const;
const SUITES = 200;

/** What is rendered change after change is what is rendered whole, to the last byte. */
export const delta: Barre = {
  groupe: 'publier',
  nom: 'delta-egal-complet',
  seuil: { egal: SUITES, unite: '' },
  mesurer: async ({ graine, dire }) => {
    const bilans: BilanDesSuites[] = [];
    for (let rang = 0; rang < SUITES / PAR_DEPART; rang += 1) {
      const exemple = DEPARTS[rang % DEPARTS.length] ?? DEPARTS[0];
      bilans.push(await jouerDesSuites(exemple, PAR_DEPART, graine + rang));
    }
    const total = (compter: (bilan: BilanDesSuites) => number): number =>
      bilans.reduce((somme, bilan) => somme + compter(bilan), 0);
    const faites = total((b) => Object.values(b.faites).reduce((a, n) => a + n, 0));
    dire(`${faites} changements publiés, ${total((b) => b.refusees)} tirés et refusés`);
    for (const ecart of bilans.flatMap(({ ecarts }) => ecarts)) dire(ecart);
    return { valeur: total(({ egales }) => egales), echantillons: bilans };
  },
};
