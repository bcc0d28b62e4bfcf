import { ajouterJours } from '@acp/shared/model';
import { hasRole } from '../access/roles.ts';
import type { Lecteur } from '../apercu/lecture.ts';
import { hasCourriel } from '../courriel/index.ts';
import { PREAVIS } from '../collections/Membres/ceQueLePublicVoit.ts';
import { readLiens } from '../liens/releve.ts';
import { lireSituation } from '../publication/etat.ts';
import { toId } from '../publication/lire-champs.ts';
import { lireDernieresLignes, toPanneDAdministration } from './administration.ts';
import { findBrouillons, listTextesARelire } from './a-relire.ts';
import { listBilansAArreter } from './bilans-a-arreter.ts';
import { listAccordsFinissants } from './consentements-finissants.ts';
import { listDocumentsSansHtml } from './documents-sans-html.ts';
import { listLiensDuReleve, listLiensMorts } from './liens-morts.ts';
import { listPannes } from './pannes.ts';
import { listPointsDus } from './points-dus.ts';
import { listPreuvesManquantes } from './preuves-manquantes.ts';
import { lirePublicationEnLigne } from '../publication/enLigne.ts';
import { listSeancesSansCompteRendu, type SeanceConnue } from './seances-sans-compte-rendu.ts';
import { listMessagesARemettre, listReponsesRecues } from './reponses.ts';
import { createRubrique, type Rubrique } from './tache.ts';

/** Documents looked at before a rule: as many as a list of things to do can hold. */
const LIMITE = 200;

/** Séances that took place, perhaps, and that nobody has published: they too wait for their compte rendu. */
async function lireSeancesJamaisPubliees({
  payload,
  user,
  jour,
}: Lecteur): Promise<SeanceConnue[]> {
  const { docs } = await payload.find({
    collection: 'seances',
    where: {
      misAJourLe: { exists: false },
      or: [{ 'date.date': { less_than: jour } }, { statut: { equals: 'tenue' } }],
    },
    draft: true,
    depth: 0,
    limit: LIMITE,
    sort: '-date.date',
    select: { titre: true, type: true, statut: true, date: true },
    overrideAccess: false,
    user,
  });
  return docs.map((s) => ({ ...s, date: s.date?.date ?? null }));
}

/** What the public record tells, and what it lacks: points due, séances untold, files without a page, dead links. */
async function lireDuPublic(lecteur: Lecteur): Promise<(Rubrique | null)[]> {
  const { payload, user, jour, reglages } = lecteur;
  const publication = await lirePublicationEnLigne(reglages);
  if (publication === null) return [];
  const racontees = new Set(publication.comptesRendus.map(({ seance }) => seance));
  const { docs } = await payload.find({
    collection: 'comptes-rendus',
    where: { _status: { equals: 'draft' } },
    draft: true,
    depth: 0,
    limit: LIMITE,
    select: { seance: true },
    overrideAccess: false,
    user,
  });
  const brouillons = new Map(docs.map(({ id, seance }): [string, string] => [toId(seance), id]));
  const publiques = publication.seances.map((s) => ({ ...s, date: s.date?.date ?? null }));
  const seances = [...publiques, ...(await lireSeancesJamaisPubliees(lecteur))];
  const releve = await readLiens(reglages);
  return [
    createRubrique('points', 'Points de suivi attendus', listPointsDus(publication, jour)),
    createRubrique(
      'seances',
      'Séances passées sans compte rendu',
      listSeancesSansCompteRendu(seances, racontees, brouillons, jour),
    ),
    createRubrique(
      'liens',
      'Liens qui ne répondent plus',
      releve ? listLiensDuReleve(releve) : listLiensMorts(publication),
    ),
    createRubrique(
      'documents',
      'Documents sans version en ligne',
      listDocumentsSansHtml(publication),
    ),
  ];
}

async function lirePreuves({ payload, user }: Lecteur): Promise<Rubrique | null> {
  const { docs } = await payload.find({
    collection: 'points-de-suivi',
    where: { _status: { equals: 'draft' } },
    draft: true,
    depth: 0,
    limit: LIMITE,
    select: { intitule: true, lignes: true },
    overrideAccess: false,
    user,
  });
  return createRubrique(
    'preuves',
    '«\u00a0Réalisée\u00a0» sans preuve',
    listPreuvesManquantes(docs),
  );
}

async function lireAccords({ payload, user, jour }: Lecteur): Promise<Rubrique | null> {
  const { docs } = await payload.find({
    collection: 'membres',
    where: {
      and: [
        { 'consentements.fin': { greater_than_equal: jour } },
        { 'consentements.fin': { less_than_equal: ajouterJours(jour, PREAVIS) } },
      ],
    },
    depth: 0,
    limit: LIMITE,
    select: { nomDansLesListes: true, consentements: true },
    overrideAccess: false,
    user,
  });
  return createRubrique('accords', 'Accords qui finissent', listAccordsFinissants(docs, jour));
}

/** What directions sent, and what was not sent to them. */
async function lireTournees({ payload, user }: Lecteur): Promise<(Rubrique | null)[]> {
  const commun = { limit: LIMITE, overrideAccess: false, user } as const;
  const { docs: recues } = await payload.find({
    collection: 'reponses',
    where: {
      etat: { equals: 'envoyee' },
      point: { exists: false },
      appreciation: { exists: false },
    },
    sort: 'envoyeeLe',
    depth: 1,
    ...commun,
  });
  const { docs: messages } = await payload.find({
    collection: 'messages',
    where: { envoyeLe: { exists: false }, remisLe: { exists: false } },
    sort: 'prevuLe',
    depth: 1,
    ...commun,
  });
  const enAttente = messages.filter(
    ({ reponse }) =>
      typeof reponse === 'object' && ['attendue', 'commencee'].includes(reponse?.etat ?? ''),
  );
  return [
    createRubrique(
      'reponses',
      'Réponses reçues',
      listReponsesRecues(
        recues.flatMap(({ campagne, acte, de }) =>
          campagne && de && typeof acte === 'object' && acte
            ? [{ campagne: toId(campagne), de, acte: { id: acte.id, titre: acte.titre } }]
            : [],
        ),
      ),
    ),
    createRubrique(
      'messages',
      'Messages à remettre vous-même',
      listMessagesARemettre(
        enAttente
          .filter(({ courriel }) => !hasCourriel(payload) || !courriel)
          .map((message) => ({
            ...message,
            pour:
              (typeof message.reponse === 'object' && message.reponse?.intitule) || message.objet,
            courriel: message.courriel ?? null,
            prevuLe: message.prevuLe ?? null,
          })),
      ),
    ),
  ];
}

/** The years to freeze, and those frozen that nobody has published. */
async function lireBilans({ payload, user, jour, reglages }: Lecteur): Promise<Rubrique | null> {
  const publication = await lirePublicationEnLigne(reglages);
  const { docs } = await payload.find({
    collection: 'bilans',
    draft: true,
    depth: 0,
    limit: LIMITE,
    select: { annee: true, misAJourLe: true },
    overrideAccess: false,
    user,
  });
  const bilans = docs.map(({ id, annee, misAJourLe }) => ({
    id,
    annee,
    misAJourLe: misAJourLe ?? null,
  }));
  return createRubrique(
    'bilans',
    'Bilans de l’année',
    listBilansAArreter(publication?.campagnes ?? [], bilans, jour),
  );
}

async function lireARelire(lecteur: Lecteur): Promise<Rubrique | null> {
  const { lignes, total } = await findBrouillons(lecteur, { etatDePage: { equals: 'a-relire' } });
  return createRubrique('relire', 'Textes à relire', listTextesARelire(lignes), total);
}

/** Everything that waits for this person, most pressing first; who keeps only the accounts is told of what stops, and of what was done. */
export async function lireAFaire(lecteur: Lecteur, maintenant: Date): Promise<Rubrique[]> {
  const req = { user: lecteur.user };
  const isSecretariat = hasRole({ req }, 'secretariat');
  const isRedaction = isSecretariat || hasRole({ req }, 'redacteur');
  const pannes = listPannes(await lireSituation(lecteur.reglages, maintenant));
  if (!isRedaction) {
    const arrets = pannes.map(toPanneDAdministration);
    const journal = await lireDernieresLignes(lecteur);
    return [createRubrique('pannes', 'Ce qui empêche de publier', arrets), journal].filter(
      (rubrique) => rubrique !== null,
    );
  }
  const [aRelire, accords] = isSecretariat
    ? await Promise.all([lireARelire(lecteur), lireAccords(lecteur)])
    : [null, null];
  const tournees = isSecretariat
    ? [...(await lireTournees(lecteur)), await lireBilans(lecteur)]
    : [];
  const [preuves, duPublic] = await Promise.all([lirePreuves(lecteur), lireDuPublic(lecteur)]);
  const arret = createRubrique('pannes', 'Ce qui empêche de publier', pannes);
  return [arret, aRelire, ...tournees, preuves, ...duPublic, accords].filter(
    (rubrique) => rubrique !== null,
  );
}
