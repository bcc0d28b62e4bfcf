import { acte } from './acte.ts';
import { actualite } from './actualite.ts';
import { compteRendu } from './compte-rendu.ts';
import { coquille } from './coquille.ts';
import { document } from './document.ts';
import { importMembres } from './import-membres.ts';
import { pointDeSuivi } from './point-de-suivi.ts';
import { retraitConsentement } from './retrait-consentement.ts';
import { retraitPage } from './retrait-page.ts';
import { seance } from './seance.ts';
import type { Tache } from './tache.ts';

/** The ten most frequent tasks, in an order where each finds what it needs. */
export const taches: Tache[] = [
  actualite,
  seance,
  compteRendu,
  acte,
  pointDeSuivi,
  document,
  coquille,
  importMembres,
  retraitConsentement,
  retraitPage,
];
