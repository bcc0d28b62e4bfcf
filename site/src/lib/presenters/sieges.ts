import {
  ROLES,
  type DateCivile,
  type Groupe,
  type Mandature,
  type Membre,
} from '@acp/shared/model';
import type { SiegesGroupeProps } from '../../components/SiegesGroupe/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enDate, nombre } from '../format.ts';
import { avec } from '../queries.ts';
import { adresseDe } from '../urls.ts';
import { definition } from './morceaux.ts';

const parNom = (a: Membre, b: Membre): number => a.nomAffiche.localeCompare(b.nomAffiche, 'fr');

/** A member may become spokesperson of the same group: the last place counts. */
const placeDans = (membre: Membre, groupe: Groupe | null) =>
  membre.groupes.findLast((g) => g.groupe === groupe?.id);

/** The day a seat was left before the end of the mandature; null while it is held. */
function departLe(
  ctx: Contexte,
  mandature: Mandature,
  membre: Membre,
  groupe: Groupe | null,
): DateCivile | null {
  const fin = placeDans(membre, groupe)?.fin ?? membre.fin;
  if (fin === null || fin >= ctx.aujourdhui) return null;
  return mandature.fin !== null && fin >= mandature.fin.date ? null : fin;
}

/** Name, role in the group, and the day the seat was left. */
function nomPublie(
  ctx: Contexte,
  mandature: Mandature,
  membre: Membre,
  groupe: Groupe | null,
): Texte {
  const place = placeDans(membre, groupe);
  const fin = departLe(ctx, mandature, membre, groupe);
  return [
    membre.nomAffiche,
    ...(place?.role === 'porte-parole'
      ? [
          ', ',
          {
            texte: ROLES['porte-parole'].libelle.toLocaleLowerCase('fr'),
            lien: definition(ctx, 'porte-parole'),
          },
        ]
      : []),
    fin === null ? '' : `, jusqu’au ${enDate(fin)}`,
  ];
}

/** « 33 sièges : 2 noms publiés, 31 sans nom public. » Every seat is counted. */
function phraseDesSieges(sieges: number | null, nommes: number): string {
  const noms = nommes === 0 ? 'aucun nom publié' : compte(nommes, 'nom publié', 'noms publiés');
  if (sieges === null) return `Nombre de sièges non relevé ; ${noms}.`;
  if (nommes === 0) return `${compte(sieges, 'siège')}, ${noms}.`;
  const sans = Math.max(0, sieges - nommes);
  return `${compte(sieges, 'siège')} : ${noms}, ${nombre(sans)} sans nom public.`;
}

interface Bloc {
  id: string;
  nom: Texte;
  lien?: string | undefined;
  sieges: number | null;
  membres: readonly Membre[];
  groupe: Groupe | null;
}

/** A person who left is still named, with the day; the square is that of whoever sits now. */
function blocDeSieges(ctx: Contexte, mandature: Mandature, bloc: Bloc): SiegesGroupeProps {
  const { id, nom, lien: vers, sieges, membres, groupe } = bloc;
  const presents = membres.filter((m) => departLe(ctx, mandature, m, groupe) === null).length;
  return {
    id,
    nom,
    lien: vers,
    nommes: presents,
    retires: 0,
    sansNom: sieges === null ? 0 : Math.max(0, sieges - presents),
    phrase: phraseDesSieges(sieges, presents),
    noms: [...membres].sort(parNom).map((m) => nomPublie(ctx, mandature, m, groupe)),
  };
}

/** One block a group, and one for the seats that no group counts. */
function blocs(ctx: Contexte, mandature: Mandature, membres: readonly Membre[]): Bloc[] {
  const groupes = avec(ctx.publication, 'groupes', 'mandature', mandature.id);
  const duGroupe = (groupe: Groupe): Membre[] =>
    membres.filter((m) => m.groupes.some((g) => g.groupe === groupe.id));
  const ancre = `sieges-${mandature.slug}`;
  const connus = groupes.length > 0 && groupes.every((g) => g.nombreDeSieges !== null);
  const parGroupe = groupes
    .filter((g) => connus || duGroupe(g).length > 0)
    .map((groupe): Bloc => ({
      id: `${ancre}-${groupe.slug}`,
      // The same name may come back in another promotion: each region says which one it is.
      nom: [groupe.nom, { texte: `, ${mandature.promotion}`, masque: true }],
      lien: ctx.base + (adresseDe(ctx.publication, { type: 'groupes', id: groupe.id }) ?? ''),
      sieges: groupe.nombreDeSieges,
      membres: duGroupe(groupe),
      groupe,
    }));
  const comptes = parGroupe.reduce((n, b) => n + (b.sieges ?? 0), 0);
  const sansGroupe = membres.filter((m) => m.groupes.length === 0);
  const reste = mandature.nombreDeSieges === null ? null : mandature.nombreDeSieges - comptes;
  if (parGroupe.length > 0 && sansGroupe.length === 0 && (reste === null || (connus && reste <= 0)))
    return parGroupe;
  const nommesHors = connus ? 0 : parGroupe.reduce((n, b) => n + b.membres.length, 0);
  return [
    ...parGroupe,
    {
      id: ancre,
      nom: [
        parGroupe.length > 0 ? 'Autres sièges' : 'Tous les sièges',
        { texte: `, ${mandature.promotion}`, masque: true },
      ],
      sieges: reste === null ? null : Math.max(0, reste - nommesHors),
      membres: sansGroupe,
      groupe: null,
    },
  ];
}

/** Every seat of the promotion, counted once. */
export const phraseDeLaPromotion = (
  ctx: Contexte,
  mandature: Mandature,
  membres: readonly Membre[],
): string =>
  phraseDesSieges(
    mandature.nombreDeSieges,
    membres.filter((m) => departLe(ctx, mandature, m, null) === null).length,
  );

/** The seats of a mandature, block by block. */
export const siegesDe = (
  ctx: Contexte,
  mandature: Mandature,
  membres: readonly Membre[],
): SiegesGroupeProps[] =>
  blocs(ctx, mandature, membres).map((bloc) => blocDeSieges(ctx, mandature, bloc));
