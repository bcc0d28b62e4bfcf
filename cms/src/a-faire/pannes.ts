import type { Situation } from '../publication/etat.ts';
import { adresseDeDocument, enMoment, type Tache } from './tache.ts';

/** What keeps the public site from moving: first of everything. */
export function listPannes({
  essaiLe,
  fautes,
  isEnMarche,
  panne,
}: Pick<Situation, 'essaiLe' | 'fautes' | 'isEnMarche' | 'panne'>): Tache[] {
  const quand = essaiLe === null ? '' : `depuis le ${enMoment(essaiLe)}`;
  const taches = fautes.map(({ phrase, objet }) => ({
    quoi: phrase,
    quand,
    bouton: objet === null ? 'Ouvrir les réglages' : 'Corriger',
    adresse:
      objet === null ? '/admin/globals/reglages' : adresseDeDocument(objet.collection, objet.id),
  }));
  const voir = { quand, bouton: 'Voir la publication', adresse: '/admin/publication' };
  if (panne !== null) taches.unshift({ quoi: panne, ...voir });
  if (!isEnMarche) {
    taches.unshift({
      quoi: 'Le programme qui publie est arrêté\u00a0: rien de nouveau ne devient public. Demandez à l’administration de le relancer.',
      ...voir,
      quand: '',
    });
  }
  return taches;
}
