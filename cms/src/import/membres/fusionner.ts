import { randomUUID } from 'node:crypto';
import { ROLES } from '@acp/shared/model';
import { USAGES, type UsageConsenti } from '../../collections/Membres/consentements.ts';
import type { Membre } from '../../payload-types.ts';
import type { Ecriture } from '../ecriture.ts';
import { COLONNES } from './colonnes.ts';
import type { GroupeLu, LigneLue } from './lireLigne.ts';

const idDe = (lien: string | { id: string }): string => (typeof lien === 'string' ? lien : lien.id);

/** Without its example: « Prénom et initiale ». */
const court = (usage: UsageConsenti): string => USAGES[usage].replace(/,.*$/u, '');

type Accords = NonNullable<Membre['consentements']>;
type RangeesDeGroupe = NonNullable<Membre['groupes']>;

/** A consent is known by its use and its day: the same form read twice is one consent. */
export function ecrireAccords(ecriture: Ecriture, ligne: LigneLue, avant: Accords): Accords {
  const apres = [...avant];
  for (const { usage, date, fin, version, conservation, aPart } of ligne.accords) {
    const rang = apres.findIndex((accord) => accord.usage === usage && accord.date === date);
    const connu = apres[rang];
    if (connu && aPart) continue;
    if (connu) {
      const de = (mots: string) => `${mots} (${court(usage)})`;
      apres[rang] = {
        ...connu,
        fin: ecriture.date(de(COLONNES.accordFin.titre), connu.fin, fin),
        version: ecriture.texte(de(COLONNES.accordVersion.titre), connu.version, version),
        conservation: ecriture.texte(
          de(COLONNES.accordPreuve.titre),
          connu.conservation,
          conservation,
        ),
      };
      continue;
    }
    ecriture.changements.push({
      champ: 'Accord',
      avant: '',
      apres: `${court(usage)}, donné le ${date.split('-').reverse().join('/')}`,
    });
    apres.push({ identifiant: randomUUID(), usage, date, fin, version, conservation });
  }
  return apres;
}

/** A group is known by its name and its first day: a line adds one, or completes one, and takes none away. */
export function ecrireGroupes(
  ecriture: Ecriture,
  lus: readonly GroupeLu[],
  avant: RangeesDeGroupe,
  nomDe: (id: string) => string,
): RangeesDeGroupe {
  const apres = [...avant];
  const prises = new Set<number>();
  for (const { groupe, role, debut, fin } of lus) {
    const nom = nomDe(groupe);
    const rang = apres.findIndex(
      (rangee, place) =>
        !prises.has(place) &&
        idDe(rangee.groupe) === groupe &&
        (!debut || !rangee.debut || rangee.debut === debut),
    );
    const connu = apres[rang];
    if (connu) {
      prises.add(rang);
      apres[rang] = {
        ...connu,
        role: ecriture.poser(`Rôle (${nom})`, connu.role, role, (cle) => ROLES[cle].libelle),
        debut: ecriture.date(`Groupe depuis le (${nom})`, connu.debut, debut),
        fin: ecriture.date(`Groupe jusqu’au (${nom})`, connu.fin, fin),
      };
      continue;
    }
    ecriture.changements.push({ champ: 'Groupe', avant: '', apres: nom });
    prises.add(apres.length);
    apres.push({ groupe, role: role ?? 'membre', debut, fin });
  }
  return apres;
}
