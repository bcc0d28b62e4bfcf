import type { CollectionConfig } from 'payload';
import { Actes } from './Actes/index.ts';
import { Actualites } from './Actualites/index.ts';
import { Appreciations } from './Appreciations/index.ts';
import { Bilans } from './Bilans/index.ts';
import { Campagnes } from './Campagnes/index.ts';
import { Carnets } from './Carnets/index.ts';
import { Comptes } from './Comptes/index.ts';
import { ComptesRendus } from './ComptesRendus/index.ts';
import { Corrections } from './Corrections/index.ts';
import { Directions } from './Directions/index.ts';
import { Documents } from './Documents/index.ts';
import { Garants } from './Garants/index.ts';
import { Groupes } from './Groupes/index.ts';
import { Instances } from './Instances/index.ts';
import { Journal } from './Journal/index.ts';
import { Justificatifs } from './Justificatifs/index.ts';
import { Mandats } from './Mandats/index.ts';
import { Mandatures } from './Mandatures/index.ts';
import { Membres } from './Membres/index.ts';
import { Mesures } from './Mesures/index.ts';
import { Messages } from './Messages/index.ts';
import { PointsDeSuivi } from './PointsDeSuivi/index.ts';
import { Recommandations } from './Recommandations/index.ts';
import { References } from './References/index.ts';
import { Relances } from './Relances/index.ts';
import { Reponses } from './Reponses/index.ts';
import { Rubriques } from './Rubriques/index.ts';
import { Seances } from './Seances/index.ts';
import { Sources } from './Sources/index.ts';
import { Termes } from './Termes/index.ts';
import { Tirages } from './Tirages/index.ts';

/** Every collection, in the order of the admin menu. */
export const collections: CollectionConfig[] = [
  Mandatures,
  Tirages,
  Groupes,
  Membres,
  Justificatifs,
  Garants,
  Instances,
  Directions,
  Seances,
  ComptesRendus,
  Carnets,
  Mandats,
  Recommandations,
  Actes,
  Mesures,
  PointsDeSuivi,
  Appreciations,
  Relances,
  Campagnes,
  Bilans,
  Reponses,
  Messages,
  Corrections,
  Actualites,
  Rubriques,
  Termes,
  Documents,
  Sources,
  References,
  Comptes,
  Journal,
];
