import type { Barre } from '../barre.ts';
import { abimerLaPublication } from './fautes/abimer.ts';
import { remplirLeDisque } from './fautes/disque-plein.ts';
import { publierADeux } from './fautes/ensemble.ts';
import { tuerLeCms } from './fautes/tuer-le-cms.ts';
import { echangerSousCharge } from './fautes/echanger.ts';
import type { Faute } from './fautes/faute.ts';
import { refuserLeDisque } from './fautes/refuser.ts';
import { preparerTerrain } from './fautes/terrain.ts';
import { tuerLaPublication, tuerLeRendu } from './fautes/tuer.ts';

/** Bytes left on a full disk. */
const RESTES = [0, 16, 48, 96, 160, 256, 512, 1024].map((ko) => ko * 1024);

const FAUTES: readonly Faute[] = [
  tuerLaPublication(40),
  tuerLeRendu(60),
  refuserLeDisque(),
  remplirLeDisque(RESTES),
  echangerSousCharge(2000),
  publierADeux,
  abimerLaPublication,
  tuerLeCms(5),
];

/** Everything that can go wrong with a disk or a process: what the public lost, and what nobody saw. */
export const fautes: Barre = {
  groupe: 'publier',
  nom: 'fautes',
  seuil: { egal: 0, unite: 'perte' },
  mesurer: async ({ dire }) => {
    const terrain = await preparerTerrain();
    const bilans: Record<string, object> = {};
    let perdues = 0;
    try {
      for (const { nom, mener, jumeau } of FAUTES) {
        const bilan = await mener(terrain);
        const casse = await jumeau(terrain);
        dire(
          `${nom} : ${bilan.essais} essais, ${bilan.pertes.length} pertes ; sans la défense : ${casse.pertes.length} pertes sur ${casse.essais}`,
        );
        if (bilan.ou)
          dire(
            `  ${Object.entries(bilan.ou)
              .map(([ou, fois]) => `${ou} ${fois}`)
              .join(', ')}`,
          );
        for (const perte of bilan.pertes) dire(`  ${perte}`);
        if (casse.pertes.length === 0)
          dire('  le jumeau sans défense n’a rien perdu : le contrôle ne voit rien');
        perdues += bilan.pertes.length + (casse.pertes.length === 0 ? 1 : 0);
        bilans[nom] = { bilan, casse };
      }
    } finally {
      await terrain.fermer();
    }
    return { valeur: perdues, echantillons: bilans };
  },
};
