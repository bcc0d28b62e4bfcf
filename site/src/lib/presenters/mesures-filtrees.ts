import { ETATS_MONTRES } from '@acp/shared/model';
import type { FiltresProps } from '../../components/Filtres/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import {
  adresseDAxe,
  adresseSuivie,
  filtrer,
  filtresUtiles,
  isAxe,
  mesuresDe,
  type Axe,
  type Filtre,
} from '../axes.ts';
import type { Contexte } from '../contexte.ts';
import { minuscule } from '../format.ts';
import { avec, type MesureSuivie } from '../queries.ts';
import { ADRESSES, adresseActe } from '../urls.ts';
import { MOTS, nomDeCle } from './axes.ts';
import { listeDe } from './liste.ts';
import {
  derniereDesMesures,
  mesureLigne,
  SANS_NOUVELLE,
  sousSonActe,
  VIDE,
} from './listes-de-mesures.ts';
import { bilan, etatDe, ORDRE } from './mesures.ts';
import { lien } from './morceaux.ts';
import type { VueListe } from './vues.ts';

/** `en-cours/page/2` → the filter and the page; each may be missing. */
function lireSuite(suite = ''): { filtre: Filtre | null; page: string | undefined } | null {
  const [, ecrit, page] = /^(?:(?!page\/)([a-z-]+))?(?:\/?page\/(\d+))?$/u.exec(suite) ?? [];
  if (suite !== '' && ecrit === undefined && page === undefined) return null;
  if (ecrit === undefined) return { filtre: null, page };
  const filtre = [...ORDRE, 'sans-nouvelle' as const].find((connu) => connu === ecrit);
  return filtre === undefined ? null : { filtre, page };
}

const direFiltre = (ctx: Contexte, filtre: Filtre): string =>
  filtre === 'sans-nouvelle' ? 'Sans nouvelle' : etatDe(ctx, filtre).libelle;

/** The filters of one value: links to lists that exist, each with its count. */
function filtres(
  ctx: Contexte,
  axe: Axe,
  cle: string,
  { toutes, courant }: { toutes: readonly MesureSuivie[]; courant: Filtre | null },
): FiltresProps | undefined {
  const utiles = filtresUtiles(toutes);
  if (utiles.length === 0) return undefined;
  const choix = (filtre: Filtre) => ({
    texte: direFiltre(ctx, filtre),
    lien: ctx.base + adresseSuivie(axe, cle, filtre),
    nombre: filtrer(toutes, filtre).length,
    courant: courant === filtre,
  });
  const muette = utiles.filter((filtre) => filtre === 'sans-nouvelle');
  return {
    titre: 'Filtrer ces mesures',
    groupes: [
      {
        titre: 'État',
        choix: [
          {
            texte: 'Toutes',
            lien: ctx.base + adresseSuivie(axe, cle),
            nombre: toutes.length,
            courant: courant === null,
          },
          ...ORDRE.filter((etat) => utiles.includes(etat)).map(choix),
        ],
      },
      ...(muette.length > 0 ? [{ titre: 'Drapeau', choix: muette.map(choix) }] : []),
    ],
  };
}

/** What the list is about: where all of them stand, or what the filter means. */
function chapoDe(
  ctx: Contexte,
  axe: Axe,
  cle: string,
  { toutes, filtre }: { toutes: readonly MesureSuivie[]; filtre: Filtre | null },
): Texte {
  if (filtre !== null)
    return filtre === 'sans-nouvelle' ? SANS_NOUVELLE : ETATS_MONTRES[filtre].definition;
  const dits = `${bilan(toutes)}.`;
  const [acte] = axe === 'actes' ? avec(ctx.publication, 'actes', 'slug', cle) : [];
  if (acte) return ['Les mesures ', lien(ctx, 'de ce texte', adresseActe(acte)), `\u00A0: ${dits}`];
  if (axe === 'directions') return `Ce dont cette direction répond\u00A0: ${dits}`;
  return axe === 'mandatures'
    ? `Les mesures des textes de cette promotion\u00A0: ${dits}`
    : `Ce qui s’y passe\u00A0: ${dits}`;
}

/** `/suivi/directions/voirie/`, `/suivi/directions/voirie/en-cours/`: the measures of one value, or null. */
export function presenterMesuresDe(
  ctx: Contexte,
  {
    axe,
    cle = '',
    suite,
  }: { axe?: string | undefined; cle?: string | undefined; suite?: string | undefined },
): VueListe | null {
  const lue = lireSuite(suite);
  if (!isAxe(axe) || lue === null) return null;
  const { filtre, page } = lue;
  const toutes = mesuresDe(ctx.publication, ctx.aujourdhui, axe, cle);
  const isUtile = filtre === null || filtresUtiles(toutes).includes(filtre);
  if (toutes.length === 0 || !isUtile) return null;
  const nom = nomDeCle(ctx, axe, cle);
  const dit = filtre === null ? null : direFiltre(ctx, filtre);
  const titre = axe === 'actes' ? `Mesures\u00A0: ${nom}` : nom;
  const muettes = filtre === 'sans-nouvelle';
  return listeDe(ctx, {
    sujet: {
      titre: dit === null ? titre : `${nom}\u00A0: ${minuscule(dit)}`,
      description: `${MOTS[axe].court}, ${nom}\u00A0: ${dit === null ? 'ses mesures et leur état' : `les mesures «\u00A0${minuscule(dit)}\u00A0»`}.`,
      chemin: adresseSuivie(axe, cle, filtre ?? undefined),
      au: [
        ['Suivi', ADRESSES.suivi],
        [MOTS[axe].court, adresseDAxe(axe)],
        ...(filtre === null ? [] : ([[nom, adresseSuivie(axe, cle)]] as const)),
      ],
    },
    surtitre: 'Droit de suite',
    chapo: chapoDe(ctx, axe, cle, { toutes, filtre }),
    nom: ['mesure', 'mesures'],
    ordre: muettes ? 'la plus ancienne d’abord' : undefined,
    misAJourLe: (visibles: readonly MesureSuivie[]) => derniereDesMesures(ctx, visibles),
    entites: (p): readonly MesureSuivie[] => {
      const siennes = mesuresDe(p, ctx.aujourdhui, axe, cle);
      const gardees = filtre === null ? siennes : filtrer(siennes, filtre);
      return muettes
        ? gardees.toSorted((a, b) =>
            (a.sansNouvelleDepuis ?? '').localeCompare(b.sansNouvelleDepuis ?? ''),
          )
        : gardees;
    },
    // Under one text, its name is said once: above.
    entree: (m) =>
      axe === 'actes'
        ? { ligne: { ...mesureLigne(ctx, m), meta: [] } }
        : muettes
          ? { ligne: mesureLigne(ctx, m) }
          : sousSonActe(ctx, m),
    filtres: filtres(ctx, axe, cle, { toutes, courant: filtre }),
    vide: VIDE,
    page,
  });
}
