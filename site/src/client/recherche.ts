import { extraire, marquer, type Segment } from '../lib/recherche/extrait.ts';
import { termesCherches } from '../lib/recherche/plier.ts';
import { creerMoteur, type Reponse, type Trouvaille } from './moteur.ts';

const PAR_PAS = 10;
const DELAI = 250;
const PANNE = 'La recherche ne répond pas. Rechargez la page, ou passez par les listes ci-dessous.';

function trouver<T extends Element>(
  genre: new () => T,
  selecteur: string,
  dans: ParentNode = document,
): T {
  const element = dans.querySelector(selecteur);
  if (element instanceof genre) return element;
  throw new Error(`${selecteur} manque à la page.`);
}

const formulaire = trouver(HTMLFormElement, '.chercher form');
const champ = trouver(HTMLInputElement, 'input', formulaire);
const nature = trouver(HTMLSelectElement, '[name=type]', formulaire);
const annee = trouver(HTMLSelectElement, '[name=annee]', formulaire);
const etat = trouver(HTMLElement, '[data-etat]');
const liste = trouver(HTMLOListElement, '[data-resultats]');
const suite = trouver(HTMLElement, '[data-suite]');
const modele = trouver(HTMLTemplateElement, '.chercher template');
const titreDeLaPage = document.title;
const moteur = creerMoteur(formulaire.dataset['index'] ?? '');

/** Text and marks, by the DOM alone: nothing of the index is ever read as HTML. */
function ecrire(element: Element, segments: readonly Segment[]): void {
  element.replaceChildren(
    ...segments.map(({ texte, marque }) => {
      if (!marque) return document.createTextNode(texte);
      const mark = document.createElement('mark');
      mark.textContent = texte;
      return mark;
    }),
  );
}

/** A line that has nothing to say goes. */
function remplir(element: Element, segments: readonly Segment[]): void {
  if (segments.every(({ texte }) => texte === '')) element.remove();
  else ecrire(element, segments);
}

function montrer({ url, meta }: Trouvaille, termes: readonly string[]): HTMLLIElement {
  const element = document.importNode(trouver(HTMLLIElement, 'li', modele.content), true);
  const titre = trouver(HTMLAnchorElement, '[data-titre]', element);
  const faits = [meta.date, meta.etat].filter((fait) => fait !== '').join(' · ');
  titre.href = url;
  ecrire(titre, marquer(meta.titre, termes));
  ecrire(trouver(HTMLElement, '[data-genre]', element), [{ texte: meta.genre, marque: false }]);
  remplir(trouver(HTMLElement, '[data-faits]', element), [{ texte: faits, marque: false }]);
  remplir(trouver(HTMLElement, '[data-extrait]', element), extraire(meta.texte, termes));
  return element;
}

/** The choices that were made, in words. */
function choix(): string {
  const nom = (select: HTMLSelectElement): string => select.selectedOptions[0]?.text.trim() ?? '';
  return [
    champ.value.trim() === '' ? '' : ` pour «\u00a0${champ.value.trim()}\u00a0»`,
    nature.value === '' ? '' : ` dans «\u00a0${nom(nature)}\u00a0»`,
    annee.value === '' ? '' : ` en ${nom(annee)}`,
  ].join('');
}

function compter(n: number): string {
  const aide = ' Essayez un autre mot, ou sans filtre.';
  if (n === 0) return `Aucun résultat${choix()}.${aide}`;
  return `${n.toLocaleString('fr-FR')}\u00a0${n === 1 ? 'résultat' : 'résultats'}${choix()}.`;
}

/** The address says what is asked: it can be shared, and found again. */
function garderLAdresse(): void {
  const demande = new URLSearchParams();
  if (champ.value.trim() !== '') demande.set('q', champ.value.trim());
  if (nature.value !== '') demande.set('type', nature.value);
  if (annee.value !== '') demande.set('annee', annee.value);
  const recherche = demande.size > 0 ? `?${demande.toString()}` : '';
  history.replaceState(null, '', location.pathname + recherche);
  const mots = champ.value.trim();
  document.title = mots === '' ? titreDeLaPage : `${mots} – ${titreDeLaPage}`;
}

let derniere = 0;
let montrerLaSuite: () => Promise<void> = async () => undefined;

async function afficher(reponse: Reponse, termes: readonly string[], rang: number): Promise<void> {
  let montres = 0;
  const ajouter = async (): Promise<HTMLLIElement | null> => {
    const prochains = reponse.results.slice(montres, montres + PAR_PAS);
    const trouvailles = await Promise.all(prochains.map((resultat) => resultat.data()));
    if (rang !== derniere) return null;
    const elements = trouvailles.map((trouvaille) => montrer(trouvaille, termes));
    if (montres === 0) liste.replaceChildren(...elements);
    else liste.append(...elements);
    montres += elements.length;
    suite.hidden = montres >= reponse.results.length;
    return elements[0] ?? null;
  };
  await ajouter();
  if (rang === derniere) etat.textContent = compter(reponse.results.length);
  montrerLaSuite = async () => {
    const premier = await ajouter();
    premier?.querySelector('a')?.focus();
  };
}

async function demander(rang: number): Promise<void> {
  const termes = termesCherches(champ.value);
  const filters = {
    ...(nature.value === '' ? {} : { type: nature.value }),
    ...(annee.value === '' ? {} : { annee: annee.value }),
  };
  const mots = termes.length === 0 ? null : termes.join(' ');
  const essayer = async (pret: ReturnType<typeof moteur.preparer>): Promise<void> =>
    afficher(await (await pret).search(mots, { filters }), termes, rang);
  await essayer(moteur.preparer()).catch(() => essayer(moteur.reprendre()));
}

function vider(): void {
  liste.replaceChildren();
  suite.hidden = true;
}

function chercher(): void {
  garderLAdresse();
  derniere += 1;
  const rang = derniere;
  const isVide = termesCherches(champ.value).length === 0 && nature.value + annee.value === '';
  if (isVide) {
    vider();
    etat.textContent = '';
    return;
  }
  demander(rang).catch(() => {
    if (rang !== derniere) return;
    vider();
    etat.textContent = PANNE;
  });
}

let minuterie: ReturnType<typeof setTimeout> | undefined;
const chercherBientot = (): void => {
  clearTimeout(minuterie);
  minuterie = setTimeout(chercher, DELAI);
};

champ.addEventListener('focus', () => void moteur.preparer().catch(() => undefined), {
  once: true,
});
champ.addEventListener('input', chercherBientot);
nature.addEventListener('change', chercher);
annee.addEventListener('change', chercher);
formulaire.addEventListener('submit', (evenement) => {
  evenement.preventDefault();
  clearTimeout(minuterie);
  chercher();
});
trouver(HTMLButtonElement, 'button', suite).addEventListener('click', () => void montrerLaSuite());

const partagee = new URLSearchParams(location.search);
champ.value = partagee.get('q') ?? champ.value;
nature.value = partagee.get('type') ?? '';
annee.value = partagee.get('annee') ?? '';
// An address that names a kind or a year unknown here asks for nothing.
if (nature.selectedIndex < 0) nature.value = '';
if (annee.selectedIndex < 0) annee.value = '';
if (partagee.size > 0) chercher();
