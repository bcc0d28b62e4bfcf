/** `/suivi/bilan/<année>/`: a year as it was frozen, beside the year before. */
import { mesuresDuBilan } from '@acp/shared/model';
import { describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { anneesDuSuivi, presenterBilan } from '../../../site/src/lib/presenters/bilan.ts';
import { presenterSuivi } from '../../../site/src/lib/presenters/suivi.ts';
import { avecChange, chainesDe, contexteDe, EXEMPLES, mots } from './contexte.ts';

const valmont = await contexteDe('fictive');

const vueDe = (ctx: Contexte, annee: number) => {
  const vue = presenterBilan(ctx, { annee: String(annee) });
  if (!vue) throw new Error(`Aucune page pour ${String(annee)}.`);
  return vue;
};
const rubrique = (ctx: Contexte, annee: number, id: string) =>
  vueDe(ctx, annee).dossier.rubriques.find((r) => r.id === id);
const tableau = (ctx: Contexte, annee: number): string[][] =>
  (rubrique(ctx, annee, 'etats')?.tableau?.lignes ?? []).map((ligne) => ligne.map(mots));

describe('Le bilan d’une année', () => {
  it('porte son numéro, sa date, et ce à quoi il se compare', () => {
    const { ouverture, faits } = vueDe(valmont, 2026).dossier;
    expect(mots(ouverture.surtitre)).toContain('Bilan n° 2');
    const dits = Object.fromEntries(
      (faits ?? []).map(({ terme, valeurs }) => [mots(terme), valeurs.map(mots).join(' ; ')]),
    );
    expect(dits['Arrêté le']).toBe('30 septembre 2026');
    expect(dits['Publié le']).toBe('2 octobre 2026');
    expect(dits['Comparé à']).toBe('Bilan 2025, l’année d’avant');
  });

  it('ne dit pas « l’année d’avant » d’un bilan plus ancien', () => {
    const ctx = avecChange(valmont, (p) => {
      for (const b of p.bilans) if (b.annee === 2026) b.annee = 2027;
    });
    const compare = vueDe(ctx, 2027).dossier.faits?.find(({ terme }) => terme === 'Comparé à');
    expect(compare?.valeurs.map(mots)).toEqual(['Bilan 2025, le bilan précédent']);
  });

  it('compare chaque état à l’année d’avant, en nombres et en mots', () => {
    const [entete, ...lignes] = tableau(valmont, 2026);
    expect(entete).toEqual(['État', 'Bilan 2026', 'Bilan 2025', 'Différence']);
    expect(lignes).toContainEqual(['Réalisée', '5', '3', 'deux de plus']);
    expect(lignes).toContainEqual(['En cours', '7', '8', 'une de moins']);
    expect(lignes).toContainEqual(['Partiellement réalisée', '3', '3', 'autant']);
    expect(lignes).toContainEqual(['En tout', '24', '20', 'quatre de plus']);
  });

  it('nomme, sous chaque nombre, autant de mesures', () => {
    for (const bilan of valmont.publication.bilans) {
      const faits = rubrique(valmont, bilan.annee, 'etats')?.fiche?.faits ?? [];
      const nommees = faits.map(({ terme, valeurs }) => {
        const references = mots(valeurs[0]).match(/ACV-\d{4}-[VD]\d-M\d{2}/gu) ?? [];
        expect(mots(terme)).toContain(`: ${String(references.length)}`);
        return references.length;
      });
      expect(nommees.reduce((a, b) => a + b, 0)).toBe(mesuresDuBilan(bilan).length);
    }
  });

  it('dit d’où vient chaque mesure qui a changé d’état, et d’où viennent les nouvelles', () => {
    const lue = rubrique(valmont, 2026, 'changements');
    expect(lue?.actes?.length).toBeGreaterThan(0);
    for (const { meta = [] } of lue?.actes ?? [])
      expect(mots(meta.at(-1))).toMatch(/^Était « .+ » au bilan 2025\.$/u);
    expect(chainesDe(lue?.textes).join('')).toContain('La place du Marché, le soir');
  });

  it('le premier n’a rien à comparer, et le dit', () => {
    expect(mots(rubrique(valmont, 2025, 'changements')?.phrase)).toBe(
      'Premier bilan : rien à comparer.',
    );
    expect(tableau(valmont, 2025)[0]).toEqual(['État', 'Bilan 2025']);
  });

  it('montre tous les textes, chaque mesure une fois, la plus ancienne sans nouvelle d’abord', () => {
    const { rubriques } = vueDe(valmont, 2026).dossier;
    const textes = rubriques.filter(({ id }) => id.startsWith('acv-'));
    expect(textes.flatMap(({ actes = [] }) => actes)).toHaveLength(24);
    const dates = (rubrique(valmont, 2026, 'silence')?.actes ?? []).map(
      ({ bilan }) => bilan?.drapeau,
    );
    expect(mots(dates[0])).toBe('Sans nouvelle depuis le 15 mars 2024');
    expect(mots(rubrique(valmont, 2026, 'silence')?.phrase)).toContain('Au 30 septembre 2026, ');
  });

  it('d’un texte au relevé partiel, ne dit que son nom', () => {
    const lue = rubrique(valmont, 2026, 'non-releves');
    expect(mots(lue?.phrase)).toBe('De 2 textes, ce bilan ne dit rien.');
    expect(lue?.textes?.slice(1).map(mots)).toEqual([
      'Des fontaines ouvertes l’hiver',
      'Le bus du dimanche',
    ]);
    const ailleurs = vueDe(valmont, 2026).dossier.rubriques.filter(
      ({ id }) => id !== 'non-releves',
    );
    expect(chainesDe(ailleurs).join('\n')).not.toContain('Le bus du dimanche');
  });

  it('range ensemble les textes adoptés dont rien n’est cité', async () => {
    const extreme = await contexteDe('extreme');
    const lue = rubrique(extreme, 2025, 'sans-mesure');
    expect(mots(lue?.phrase)).toBe('8 textes adoptés, aucune mesure citée.');
    expect(lue?.textes).toHaveLength(1);
  });

  it('ne donne aucun pourcentage', () => {
    for (const { annee } of valmont.publication.bilans)
      expect(chainesDe(vueDe(valmont, annee)).filter((t) => /\d\s*%/u.test(t))).toEqual([]);
  });

  it('reste le même quand la Ville parle après, et quand le temps passe', async () => {
    const [modele] = valmont.publication.pointsDeSuivi.filter((p) => p.acte === 'acv-2024-v1');
    const apres = avecChange(await contexteDe('fictive', '2027-06-01'), (p) => {
      if (!modele) return;
      const lignes = modele.lignes.map((l) => ({ ...l, etat: 'realisee' as const }));
      p.pointsDeSuivi.push({
        ...modele,
        id: 'zz',
        slug: 'zz',
        numero: 9,
        date: '2026-12-01',
        lignes,
      });
      for (const r of p.relances) r.repondueLe ??= '2026-12-02';
    });
    expect(vueDe(apres, 2026).dossier).toEqual(vueDe(valmont, 2026).dossier);
  });

  it('garde ses nombres quand une mesure est retirée, et dit qu’elle l’est', () => {
    const ctx = avecChange(valmont, (p) => {
      for (const { actes } of p.bilans)
        for (const { mesures } of actes)
          for (const m of mesures) if (m.etat === 'abandonnee') m.mesure = null;
    });
    expect(tableau(ctx, 2026)).toEqual(tableau(valmont, 2026));
    const abandonnees = rubrique(ctx, 2026, 'etats')?.fiche?.faits.find(({ terme }) =>
      mots(terme).startsWith('Abandonnée'),
    );
    expect(abandonnees?.valeurs.map(mots)).toEqual(['2 mesures retirées du site depuis']);
  });

  it('vaut par lui-même quand son point annuel n’est plus là', () => {
    const ctx = avecChange(valmont, (p) => {
      p.campagnes = [];
    });
    expect(tableau(ctx, 2026)).toEqual(tableau(valmont, 2026));
    expect(presenterBilan(ctx, { annee: '2027' })).toBeNull();
  });
});

describe('Un point annuel sans bilan', () => {
  it('le dit, et montre où on en est', () => {
    const { ouverture, rubriques } = vueDe(valmont, 2027).dossier;
    expect(mots(ouverture.chapo)).toContain(
      'Le bilan 2027 n’est pas encore arrêté : voici où on en est.',
    );
    expect(rubriques.map(({ id }) => id)).toEqual(['reponses', 'textes']);
    const termes = (annee: number) =>
      vueDe(valmont, annee).dossier.faits?.map((f) => mots(f.terme));
    expect(termes(2027)).toContain('Envoi prévu des questions');
    expect(termes(2024)).toContain('Questions envoyées');
  });

  it('n’en promet plus quand une année d’après a le sien', () => {
    expect(mots(vueDe(valmont, 2024).dossier.ouverture.chapo)).toContain(
      'Aucun bilan n’a été arrêté pour 2024 : voici où on en est.',
    );
  });
});

describe('Les années du suivi', () => {
  it('sont sur la page du suivi, la dernière d’abord, avec le numéro du bilan ou son absence', () => {
    expect(presenterSuivi(valmont).annees.map(mots)).toEqual([
      'Point annuel 2027 : bilan pas encore arrêté',
      'Bilan 2026 : n° 2, arrêté le 30 septembre 2026',
      'Bilan 2025 : n° 1, arrêté le 15 octobre 2025',
      'Point annuel 2024 : sans bilan',
    ]);
  });

  it.each(EXEMPLES)('ont toutes leur page (%s)', async (exemple) => {
    const ctx = await contexteDe(exemple);
    for (const [, chemin] of anneesDuSuivi(ctx))
      expect(presenterBilan(ctx, { annee: chemin.split('/')[3] })).not.toBeNull();
  });

  it('de la première mandature : aucune, et la page du suivi n’en promet pas', async () => {
    const { annees, sommaire } = presenterSuivi(await contexteDe('premiere-mandature'));
    expect(annees).toEqual([]);
    expect(sommaire.entrees.map(({ ancre }) => ancre)).not.toContain('annees');
  });
});
