import type { Acte } from '@acp/shared/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { isTrou } from '../../../site/src/components/LigneDeVie/props.ts';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterActe, type VueActe } from '../../../site/src/lib/presenters/acte.ts';
import { avecChange, chainesDe, contexteDe, mots } from './contexte.ts';

const TROTTOIRS = { chemin: 'voeux', slug: 'des-trottoirs-pour-marcher' };
const CODE_DE_LA_RUE = { chemin: 'voeux', slug: 'code-de-la-rue' };

let valmont: Contexte;
let paris: Contexte;
beforeAll(async () => {
  valmont = await contexteDe('fictive');
  paris = await contexteDe('premiere-mandature');
});

function vue(ctx: Contexte, adresse: typeof TROTTOIRS): VueActe {
  const lue = presenterActe(ctx, adresse);
  if (!lue) throw new Error(`Aucun acte à /${adresse.chemin}/${adresse.slug}/`);
  return lue;
}

const changer = (ctx: Contexte, slug: string, faire: (acte: Acte) => void): Contexte =>
  avecChange(ctx, (p) => {
    const acte = p.actes.find((a) => a.slug === slug);
    if (acte) faire(acte);
  });

const evenements = (v: VueActe) => v.parcours.ligne.volets.flatMap((volet) => volet.evenements);
const genres = (v: VueActe): string[] => evenements(v).map((e) => e.genre);
const titres = (v: VueActe): string[] =>
  evenements(v).flatMap((e) => (isTrou(e) ? [] : [mots(e.titre)]));
const valeurs = (v: VueActe): string[] =>
  v.cases.map((c) => `${mots(c.terme)} : ${mots(c.valeur)}`);

describe('La première page d’un vœu', () => {
  it('répond aux quatre questions', () => {
    const [nature, adoption, mesures, suivi] = valeurs(vue(valmont, TROTTOIRS));
    expect(nature).toContain('il exprime un souhait, il n’oblige pas la Ville');
    expect(adoption).toBe(
      'Adopté par : l’Assemblée citoyenne le 10 février 2024, le Conseil municipal de Valmont le 15 mars 2024',
    );
    expect(mesures).toBe(
      '11 mesures, dont 7 sans nouvelle : 2 réalisées, 2 en partie, 3 en cours, 1 abandonnée, 2 sans point, 1 non mesurable',
    );
    expect(suivi).toContain('12 juillet 2025');
    expect(suivi).toContain('avant le 12 juillet 2026, non venu');
  });

  it('mène chaque état à sa définition', () => {
    const etats = vue(valmont, TROTTOIRS).mesures?.mesures.map((m) => m.etat.definition);
    expect(etats?.[0]).toBe('/assemblee/glossaire/mesures/#realisee');
    expect(new Set(etats).size).toBe(6);
  });
});

describe('Un vœu adopté sans réponse', () => {
  it('est signalé : un silence daté, un point attendu non venu, le suivant attendu', () => {
    const v = vue(valmont, TROTTOIRS);
    expect(genres(v)).toEqual(
      expect.arrayContaining(['silence', 'retour-manque', 'relance', 'aujourdhui', 'attendu']),
    );
    const trou = evenements(v).find(isTrou);
    expect(trou).toMatchObject({ genre: 'silence', fin: 'sans point de suivi de la Ville' });
    expect(mots(trou?.au)).toBe('Au 21 novembre 2026');
    expect(mots(trou?.fort)).toBe('1 an et 4 mois');
  });

  it('n’était pas en silence avant la date attendue', async () => {
    const avant = vue(await contexteDe('fictive', '2026-07-12'), TROTTOIRS);
    expect(genres(avant)).not.toContain('silence');
    expect(genres(avant)).not.toContain('retour-manque');
    expect(valeurs(avant)[3]).toContain('prochain point attendu avant le 12 juillet 2026');
  });

  it('montre la règle qui donne la date', () => {
    const regle = vue(valmont, TROTTOIRS).parcours.regle;
    expect(regle?.textes.map(mots).join(' ')).toContain('le 15 mars 2024');
  });
});

describe('Un vœu dont le relevé est partiel', () => {
  it('n’a ni horloge, ni silence, ni mesure comptée', () => {
    const v = vue(paris, CODE_DE_LA_RUE);
    expect(v.parcours.regle).toBeUndefined();
    expect(v.mesures).toBeUndefined();
    for (const genre of ['silence', 'retour-manque', 'attendu'])
      expect(genres(v)).not.toContain(genre);
    expect(genres(v)).toContain('non-releve');
    expect(chainesDe(v).join(' ')).not.toMatch(/sans nouvelle/i);
  });

  it('dit ce qui manque et qui peut l’avoir', () => {
    const v = vue(paris, CODE_DE_LA_RUE);
    expect(v.texte.blocs).toBeUndefined();
    expect(mots(v.texte.vide?.phrase)).toContain('Ici viendra le texte adopté');
    const manques = v.manques.map((m) => m.quand.texte);
    expect(manques).toEqual(
      expect.arrayContaining(['texte non relevé', 'votes non relevés', 'suivi non relevé']),
    );
    expect(valeurs(v)[2]).toBe('Mesures : Non relevées : le texte adopté manque');
  });

  it('n’invente ni jour de vote, ni chiffre, ni numéro officiel', () => {
    const votes = vue(paris, CODE_DE_LA_RUE).parcours.ligne.volets[1]?.evenements ?? [];
    const conseil = votes.find(
      (e) => !isTrou(e) && mots(e.titre) === 'Adopté par le Conseil de Paris',
    );
    if (!conseil || isTrou(conseil)) throw new Error('le vote du Conseil manque');
    expect(conseil.quand.iso).toBe('2023-03');
    expect(conseil.scrutin).toBeUndefined();
    const pieces = conseil.pieces?.map(mots);
    expect(pieces).toContain('chiffres non relevés');
    expect(pieces).toContain('numéro officiel non relevé');
  });

  it('n’accuse pas la Ville de ne pas répondre à une relance', () => {
    const v = vue(
      changer(valmont, TROTTOIRS.slug, (a) => (a.releve = 'partiel')),
      TROTTOIRS,
    );
    expect(genres(v)).not.toContain('relance');
    expect(titres(v)).toContain('Relance, réponse non relevée ici');
    expect(valeurs(v)[3]).toMatch(/^Suivi : Non relevé ici/);
  });

  it('se cite sans prétendre que la Ville se tait', () => {
    const presse = mots(vue(paris, CODE_DE_LA_RUE).citation.presse);
    expect(presse).toContain('on ne peut y lire ni réalisation, ni silence de la Ville');
  });
});

describe('« Adopté »', () => {
  it('est toujours dit par qui', () => {
    for (const ctx of [valmont, paris]) {
      for (const acte of ctx.publication.actes) {
        const v = presenterActe(ctx, { chemin: cheminDe(acte), slug: acte.slug });
        const dits = v ? titres(v) : [];
        for (const titre of dits.filter((t) => /^(Adopt|Rejet)/.test(t)))
          expect(titre).toMatch(/ par (le |la |l’)/);
      }
    }
  });

  it('ne se dit pas d’un texte rejeté', () => {
    const rejete = changer(valmont, TROTTOIRS.slug, (a) => {
      for (const v of a.votes) v.resultat = 'rejete';
    });
    const v = vue(rejete, TROTTOIRS);
    expect(genres(v)).not.toContain('vote');
    expect(valeurs(v)[1]).toMatch(/^Votes : rejeté par/);
  });
});

const cheminDe = (acte: Acte): string =>
  ({
    voeu: 'voeux',
    deliberation: 'deliberations',
    question: 'questions',
    mission: 'missions',
    jury: 'jurys',
    interpellation: 'interpellations',
    saisine: 'saisines',
  })[acte.type];

describe('La référence d’un acte', () => {
  it('est dite « de ce site, non officielle »', () => {
    const v = vue(valmont, TROTTOIRS);
    expect(mots(v.ouverture.surtitre)).toContain('référence de ce site, non officielle');
    expect(v.citation.note).toBe('référence de ce site, non officielle');
  });

  it('se cite avec l’édition, la date et l’adresse entière', () => {
    const reference = mots(vue(valmont, TROTTOIRS).citation.reference);
    expect(reference).toContain('ACV-2024-V1, édition n° 7 du 15 septembre 2026');
    expect(reference).toContain(
      'https://ville.example/assemblee/voeux/des-trottoirs-pour-marcher/',
    );
    expect(reference).toContain('exemple fictif');
  });
});

it('Les sources portent leur numéro dans l’ordre où on les lit', () => {
  for (const ctx of [valmont, paris]) {
    const v = vue(ctx, ctx === paris ? CODE_DE_LA_RUE : TROTTOIRS);
    const lus = JSON.stringify(v.parcours.ligne).match(/#s\d+/g) ?? [];
    const premiers = [...new Set(lus)].map((s) => Number(s.slice(2)));
    expect(premiers).toEqual(premiers.map((_, i) => i + 1));
    expect(v.sources.length).toBeGreaterThanOrEqual(premiers.length);
  }
});

it('Une adresse inconnue, ou d’un autre type, n’a pas de page', () => {
  expect(presenterActe(valmont, { chemin: 'voeux', slug: 'rien' })).toBeNull();
  expect(presenterActe(valmont, { ...TROTTOIRS, chemin: 'questions' })).toBeNull();
});
