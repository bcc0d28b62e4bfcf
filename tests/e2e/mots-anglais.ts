/** English words on a screen that should be French: those Payload would show in English, and the commonest ones. */
import { enTranslations } from '@payloadcms/translations/languages/en';
import { frTranslations } from '@payloadcms/translations/languages/fr';
import type { Page } from 'playwright-core';

/** Not all of them are in Payload's own sentences; plugins and hard-coded strings use them too. */
const COURANTS =
  `the of and with from this that your you is are was were been not for to be has have can will would
should by at all new edit edited save saved saving delete deleted search close cancel open loading upload uploaded
required field fields value values select selected choose click here back next previous error invalid unknown add
added remove removed drop file files row rows column columns show hide hidden view preview published unpublished
draft drafts update updated create created change changes changed status user users password sign log logged out in
on off yes no none name title home settings page pages dark light theme focal point crop width height size untitled
untranslated collapse expand toggle menu options sort filter filters apply reset clear duplicate copy paste heading
paragraph bold italic underline link bullet ordered list text align left right center insert block blocks`
    .split(/\s+/u)
    .filter(Boolean);

/** Words of both languages, or names. */
const COMMUNS = new Set(
  `action actions an as application centre centres code comment comments compte consent contact correction corrections date description
  direction directions document documents exception exemple expert experts format garant garants general image images
  importer information instance instances journal label langue ligne local menu mention message mission motif nature
  note notes observation on options ordre organisation page pages pause place plan point points port position
  prime public question questions rapport rayon recommandation relation role roles section sections service services session
  sessions simple site son source sources sport statue sujet test texte theme titre tour transport tribune type types
  unique utile version versions visite vote votes avant but car champ chose court dent dire exact fin four file grave habit
  main mare me mode mot nombre nul or pain par pour sale se sur tape tire ton zone moment action mandat mobile
  terminal total article articles budget email mail script pays set web pdf html csv xlsx word excel fondation mesure groupe
  adoption audit commission conversation cadence citation classe collection compact composition
  mentions agenda sensible possible probable visible accessible option table tableau usage liste
  album bureau courage danger distance effort face film force fruit garage grand horizon
  large long lot nation palace parent passage patience permission phrase police portable prison
  restaurant saison science signal silence solution station structure surface taxi train
  village volume moderation modification publication conversion dimension dimensions suspect direct minute minutes heure second
  participants participation lisible legende region regions alternative impossible incident local locale locales client
  admin administration administrateur reference references non pages ratio erreur erratum errata avis brut double triple
  final finale original originale horizontal vertical normal normale standard annotations annotation imprimable existe
  provisoire fragment sans lire ouvert active inactive archive archives copies copie support supports
  change changes compare complete chapitre minimum maximum extrait stable portrait paysage contraste`.split(
    /\s+/u,
  ),
);

const plier = (texte: string): string =>
  texte.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');

function* phrasesDe(noeud: unknown): Generator<string> {
  if (typeof noeud === 'string') yield noeud;
  else if (typeof noeud === 'object' && noeud !== null) {
    for (const valeur of Object.values(noeud)) yield* phrasesDe(valeur);
  }
}

/** Addresses and file names are not sentences. */
const sansAdresses = (texte: string): string =>
  texte
    .replace(/au sort\b|\bclose le\b/giu, ' ')
    .replace(/\S+@\S+|https?:\S+|\{\{.*?\}\}/gu, ' ')
    .replace(/\S+\.(?:pdf|docx?|csv|xlsx|png|jpe?g|webp|avif|json|html?)\b/giu, ' ')
    .replace(/\b[\w-]*\d[\w-]*\b/gu, ' ')
    .replace(/\/[\w./-]+/gu, ' ');

/** « l’aperçu », « aujourd’hui »: what stands before an apostrophe is not a word of its own. */
const motsDe = (texte: string): string[] =>
  [...plier(sansAdresses(texte)).matchAll(/(?:\p{L}{1,7}['’])?(\p{L}{2,})/gu)].map(
    ([, mot]) => mot ?? '',
  );

const francais = new Set([...phrasesDe(frTranslations)].flatMap(motsDe));
const anglais = new Set(
  [...[...phrasesDe(enTranslations)].flatMap(motsDe), ...COURANTS].filter(
    (mot) => !francais.has(mot) && !COMMUNS.has(mot),
  ),
);

/** The English words of a text, each once, with the line they stand in. */
export function listMotsAnglais(texte: string): string[] {
  const trouves = new Map<string, string>();
  for (const ligne of texte.split('\n')) {
    for (const mot of motsDe(ligne)) {
      if (anglais.has(mot) && !trouves.has(mot)) trouves.set(mot, ligne.trim().slice(0, 80));
    }
  }
  return [...trouves].map(([mot, ligne]) => `${mot} (« ${ligne} »)`);
}

/** All that a screen says: what is read on it, and what only a screen reader says of it. */
export async function lireEcran(page: Page): Promise<string> {
  return page.evaluate(() => {
    const dits = [document.title, document.body.innerText];
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [placeholder], [alt], [aria-description]',
    )) {
      for (const nom of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
        dits.push(element.getAttribute(nom) ?? '');
      }
    }
    return dits.join('\n');
  });
}
