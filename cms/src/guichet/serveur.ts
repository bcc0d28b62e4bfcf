import type { IncomingMessage } from 'node:http';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { createLocalReq, type Payload } from 'payload';
import { readJeton } from '../campagne/jeton.ts';
import { OCTETS_MAXIMUM } from '../fichiers/formats.ts';
import { consigner } from '../journal/consigner.ts';
import type { Reponse } from '../payload-types.ts';
import type { Morceau } from './cadre.ts';
import { controler, type Faute } from './controle.ts';
import { readDossier, type Dossier } from './dossier.ts';
import { enregistrer, envoyer, SaisieRefusee } from './enregistrer.ts';
import { EMPREINTE_DE_LA_FEUILLE } from './feuille.ts';
import { FERMEES, pageFermee, type Fermeture } from './fermees.ts';
import { pageDuFormulaire } from './formulaire.ts';
import { pageDeLecture, pageDeRelecture } from './lecture.ts';
import { adresseDuClient, createLimites, SEUILS, type Seuils } from './limites.ts';
import { readSaisie } from './saisie.ts';
import { listConnues, toControle, vueGardee, vueSaisie, type Vue } from './vue.ts';

interface Demande {
  Bindings: { incoming: IncomingMessage };
}
type Contexte = Pick<Context<Demande>, 'env' | 'html'>;

/** Somebody with a link: what it opens, or why it opens nothing. */
type Ouverture = { dossier: Dossier } | { fermeture: Fermeture; reponse: Reponse | null };

async function ouvrir(payload: Payload, jeton: string): Promise<Ouverture> {
  const acces = readJeton(jeton, payload.secret);
  if (acces === null) return { fermeture: 'inconnu', reponse: null };
  const { docs } = await payload.find({
    collection: 'reponses',
    where: { id: { equals: acces.reponse } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  });
  const [reponse] = docs;
  if (!reponse) return { fermeture: 'inconnu', reponse: null };
  if (reponse.generation !== acces.generation || reponse.etat === 'revoquee')
    return { fermeture: 'revoque', reponse };
  const dossier = await readDossier(payload, reponse, new Date());
  return dossier ? { dossier } : { fermeture: 'retire', reponse };
}

const AVIS: Record<string, string> = {
  enregistre:
    'Votre réponse est enregistrée. Elle n’est pas encore envoyée\u00a0: revenez quand vous voulez avec le même lien.',
};

/** The counter: `/reponse/<jeton>`, and « I am here ». Without a script, without an account, without a cookie. */
export function createGuichet(payload: Payload, seuils: Seuils = SEUILS): Hono<Demande> {
  const laisse = createLimites(seuils);
  const app = new Hono<Demande>();
  const adresseDe = (c: Contexte): string => adresseDuClient(c.env.incoming);

  const montrer = (c: Contexte, page: Morceau, statut: 200 | 409 | 422 = 200) =>
    c.html(page, statut);
  const fermer = (c: Contexte, fermeture: Fermeture) =>
    c.html(pageFermee(fermeture), FERMEES[fermeture].statut);

  app.use(
    compress(),
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: [EMPREINTE_DE_LA_FEUILLE],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      // The address is the key: it goes nowhere else.
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
    async (c, suite) => {
      await suite();
      c.header('Cache-Control', 'no-store');
      c.header('X-Robots-Tag', 'noindex, nofollow');
    },
  );

  /** Whether this address may still ask; a wrong link counts more than a right one. */
  app.use('/reponse/*', async (c, suite) => {
    const genre = c.req.method === 'POST' ? 'ecritures' : 'lectures';
    if (await laisse(genre, adresseDe(c))) return suite();
    c.header('Retry-After', '60');
    return fermer(c, 'trop');
  });

  /** A link that opens nothing is said in the journal, once in ten minutes from one address. */
  async function noter(adresse: string, detail: string, reponse: Reponse | null): Promise<void> {
    if (!(await laisse('journal', `${detail} ${reponse?.id ?? ''} ${adresse}`))) return;
    const req = await createLocalReq({ context: { systeme: true } }, payload);
    await consigner(req, {
      action: 'lien-refuse',
      qui: 'Par un lien',
      objet: reponse
        ? { collection: 'reponses', id: reponse.id, titre: reponse.intitule ?? 'Réponse' }
        : undefined,
      detail,
    });
  }

  async function refuser(
    c: Contexte,
    { fermeture, reponse }: Extract<Ouverture, { fermeture: string }>,
  ) {
    const adresse = adresseDe(c);
    const passe = fermeture !== 'inconnu' || (await laisse('refus', adresse));
    await noter(adresse, FERMEES[fermeture].titre, reponse);
    return fermer(c, passe ? fermeture : 'trop');
  }

  const fautesDe = (vue: Vue): Faute[] => controler(toControle(vue));

  app.get('/reponse/:jeton', async (c) => {
    const ouverture = await ouvrir(payload, c.req.param('jeton'));
    if ('fermeture' in ouverture) return refuser(c, ouverture);
    const vue = vueGardee(ouverture.dossier);
    if (!ouverture.dossier.isOuvert) {
      if (ouverture.dossier.reponse.etat !== 'envoyee')
        await noter(adresseDe(c), 'Le délai est passé', ouverture.dossier.reponse);
      return montrer(c, pageDeLecture(vue));
    }
    if (c.req.query('etape') === 'relire' && fautesDe(vue).length === 0)
      return montrer(c, pageDeRelecture(vue));
    return montrer(c, pageDuFormulaire(vue, AVIS[c.req.query('fait') ?? ''] ?? null, []));
  });

  app.post(
    '/reponse/:jeton',
    // Nobody makes us read a body before showing a link that opens something.
    async (c, suite) => {
      const ouverture = await ouvrir(payload, c.req.param('jeton'));
      if ('fermeture' in ouverture) return refuser(c, ouverture);
      return suite();
    },
    bodyLimit({ maxSize: OCTETS_MAXIMUM, onError: (c) => fermer(c, 'lourd') }),
    async (c) => {
      const formulaire = await c.req.formData();
      const ouverture = await ouvrir(payload, c.req.param('jeton'));
      if ('fermeture' in ouverture) return await refuser(c, ouverture);
      const { dossier } = ouverture;
      const gardee = vueGardee(dossier);
      if (!dossier.isOuvert) return montrer(c, pageDeLecture(gardee), 409);
      const saisie = readSaisie(formulaire, listConnues(gardee));
      try {
        if (saisie.action === 'envoyer') {
          const fautes = fautesDe(gardee);
          if (fautes.length > 0)
            return await montrer(c, pageDuFormulaire(gardee, null, fautes), 422);
          await envoyer(payload, dossier, saisie.version);
          return c.redirect('?', 303);
        }
        const reponse = await enregistrer(payload, dossier, saisie);
        if (saisie.action === 'enregistrer') return c.redirect('?fait=enregistre', 303);
        const vue = vueGardee({ ...dossier, reponse });
        const fautes = fautesDe(vue);
        if (fautes.length === 0) return c.redirect('?etape=relire', 303);
        return await montrer(
          c,
          pageDuFormulaire(vue, 'Votre réponse est enregistrée.', fautes),
          422,
        );
      } catch (erreur) {
        if (!(erreur instanceof SaisieRefusee)) throw erreur;
        const faute = { champ: 'signataire', phrase: erreur.message };
        return montrer(c, pageDuFormulaire(vueSaisie(dossier, saisie), null, [faute]), 409);
      }
    },
  );

  // Whether it is there, for who starts it or watches it.
  app.get('/sante', (c) => c.text('ok'));
  app.notFound((c) => fermer(c, 'inconnu'));
  app.onError((erreur, c) => {
    payload.logger.error({ err: erreur }, 'Le guichet des réponses n’a pas pu répondre.');
    return fermer(c, 'panne');
  });
  return app;
}
