import { TYPES_DE_SEANCE, type Seance } from '@acp/shared/model';
import type { BlocsProps } from '../../components/Blocs/props.ts';
import type { CaseFiche } from '../../components/FicheActe/props.ts';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { SommaireProps } from '../../components/Sommaire/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { VoisinsProps } from '../../components/Voisins/props.ts';
import type { AnnexesProps } from '../../layouts/annexes.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enDate, INSECABLE, misAJour } from '../format.ts';
import { avec, memoriser, tous, trouver } from '../queries.ts';
import { ADRESSES, adresseDe, adresseSeance } from '../urls.ts';
import { annexesDe, entreesDAnnexes } from './annexes.ts';
import { issuesDe } from './issues-de-seance.ts';
import { etatDuCompteRendu, natureDeSeance, parDate } from './lignes.ts';
import { enchainer, fort, inconnu, jour, lien, type Morceaux } from './morceaux.ts';
import { versObjet } from './objets.ts';
import { pageDe } from './page.ts';
import { sommaireDe } from './sommaire.ts';
import { ouvrirNotes } from './sources.ts';
import { blocsDe } from './textes.ts';
import { voisinsDans } from './voisins.ts';

/** Everything the page of a séance shows; an absent part is undefined or empty. */
export interface VueSeance {
  page: PageProps;
  ouverture: OuvertureProps;
  cases: readonly CaseFiche[];
  sommaire: SommaireProps;
  enBref: readonly string[];
  ordreDuJour: readonly Texte[];
  texte?: BlocsProps | undefined;
  /** Bodies heard or visited. */
  instances: readonly Texte[];
  /** Votes and texts of that day, each a link. */
  issues: readonly Texte[];
  voisins: VoisinsProps;
  annexes: AnnexesProps;
}

/** `09:30` → « 9 h 30 », `18:00` → « 18 h ». */
export function heureEnClair(heure: string): string {
  const [heures = '', minutes = ''] = heure.split(':');
  return [String(Number(heures)), 'h', ...(minutes === '00' ? [] : [minutes])].join(INSECABLE);
}

/** « Samedi 11 mars 2023, de 9 h 30 à 17 h 00 » and the place, or what is missing. */
export function quandEtOu({ date, heureDebut, heureFin, lieu }: Seance): Morceaux {
  const heures =
    heureDebut === null
      ? ''
      : heureFin === null
        ? `à ${heureEnClair(heureDebut)}, `
        : `de ${heureEnClair(heureDebut)} à ${heureEnClair(heureFin)}, `;
  return [
    date === null ? inconnu('date non relevée') : { ...jour(date.date), fort: true },
    date?.mention ? ` (${date.mention})` : '',
    { texte: ',', liaison: true },
    ' ',
    heures,
    lieu ?? inconnu('lieu non relevé'),
  ];
}

/** Who sits: the whole Assembly in a plenary, the groups elsewhere. */
function quiSiege(ctx: Contexte, seance: Seance): Morceaux {
  const groupes = tous(ctx.publication, 'groupes', seance.groupes);
  const liens = groupes.map((g): Morceaux => [
    lien(ctx, g.nom, adresseDe(ctx.publication, { type: 'groupes', id: g.id }) ?? ADRESSES.groupes),
  ]);
  const qui: Morceaux =
    liens.length > 0
      ? enchainer(liens)
      : [seance.type === 'pleniere' ? fort('Tous les membres') : inconnu('groupes non relevés')];
  return [
    ...qui,
    { texte: ',', liaison: true },
    ' ',
    seance.presents === null
      ? inconnu('nombre de présents non relevé')
      : compte(seance.presents, 'personne présente', 'personnes présentes'),
  ];
}

function cases(ctx: Contexte, seance: Seance): CaseFiche[] {
  const comptesRendus = avec(ctx.publication, 'comptesRendus', 'seance', seance.id);
  return [
    {
      terme: 'Ce que c’est',
      valeur: [...natureDeSeance(ctx, seance), '. ', TYPES_DE_SEANCE[seance.type].definition],
    },
    { terme: 'Quand et où', valeur: quandEtOu(seance) },
    { terme: 'Qui', valeur: quiSiege(ctx, seance) },
    {
      terme: 'Compte rendu',
      valeur:
        comptesRendus.length === 0
          ? [inconnu('compte rendu non relevé')]
          : comptesRendus.flatMap((c) => [
              versObjet(ctx, { type: 'comptesRendus', id: c.id }),
              ', état : ',
              etatDuCompteRendu(ctx, c),
            ]),
      ton: comptesRendus.length === 0 ? 'non-releve' : undefined,
    },
  ];
}

/** The dated séances of a mandature, in order. */
const suiteDe = ({ publication }: Contexte, mandature: string): readonly Seance[] =>
  memoriser(publication, `seancesDatees/${mandature}`, (p) =>
    avec(p, 'seances', 'mandature', mandature)
      .filter((s) => s.date !== null)
      .sort(parDate),
  );

const voisins = (ctx: Contexte, seance: Seance): VoisinsProps =>
  voisinsDans(
    // The page reads the séances beside it, not all of them.
    memoriser(ctx.publication, `seancesVoisines/${seance.id}`, (publication) => {
      const suite = suiteDe({ ...ctx, publication }, seance.mandature);
      const rang = suite.indexOf(trouver(publication, 'seances', seance.id));
      return rang === -1 ? [] : suite.slice(Math.max(0, rang - 1), rang + 2);
    }),
    seance,
    {
      etiquette: 'Séances voisines',
      avant: 'Séance précédente',
      apres: 'Séance suivante',
      tous: {
        surtitre: 'Toutes les séances',
        titre: trouver(ctx.publication, 'mandatures', seance.mandature).promotion,
        lien: ctx.base + ADRESSES.seances,
      },
    },
    (s) => ({ titre: s.titre, lien: ctx.base + adresseSeance(s) }),
  );

function vueDe(ctx: Contexte, seance: Seance): VueSeance {
  const p = ctx.publication;
  const notes = ouvrirNotes(ctx);
  const parties = {
    enBref: seance.enBref,
    ordreDuJour: seance.ordreDuJour.map((point) => point.titre),
    texte: blocsDe(ctx, seance.texte, { numerote: true }),
    instances: tous(p, 'instances', seance.instances).map((i): Texte => [
      versObjet(ctx, { type: 'instances', id: i.id }),
      i.description === null ? '' : `. ${i.description}`,
    ]),
    issues: issuesDe(ctx, seance),
    voisins: voisins(ctx, seance),
  };
  const annexes = annexesDe(ctx, { type: 'seances', id: seance.id }, seance, notes);
  const type = TYPES_DE_SEANCE[seance.type].libelle;
  const mandature = trouver(p, 'mandatures', seance.mandature);
  return {
    page: pageDe(ctx, {
      titre: seance.titre,
      description:
        seance.enBref[0] ??
        `${type}${seance.date ? `, ${enDate(seance.date.date)}` : ''} : ordre du jour, décisions, compte rendu.`,
      chemin: adresseSeance(seance),
      au: [
        ['Séances', ADRESSES.seances],
        [mandature.promotion, `${ADRESSES.mandatures}${mandature.slug}/`],
      ],
      misAJourLe: seance.misAJourLe,
    }),
    ouverture: {
      surtitre: `Séance · ${type.toLocaleLowerCase('fr')}`,
      titre: seance.titre,
      misAJour: misAJour(seance.misAJourLe),
    },
    cases: cases(ctx, seance),
    sommaire: sommaireDe([
      ['bref', 'En bref', parties.enBref],
      ['ordre-du-jour', 'Ordre du jour', true],
      ['deroule', 'Déroulé', parties.texte],
      ['rencontres', 'Rencontres', parties.instances],
      ['decisions', 'Décisions', parties.issues],
      ...entreesDAnnexes(annexes),
    ]),
    ...parties,
    annexes,
  };
}

/** The séance at `/seances/<slug>/`, or null. */
export function presenterSeance(
  ctx: Contexte,
  { slug }: { slug?: string | undefined },
): VueSeance | null {
  const seance = avec(ctx.publication, 'seances', 'slug', slug)[0];
  return seance ? vueDe(ctx, seance) : null;
}
