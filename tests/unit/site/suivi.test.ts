import { beforeAll, describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterAccueil } from '../../../site/src/lib/presenters/accueil.ts';
import {
  presenterEtat,
  presenterMesures,
  presenterSansNouvelle,
} from '../../../site/src/lib/presenters/listes-de-mesures.ts';
import { presenterMesure } from '../../../site/src/lib/presenters/mesure.ts';
import { presenterPoint } from '../../../site/src/lib/presenters/point.ts';
import { presenterSuivi } from '../../../site/src/lib/presenters/suivi.ts';
import { chainesDe, contexteDe, mots } from './contexte.ts';

let valmont: Contexte;
beforeAll(async () => {
  valmont = await contexteDe('fictive');
});

describe('Le suivi', () => {
  it('compte chaque mesure une fois, et chaque nombre ouvre sa liste', () => {
    const { etats } = presenterSuivi(valmont);
    const total = etats.reduce((somme, e) => somme + e.nombre, 0);
    expect(total).toBe(valmont.publication.mesures.length);
    for (const e of etats) {
      const etat = e.id;
      const liste = presenterEtat(valmont, { etat });
      expect(e.lien).toBe(`/assemblee/suivi/etat/${etat}/`);
      expect(liste?.liste.groupes.flatMap((g) => g.actes)).toHaveLength(e.nombre);
    }
  });

  it.each(['fictive', 'premiere-mandature'] as const)(
    'ne donne aucun pourcentage (%s)',
    async (exemple) => {
      const ctx = await contexteDe(exemple);
      expect(chainesDe(presenterSuivi(ctx)).filter((t) => /\d\s*%/.test(t))).toEqual([]);
    },
  );

  it('montre d’abord le plus ancien silence', () => {
    const dates = presenterSansNouvelle(valmont, {})?.liste.groupes.flatMap((g) =>
      g.actes.map((a) => a.bilan?.drapeau),
    );
    expect(mots(dates?.[0])).toBe('Sans nouvelle depuis le 15 mars 2024');
    expect(dates?.every((d) => d !== undefined)).toBe(true);
  });

  it('donne à une relance sans réponse sa date', () => {
    const { lignes } = presenterSuivi(valmont).relances;
    expect(lignes.flatMap((r) => r.textes?.map(mots) ?? [])).toContain(
      'sans réponse au 21 novembre 2026',
    );
  });

  it('montre les échéances les plus proches de ce jour, passées et à venir', async () => {
    const ctx = await contexteDe('extreme');
    const { lignes, notes } = presenterSuivi(ctx).echeances;
    const jours = lignes.flatMap(({ quand }) => quand.iso ?? []);
    expect(lignes).toHaveLength(12);
    expect(jours).toEqual([...jours].sort());
    expect(jours.some((jour) => jour < ctx.aujourdhui)).toBe(true);
    expect(jours.some((jour) => jour >= ctx.aujourdhui)).toBe(true);
    expect(notes).toHaveLength(1);
  });

  it('dit qu’il ne compte pas un texte dont le relevé est partiel', async () => {
    const { limites, silence } = presenterSuivi(await contexteDe('premiere-mandature'));
    expect(limites.map(mots).join(' ')).toContain('non relevé ici');
    expect(mots(silence.phrase)).toContain('aucun silence n’est compté');
    expect(silence.mesures).toEqual([]);
  });
});

describe('Une mesure', () => {
  it('montre tout ce que chaque point en a dit, silences compris', () => {
    const vue = presenterMesure(valmont, { reference: 'ACV-2024-V1-M05' });
    const ville = vue?.dossier.rubriques.find((r) => r.id === 'ville');
    expect(ville?.lignes?.map((l) => mots(l.titre))).toEqual([
      'Point de suivi n° 1 : En cours',
      'Point de suivi n° 2 : non mentionnée',
    ]);
  });

  it('garde son état à côté du drapeau', () => {
    const [fait] = presenterMesure(valmont, { reference: 'ACV-2024-V1-M02' })?.dossier.faits ?? [];
    expect(fait?.valeurs.map(mots)).toEqual([
      'Partiellement réalisée',
      'Sans nouvelle depuis le 12 juillet 2025',
    ]);
  });

  it('réalisée, ne porte jamais le drapeau', () => {
    for (const m of presenterMesures(valmont, {})?.liste.groupes.flatMap((g) => g.actes) ?? [])
      if (m.bilan?.carres?.[0]?.etat === 'realisee') expect(m.bilan.drapeau).toBeUndefined();
  });

  it('inconnue, n’a pas de page', () => {
    expect(presenterMesure(valmont, { reference: 'ACV-2024-V1-M99' })).toBeNull();
    expect(presenterEtat(valmont, { etat: 'en-retard' })).toBeNull();
  });
});

describe('Un point de suivi', () => {
  it('prend parti sur chaque mesure : ce qu’il dit, et ce qu’il tait', () => {
    const point = valmont.publication.pointsDeSuivi.find(
      (p) => p.acte === 'acv-2024-v1' && p.numero === 2,
    );
    const vue = presenterPoint(valmont, { slug: point?.slug });
    const rubrique = (id: string) => vue?.dossier.rubriques.find((r) => r.id === id);
    expect(rubrique('mesures')?.mesures).toHaveLength(7);
    expect(rubrique('silences')?.lignes).toHaveLength(4);
    expect(rubrique('silences')?.notes?.map(mots)).toEqual([
      'Ce point ne dit rien de 4 mesures sur 11.',
    ]);
  });
});

describe('L’accueil', () => {
  it('du premier jour dit qu’il n’y a encore rien, sans rien compter', async () => {
    const vue = presenterAccueil(await contexteDe('premier-jour'));
    expect(vue.decide.vide?.titre).toBe('Aucun texte pour l’instant.');
    expect(vue.devenu.carres).toEqual([]);
    expect(mots(vue.vient[0]?.titre)).toBe('Prochaine plénière');
  });

  it('de la première mandature montre un carré par texte qui manque', async () => {
    const ctx = await contexteDe('premiere-mandature');
    const { devenu } = presenterAccueil(ctx);
    expect(mots(devenu.phrase)).toBe('Les mesures de ces sept textes ne sont pas encore relevées.');
    expect(devenu.carres).toHaveLength(ctx.publication.actes.length);
  });
});
