import type { Seance } from '@acp/shared/model';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterAgenda } from '../../../site/src/lib/presenters/agenda.ts';
import { heureEnClair, presenterSeance } from '../../../site/src/lib/presenters/seance.ts';
import { presenterSeances } from '../../../site/src/lib/presenters/seances.ts';
import { chainesDe, contexteDe, mots } from './contexte.ts';

let paris: Contexte;
let valmont: Contexte;
beforeAll(async () => {
  paris = await contexteDe('premiere-mandature');
  valmont = await contexteDe('fictive');
});

/** The record with these séances only, each made from a real one. */
function avecSeances(ctx: Contexte, precisions: Partial<Seance>[]): Contexte {
  const [modele] = ctx.publication.seances;
  if (!modele) throw new Error('Cet exemple n’a aucune séance.');
  const seances = precisions.map((p, i) => ({ ...modele, id: `s${String(i)}`, ...p }));
  return { ...ctx, publication: { ...ctx.publication, seances, comptesRendus: [], actes: [] } };
}

const jour = (date: string) => ({ date, mention: null });
const aVenir = (ctx: Contexte): string[] =>
  (presenterAgenda(ctx).dossier.rubriques[0]?.lignes ?? []).map((l) => mots(l.titre));

describe('L’agenda', () => {
  it('montre la plus proche d’abord, et rien de ce qui est passé', () => {
    const ctx = avecSeances(valmont, [
      { titre: 'Loin', statut: 'prevue', date: jour('2027-01-16') },
      { titre: 'Passée', statut: 'prevue', date: jour('2026-11-20') },
      { titre: 'Ce jour', statut: 'prevue', date: jour('2026-11-21') },
      { titre: 'Ce mois-ci', statut: 'prevue', date: jour('2026-11') },
      { titre: 'Annulée', statut: 'annulee', date: jour('2026-12-01') },
    ]);
    expect(aVenir(ctx)).toEqual(['Ce jour', 'Ce mois-ci', 'Loin']);
    expect(chainesDe(presenterAgenda(ctx))).toContain('Annulée');
  });

  it('dit que rien n’est annoncé', () => {
    const [prochaines] = presenterAgenda(paris).dossier.rubriques;
    expect(prochaines?.lignes).toBeUndefined();
    expect(prochaines?.lacune?.titre).toBe('Rien d’annoncé.');
  });
});

describe('La liste des séances', () => {
  it('compte chaque type, et le définit', () => {
    const vue = presenterSeances(paris, {});
    expect(mots(vue?.ouverture.chapo)).toContain('5 plénières, 3 auditions, 1 visite');
    expect(chainesDe(vue?.ouverture)).toContain('/assemblee/glossaire/seances/#pleniere');
  });

  it('range la plus récente d’abord, les dates non relevées à la fin', () => {
    const ctx = avecSeances(paris, [
      { titre: 'Sans date', date: null },
      { titre: 'Ancienne', date: jour('2022-06') },
      { titre: 'Récente', date: jour('2023-03-11') },
    ]);
    const titres = presenterSeances(ctx, {})?.liste.groupes.flatMap((g) =>
      g.actes.map((a) => mots(a.titre)),
    );
    expect(titres).toEqual(['Récente', 'Ancienne', 'Sans date']);
  });
});

describe('La page d’une séance', () => {
  it('dit ce qui n’est pas relevé', () => {
    const vue = presenterSeance(paris, { slug: '2021-11-27-pleniere-d-installation' });
    const textes = chainesDe(vue?.cases).join(' ');
    for (const manque of [
      'lieu non relevé',
      'nombre de présents non relevé',
      'compte rendu non relevé',
    ])
      expect(textes).toContain(manque);
  });

  it('dit par qui chaque texte est adopté, et quand', () => {
    const vue = presenterSeance(paris, { slug: '2023-03-11-derniere-pleniere' });
    expect(vue?.issues.map((i) => mots(i))).toContain(
      'Vœu citoyen Code de la rue : adopté par l’Assemblée citoyenne le 11 mars 2023.',
    );
  });

  it('n’existe pas à une autre adresse', () => {
    expect(presenterSeance(paris, { slug: 'inconnue' })).toBeNull();
  });

  it('écrit l’heure comme en France', () => {
    expect([heureEnClair('09:30'), heureEnClair('18:00')].map((h) => mots(h))).toEqual([
      '9 h 30',
      '18 h',
    ]);
  });
});
