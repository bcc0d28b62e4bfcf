import { ouvrirNavigateur } from '../../e2e/navigateur.ts';
import { ouvrirPoste } from '../../e2e/poste.ts';
import {
  ouvrirSurUnTelephone,
  ouvrirUnPointAnnuel,
  repondreSurUnTelephone,
  VOEU,
} from '../../e2e/point-annuel.ts';
import { demarrer } from '../../e2e/systeme.ts';
import { publierLaReponse } from '../../e2e/taches/publier-reponse.ts';
import type { Barre } from '../barre.ts';

interface Tournee {
  direction: number;
  secretariat: number;
  /** Bytes that came to the phone for the form, before an answer. */
  octets: number;
}

let tournee: Promise<Tournee> | undefined;

/** One round, measured once for the three bars: the form, the answer on a phone, the publication. */
async function mesurerTournee(dire: (ligne: string) => void): Promise<Tournee> {
  const systeme = await demarrer({ exemple: 'fictive' });
  const navigateur = await ouvrirNavigateur();
  try {
    const { lien } = await ouvrirUnPointAnnuel(systeme);
    const page = await ouvrirSurUnTelephone(navigateur, 'about:blank');
    let octets = 0;
    page.on('requestfinished', async (requete) => {
      const { responseBodySize, responseHeadersSize } = await requete.sizes();
      octets += responseBodySize + responseHeadersSize;
    });
    await page.goto(lien, { waitUntil: 'networkidle' });
    await page.context().close();
    dire(`formulaire de onze mesures : ${String(octets)} octets reçus`);
    const direction = await repondreSurUnTelephone(navigateur, lien);
    dire(
      `onze mesures répondues sur un téléphone sans script, deux avec preuve : ${String(direction)} gestes`,
    );
    const poste = await ouvrirPoste(navigateur, systeme);
    await publierLaReponse(poste, VOEU.titre);
    dire(`de la réponse reçue à la page publique : ${String(poste.main.gestes)} gestes`);
    return { direction, secretariat: poste.main.gestes, octets };
  } finally {
    await navigateur.close();
    await systeme.arreter();
  }
}

const barreDe = (
  nom: string,
  seuil: { max: number; unite: string },
  lire: (tournee: Tournee) => number,
): Barre => ({
  groupe: 'suite',
  nom,
  seuil,
  mesurer: async ({ dire }) => {
    tournee ??= mesurerTournee(dire);
    const mesuree = await tournee;
    return { valeur: lire(mesuree), echantillons: mesuree };
  },
});

/** What a round costs to a direction and to the secretariat, and what the form weighs. */
export const effortsDeLaSuite: Barre[] = [
  barreDe('effort-direction', { max: 40, unite: 'interactions' }, ({ direction }) => direction),
  barreDe(
    'effort-secretariat',
    { max: 15, unite: 'interactions' },
    ({ secretariat }) => secretariat,
  ),
  barreDe('formulaire-poids', { max: 20, unite: 'ko' }, ({ octets }) => octets / 1000),
];
