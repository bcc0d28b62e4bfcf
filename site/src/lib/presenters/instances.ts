import { CATEGORIES_D_INSTANCE, type Instance } from '@acp/shared/model';
import type { Texte } from '../../components/Texte/props.ts';
import type { VueRepertoire } from '../../layouts/repertoire.ts';
import type { Contexte } from '../contexte.ts';
import { misAJour } from '../format.ts';
import { avec } from '../queries.ts';
import { ADRESSES, adresseSeance } from '../urls.ts';
import { derniereMiseAJour } from './liste.ts';
import { enchainer, inconnu, lien, type Morceaux } from './morceaux.ts';
import { pageDe } from './page.ts';
import { ouvrirNotes, type Notes } from './sources.ts';

function textesDe(ctx: Contexte, instance: Instance, notes: Notes): Texte[] {
  const source = notes.citer(instance.sources);
  const seances = avec(ctx.publication, 'seances', 'instances', instance.id).map((s): Morceaux => [
    lien(ctx, s.titre, adresseSeance(s)),
  ]);
  return [
    [
      instance.description ?? inconnu('description non relevée'),
      ' ',
      ...(source ?? ([] as Morceaux)),
    ],
    ...(instance.adresse === null
      ? []
      : [[{ texte: instance.adresse, lien: instance.adresse, adresse: true }]]),
    ...(seances.length > 0 ? [['Rencontre : ', ...enchainer(seances), '.']] : []),
  ];
}

/** `/comprendre/instances/`: the other bodies, tools and places the Assembly works with. */
export function presenterInstances(ctx: Contexte): VueRepertoire {
  const { instances, assemblee } = ctx.publication;
  const notes = ouvrirNotes(ctx);
  const misAJourLe = derniereMiseAJour(instances);
  const categories = Object.keys(CATEGORIES_D_INSTANCE) as Instance['categorie'][];
  return {
    page: pageDe(ctx, {
      titre: 'Instances et outils de participation',
      description: `Les conseils, les outils et les lieux avec lesquels travaille l’${assemblee.nom}.`,
      chemin: ADRESSES.instances,
      au: [['Comprendre', ADRESSES.comprendre]],
      misAJourLe,
    }),
    ouverture: {
      surtitre: 'Comprendre',
      titre: 'Instances et outils de participation',
      misAJour: misAJourLe === null ? undefined : misAJour(misAJourLe),
      chapo: 'L’Assemblée n’est pas seule. Voici ce qui l’entoure, et qui elle a rencontré.',
    },
    parties: categories
      .map((categorie) => ({
        id: categorie,
        titre: CATEGORIES_D_INSTANCE[categorie].libelle,
        notes: [CATEGORIES_D_INSTANCE[categorie].definition],
        definitions: instances
          .filter((i) => i.categorie === categorie)
          .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
          .map((i) => ({ id: i.id, terme: i.nom, textes: textesDe(ctx, i, notes) })),
      }))
      .filter(({ definitions }) => definitions.length > 0),
    vide:
      instances.length === 0
        ? {
            titre: 'Aucune instance relevée.',
            texte: 'Les conseils, outils et lieux rencontrés paraîtront ici.',
          }
        : undefined,
    sources: notes.liste(),
  };
}
