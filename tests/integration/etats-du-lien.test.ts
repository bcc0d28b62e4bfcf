/** The link of an answer as one table: from each of its états, by each thing that can be done, to the next, or the refusal. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJeton } from '../../cms/src/campagne/jeton.ts';
import { retirer } from '../../cms/src/cycle/retirer.ts';
import type { Reponse } from '../../cms/src/payload-types.ts';
import { envoyerPage, ouvrirPage, type Guichet, type PageLue } from './guichet.ts';
import type { Installation } from './installation.ts';
import { ACTE, commun, preparerPointAnnuel, type PointAnnuel } from './point-annuel.ts';

const ETATS = ['ouvert', 'brouillon', 'envoyé', 'expiré', 'remplacé', 'révoqué', 'retiré'] as const;
type Etat = (typeof ETATS)[number];
const GESTES = [
  'ouvrir',
  'enregistrer',
  'relire',
  'envoyer',
  'remplacer',
  'révoquer',
  'prolonger',
] as const;
type Geste = (typeof GESTES)[number];

/** The status of the answer, its sentence, and where the link is then. */
type Suite = readonly [statut: number, phrase: string, etat: Etat];

const REMPLACE = 'Ce lien a été remplacé';
const RETIRE = 'Ce texte n’est plus en ligne';
const ARRIVEE = 'Cette réponse est arrivée';
const PASSE = 'Le délai est passé';

const TABLE: Record<Etat, Record<Geste, Suite>> = {
  ouvert: {
    ouvrir: [200, 'Votre appréciation', 'ouvert'],
    enregistrer: [200, 'Elle n’est pas encore envoyée', 'brouillon'],
    relire: [200, 'Relisez, puis envoyez', 'brouillon'],
    // Nothing is kept yet: nothing can leave.
    envoyer: [422, 'Écrivez au moins un mot', 'ouvert'],
    remplacer: [200, '', 'ouvert'],
    révoquer: [200, '', 'révoqué'],
    prolonger: [200, '', 'ouvert'],
  },
  brouillon: {
    ouvrir: [200, 'Votre appréciation', 'brouillon'],
    enregistrer: [200, 'Elle n’est pas encore envoyée', 'brouillon'],
    relire: [200, 'Relisez, puis envoyez', 'brouillon'],
    envoyer: [200, 'Réponse envoyée', 'envoyé'],
    remplacer: [200, '', 'brouillon'],
    révoquer: [200, '', 'révoqué'],
    prolonger: [200, '', 'brouillon'],
  },
  envoyé: {
    ouvrir: [200, 'Réponse envoyée', 'envoyé'],
    enregistrer: [409, 'Réponse envoyée', 'envoyé'],
    relire: [409, 'Réponse envoyée', 'envoyé'],
    envoyer: [409, 'Réponse envoyée', 'envoyé'],
    remplacer: [422, ARRIVEE, 'envoyé'],
    révoquer: [422, ARRIVEE, 'envoyé'],
    prolonger: [200, '', 'envoyé'],
  },
  expiré: {
    ouvrir: [200, PASSE, 'expiré'],
    enregistrer: [409, PASSE, 'expiré'],
    relire: [409, PASSE, 'expiré'],
    envoyer: [409, PASSE, 'expiré'],
    remplacer: [422, 'Un nouveau lien serait déjà expiré', 'expiré'],
    révoquer: [200, '', 'révoqué'],
    prolonger: [200, '', 'brouillon'],
  },
  // The link of before: the secretariat works on the answer, which has another one.
  remplacé: {
    ouvrir: [410, REMPLACE, 'remplacé'],
    enregistrer: [410, REMPLACE, 'remplacé'],
    relire: [410, REMPLACE, 'remplacé'],
    envoyer: [410, REMPLACE, 'remplacé'],
    remplacer: [200, '', 'remplacé'],
    révoquer: [200, '', 'révoqué'],
    prolonger: [200, '', 'remplacé'],
  },
  révoqué: {
    ouvrir: [410, REMPLACE, 'révoqué'],
    enregistrer: [410, REMPLACE, 'révoqué'],
    relire: [410, REMPLACE, 'révoqué'],
    envoyer: [410, REMPLACE, 'révoqué'],
    remplacer: [200, '', 'brouillon'],
    révoquer: [200, '', 'révoqué'],
    prolonger: [200, '', 'révoqué'],
  },
  retiré: {
    ouvrir: [410, RETIRE, 'retiré'],
    enregistrer: [410, RETIRE, 'retiré'],
    relire: [410, RETIRE, 'retiré'],
    envoyer: [410, RETIRE, 'retiré'],
    remplacer: [200, '', 'retiré'],
    révoquer: [200, '', 'révoqué'],
    prolonger: [200, '', 'retiré'],
  },
};

let point: PointAnnuel;
let cms: Installation;
let guichet: Guichet;
let secretaire: PointAnnuel['secretaire'];
let id: string;
let mesure: string;

beforeAll(async () => {
  point = await preparerPointAnnuel();
  ({ cms, guichet, secretaire } = point);
  await point.ouvrir();
  ({ id } = await point.reponseDe('garants'));
  const mesures = await cms.payload.find({
    collection: 'mesures',
    where: { acte: { equals: ACTE }, numero: { equals: 1 } },
    ...commun,
  });
  mesure = mesures.docs[0]?.id ?? '';
});
afterAll(() => point.fermer());

const lire = (): Promise<Reponse> =>
  cms.payload.findByID({ collection: 'reponses', id, depth: 0, overrideAccess: true });

const adresse = ({ generation }: Pick<Reponse, 'generation'>): string =>
  `${guichet.url}/reponse/${createJeton({ reponse: id, generation }, cms.payload.secret)}`;

const BROUILLON = {
  etat: 'commencee',
  signataire: 'Comité de garants',
  envoyeeLe: null,
  expireLe: '2031-07-30',
} as const;

/** Puts the answer where the table starts from; the link that was given is the one of that moment. */
async function amener(etat: Etat): Promise<{ lien: string; page: PageLue }> {
  const lignes = [{ identifiant: 'l', mesure, texte: 'Bien.' }];
  const ecrire = (data: object) =>
    cms.payload.update({ collection: 'reponses', id, data, ...commun });
  const ouverte = await ecrire({ ...BROUILLON, lignes });
  const lien = adresse(ouverte);
  // As somebody had it open before anything happened.
  const page = await ouvrirPage(lien);
  if (etat === 'ouvert') await ecrire({ etat: 'attendue', lignes: [], signataire: null });
  if (etat === 'envoyé') await ecrire({ etat: 'envoyee', envoyeeLe: '2026-11-20T10:00:00.000Z' });
  if (etat === 'expiré') await ecrire({ expireLe: '2026-01-31' });
  if (etat === 'remplacé') await secretaire(`reponses/${id}/nouveau-lien`, { methode: 'POST' });
  if (etat === 'révoqué') await secretaire(`reponses/${id}/revoquer`, { methode: 'POST' });
  const isRelue = etat === 'ouvert' || etat === 'brouillon';
  return { lien, page: isRelue ? await ouvrirPage(lien) : page };
}

/** Where the link that was given is now, as who holds it finds it. */
async function trouver(lien: string): Promise<Etat> {
  const { texte } = await ouvrirPage(lien);
  if (texte.includes(RETIRE)) return 'retiré';
  const { etat } = await lire();
  if (etat === 'revoquee') return 'révoqué';
  if (texte.includes(REMPLACE)) return 'remplacé';
  if (texte.includes(PASSE)) return 'expiré';
  if (texte.includes('Réponse envoyée')) return 'envoyé';
  return etat === 'commencee' ? 'brouillon' : 'ouvert';
}

const TYPE = { signataire: 'Comité de garants', texte1: 'Mieux.' };

async function faire(
  geste: Geste,
  { lien, page }: { lien: string; page: PageLue },
): Promise<{ statut: number; phrase: string; lien: string }> {
  if (geste === 'ouvrir') {
    const { statut, texte } = await ouvrirPage(lien);
    return { statut, phrase: texte, lien };
  }
  if (geste === 'enregistrer' || geste === 'relire' || geste === 'envoyer') {
    const tape = geste === 'envoyer' ? {} : TYPE;
    const { statut, texte } = await envoyerPage(lien, page, { ...tape, action: geste });
    return { statut, phrase: texte, lien };
  }
  if (geste === 'prolonger') {
    const { status, phrases } = await secretaire(`reponses/${id}`, {
      methode: 'PATCH',
      corps: { expireLe: '2032-01-31' },
    });
    return { statut: status, phrase: phrases, lien };
  }
  const chemin = geste === 'remplacer' ? 'nouveau-lien' : 'revoquer';
  const { status, phrases, corps } = await secretaire(`reponses/${id}/${chemin}`, {
    methode: 'POST',
  });
  // Who is given another link uses that one.
  const nouveau = corps['adresse'];
  return {
    statut: status,
    phrase: phrases,
    lien: typeof nouveau === 'string' ? adresse(await lire()) : lien,
  };
}

const ESSAIS = ETATS.flatMap((etat) => GESTES.map((geste) => ({ etat, geste })));

describe.each(ETATS)('Un lien %s', (etat) => {
  beforeAll(async () => {
    if (etat !== 'retiré') return;
    const req = { payload: cms.payload, user: null, context: {} } as never;
    await retirer(req, 'actes', ACTE, { motif: 'erreur' });
  });

  test.each(ESSAIS.filter((essai) => essai.etat === etat))('$geste', async ({ geste }) => {
    const depart = await amener(etat);
    const avant = await lire();
    const [statut, phrase, suite] = TABLE[etat][geste];
    const fait = await faire(geste, depart);
    expect([fait.statut, fait.phrase]).toEqual([statut, expect.stringContaining(phrase)]);
    const isRemplace = etat === 'remplacé' && suite === 'remplacé';
    expect(await trouver(isRemplace ? depart.lien : fait.lien)).toBe(suite);
    // What is refused, or only read, changes nothing that was written.
    if (statut >= 400 || geste === 'ouvrir') expect(await lire()).toEqual(avant);
    else if (geste !== 'enregistrer' && geste !== 'relire')
      expect((await lire()).lignes).toEqual(avant.lignes);
  });
});
