import { ajouterJours, type DateCivile } from '@acp/shared/model';
import { USAGES, type Consentement } from '../collections/Membres/consentements.ts';
import { adresseDeDocument, enDate, type Tache } from './tache.ts';

/** Time to ask for another signature. */
export const PREAVIS = 60;

/** A seat as it is read here. */
export interface SiegeConsulte {
  id: string;
  nomDansLesListes?: string | null | undefined;
  consentements?: readonly Consentement[] | null | undefined;
}

/** Consents that end within sixty days and that no later one replaces; the nearest end first. */
export function listAccordsFinissants(sieges: readonly SiegeConsulte[], jour: DateCivile): Tache[] {
  const limite = ajouterJours(jour, PREAVIS);
  return sieges
    .flatMap(({ id, nomDansLesListes, consentements }) => {
      const valables = (consentements ?? []).filter(({ retireLe }) => !retireLe);
      return valables.flatMap(({ usage, fin }) => {
        if (!usage || !fin || fin < jour || fin > limite) return [];
        const isRemplace = valables.some((c) => c.usage === usage && (!c.fin || c.fin > limite));
        return isRemplace ? [] : [{ id, qui: nomDansLesListes ?? 'Siège', usage, fin }];
      });
    })
    .toSorted((a, b) => a.fin.localeCompare(b.fin))
    .map(({ id, qui, usage, fin }) => ({
      quoi: `${qui}\u00a0: accord «\u00a0${USAGES[usage]}\u00a0»`,
      quand: `finit le ${enDate(fin)}\u00a0; le public ne verra plus rien ensuite`,
      bouton: 'Noter un nouvel accord',
      adresse: adresseDeDocument('membres', id),
    }));
}
