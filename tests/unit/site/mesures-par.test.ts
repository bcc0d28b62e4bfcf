/** The follow-up read another way: by direction, by place, and what moved. */
import { describe, expect, it } from 'vitest';
import {
  mouvements,
  presenterMesuresDeDirection,
  presenterMesuresDuLieu,
  presenterMouvements,
  presenterSuiviParDirection,
} from '../../../site/src/lib/presenters/mesures-par.ts';
import { lieuxSuivis } from '../../../site/src/lib/urls.ts';
import { contexteDe, EXEMPLES } from './contexte.ts';

describe.each(EXEMPLES)('Dans « %s »', (exemple) => {
  it('chaque mesure d’une direction est dans sa liste, et elles seules', async () => {
    const ctx = await contexteDe(exemple);
    for (const { id } of ctx.publication.directions) {
      const siennes = ctx.publication.mesures.filter(({ directions }) => directions.includes(id));
      const vue = presenterMesuresDeDirection(ctx, { direction: id });
      if (siennes.length === 0) expect(vue).toBeNull();
      else expect(vue?.liste.compteur).toContain(String(siennes.length));
    }
  });

  it('chaque mesure est dans un lieu, ou vaut pour toute la ville', async () => {
    const ctx = await contexteDe(exemple);
    const references = new Set(
      lieuxSuivis(ctx.publication).flatMap((lieu) => {
        const vue = presenterMesuresDuLieu(ctx, { lieu });
        return vue?.liste.groupes.flatMap(({ actes }) => actes.map((ligne) => ligne.lien)) ?? [];
      }),
    );
    // A list longer than a page goes on: its first one is enough where there are few.
    if (ctx.publication.mesures.length <= 50) {
      expect(references.size).toBe(ctx.publication.mesures.length);
    } else expect(references.size).toBeGreaterThan(0);
  });
});

it('une direction inconnue, ou un arrondissement sans mesure, n’a pas de page', async () => {
  const ctx = await contexteDe('fictive');
  expect(presenterMesuresDeDirection(ctx, { direction: 'dir-inconnue' })).toBeNull();
  expect(presenterMesuresDuLieu(ctx, { lieu: '21' })).toBeNull();
});

it('ce qui a changé en douze mois a une parole de la Ville dans ces douze mois', async () => {
  const ctx = await contexteDe('fictive');
  const [jour, avant] = [
    ctx.aujourdhui,
    `${String(Number(ctx.aujourdhui.slice(0, 4)) - 1)}${ctx.aujourdhui.slice(4)}`,
  ];
  expect(mouvements(ctx).length).toBeGreaterThan(0);
  for (const { date, suivie, avant: etat } of mouvements(ctx)) {
    expect(date > avant && date <= jour).toBe(true);
    expect(suivie.etat).not.toBe(etat);
  }
  const dates = mouvements(ctx).map(({ date }) => date);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(presenterMouvements(ctx, {})?.liste.compteur).toContain(String(dates.length));
});

it('le relevé de Paris dit qu’aucune direction n’est connue', async () => {
  const vue = presenterSuiviParDirection(await contexteDe('premiere-mandature'), {});
  expect(vue?.liste.vide?.titre).toBe('Aucune direction relevée.');
});
