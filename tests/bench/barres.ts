import type { Barre } from './barre.ts';
import { ecransP95 } from './bureau/ecrans-p95.ts';
import { efforts } from './bureau/efforts.ts';
import { motsAnglais } from './bureau/mots-anglais.ts';
import { visibleContreHugo } from './publier/contre-hugo.ts';
import { delta } from './publier/delta.ts';
import { fautes } from './publier/fautes.ts';
import { fichiers } from './publier/fichiers.ts';
import { memoire } from './publier/memoire.ts';
import { sousCharge } from './publier/sous-charge.ts';
import { croissance, visible1000, visible10000 } from './publier/visible.ts';
import { axeDuSite } from './site/axe.ts';
import { htmlDuSite } from './site/html.ts';
import { liensDuSite } from './site/liens.ts';
import { parcoursDuSite } from './site/parcours.ts';
import { premierEcran } from './site/premier-ecran.ts';
import { listes } from './site/listes.ts';
import { lighthouseBarre } from './site/lighthouse.ts';
import { rgaa } from './site/rgaa.ts';
import { premiereVisite } from './site/premiere-visite.ts';
import { poidsHtml, poidsMedian, polices, script } from './site/poids.ts';
import { renduContreEleventy, renduContreHugo } from './publier/rendu.ts';
import { demarrageAFroid, redemarrage } from './socle/demarrages.ts';
import { ecrituresConcurrentes } from './socle/ecritures-concurrentes.ts';
import { publicationVisible } from './socle/publication-visible.ts';
import { effortsDeLaSuite } from './suite/efforts.ts';
import { recherche } from './site/recherche.ts';
import { rendu1000, rendu10000 } from './socle/rendu.ts';
import { allerRetourTableur } from './suite/aller-retour-tableur.ts';

/** Every bar that is measured, in the order it is printed. */
export const barres: Barre[] = [
  demarrageAFroid,
  redemarrage,
  publicationVisible,
  ecrituresConcurrentes,
  rendu1000,
  rendu10000,
  ...efforts,
  ecransP95,
  motsAnglais,
  poidsHtml,
  poidsMedian,
  script,
  polices,
  listes,
  rgaa,
  premiereVisite,
  lighthouseBarre,
  axeDuSite,
  htmlDuSite,
  liensDuSite,
  parcoursDuSite,
  premierEcran,
  recherche,
  allerRetourTableur,
  ...effortsDeLaSuite,
  visible1000,
  visible10000,
  visibleContreHugo,
  croissance,
  memoire,
  fichiers,
  delta,
  sousCharge,
  fautes,
  renduContreHugo,
  renduContreEleventy,
];
