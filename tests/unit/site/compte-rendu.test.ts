import type { CompteRendu } from '@acp/shared/model';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import {
  presenterCompteRendu,
  type VueCompteRendu,
} from '../../../site/src/lib/presenters/compte-rendu.ts';
import { avecChange, chainesDe, contexteDe, mots } from './contexte.ts';

const SLUG = 'pleniere-de-juin-2022';
let paris: Contexte;
beforeAll(async () => {
  paris = await contexteDe('premiere-mandature');
});

function vue(ctx: Contexte): VueCompteRendu {
  const lue = presenterCompteRendu(ctx, { slug: SLUG });
  if (!lue) throw new Error(`Aucun compte rendu à ${SLUG}.`);
  return lue;
}

const avec = (precisions: Partial<CompteRendu>): Contexte =>
  avecChange(paris, (p) => {
    p.comptesRendus = p.comptesRendus.map((c) => (c.slug === SLUG ? { ...c, ...precisions } : c));
  });

const etapes = (v: VueCompteRendu): string[] =>
  v.etat.etapes.etapes.filter((e) => e.atteinte).map((e) => e.libelle);

describe('Un compte rendu', () => {
  it('non relevé n’a atteint aucune étape connue, et le dit', () => {
    const v = vue(paris);
    expect(etapes(v)).toEqual([]);
    expect(mots(v.etat.etapes.note)).toContain('Étape atteinte : non relevée.');
    expect(chainesDe(v.cases)).toContain('/assemblee/glossaire/mesures/#non-releve');
  });

  it('approuvé a passé les trois étapes, à une date', () => {
    const v = vue(
      avec({ etat: 'approuve', approuveLe: '2022-07-02', approuvePar: 'la plénière de juillet' }),
    );
    expect(etapes(v)).toEqual(['Projet', 'Soumis aux membres', 'Approuvé']);
    expect(mots(v.etat.textes[0])).toContain('Approuvé par la plénière de juillet.');
    expect(v.etat.etapes.etapes.at(-1)?.quand?.iso).toBe('2022-07-02');
  });

  it('ne tire aucun chiffre d’une unanimité sans chiffres', () => {
    const [premiere] = vue(paris).decisions.decisions;
    expect(premiere?.issue).toBe('adoptee');
    expect(premiere?.scrutin?.chiffres).toBeUndefined();
    expect(mots(premiere?.scrutin?.texte)).toBe('Pour, contre, abstention : chiffres non relevés');
  });

  it('dit toujours par qui une décision est adoptée', () => {
    const faits = vue(paris).decisions.decisions.flatMap((d) => d.faits.map((f) => mots(f)));
    expect(faits).toContain('Adoptée par l’Assemblée citoyenne');
  });

  it('distingue une décision rejetée, un vote remis et un vote inconnu', () => {
    const [modele] = paris.publication.comptesRendus.flatMap((c) => c.decisions);
    if (!modele?.vote) throw new Error('Cette décision n’a pas de vote.');
    const { vote } = modele;
    const decisions = [
      { ...modele, vote: { ...vote, resultat: 'rejete' as const } },
      { ...modele, vote: { ...vote, resultat: 'reporte' as const } },
      { ...modele, vote: null },
    ];
    const v = vue(avec({ decisions }));
    expect(v.decisions.decisions.map((d) => d.issue)).toEqual(['rejetee', undefined, undefined]);
    expect(mots(v.cases[2]?.valeur)).toContain('1 rejetée, 1 reportée et 1 sans vote relevé');
    expect(v.decisions.decisions[2]?.scrutin).toBeUndefined();
  });

  it('numérote ses paragraphes et montre les points sans texte', () => {
    const { sections } = vue(paris).deroule;
    expect(sections.map((s) => s.texte?.numerote)).toEqual([undefined, true]);
  });

  it('relie chaque erratum à son paragraphe', () => {
    const v = vue(
      avec({ errata: [{ date: '2022-09-01', ancre: 'p1', texte: 'Lire « trois ».' }] }),
    );
    expect(chainesDe(v.errata)).toEqual(expect.arrayContaining(['Paragraphe 1', '#p1']));
    expect(v.sommaire.entrees.map((e) => e.ancre)).toContain('errata');
  });
});
