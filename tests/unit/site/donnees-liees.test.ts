/** What a page says of itself to machines: nothing more than it says to readers, and no name of a member (rule 10). */
import { describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { donneesLiees } from '../../../site/src/lib/donnees-liees/page.ts';
import {
  ADRESSES,
  adresseActe,
  adresseMesure,
  adresses,
  adresseSeance,
} from '../../../site/src/lib/urls.ts';
import { avecChange, contexteDe, EXEMPLES } from './contexte.ts';

const dites = (ctx: Contexte) =>
  adresses(ctx.publication, ctx.aujourdhui).flatMap((chemin) => donneesLiees(ctx, chemin) ?? []);

const premier = <T>(liste: readonly T[], est: (un: T) => boolean): T => {
  const trouve = liste.find(est);
  if (trouve === undefined) throw new Error('L’exemple n’a rien de tel.');
  return trouve;
};

describe.each(EXEMPLES)('Les données liées de « %s »', (exemple) => {
  it('disent de chaque page son type, son nom et son adresse entière', async () => {
    const ctx = await contexteDe(exemple);
    const toutes = dites(ctx);
    expect(toutes.length).toBeGreaterThan(1);
    for (const une of toutes) {
      expect(une).toMatchObject({ '@context': 'https://schema.org' });
      expect(une['@type']).not.toBe('');
      expect(une['name']).not.toBe('');
      expect(une['url']).toMatch(/^https:\/\/ville\.example\/assemblee\//u);
    }
  });

  it('ne nomment aucun membre', async () => {
    const ctx = await contexteDe(exemple);
    const ecrites = JSON.stringify(dites(ctx));
    for (const { nomAffiche } of ctx.membres.membres) expect(ecrites).not.toContain(nomAffiche);
    expect(donneesLiees(ctx, ADRESSES.membres)).toBeNull();
  });
});

it('une délibération adoptée par le Conseil est un acte de droit, un vœu non', async () => {
  const ctx = await contexteDe('fictive');
  const { actes } = ctx.publication;
  const adoptes = actes.filter(({ votes }) =>
    votes.some((v) => v.instance === 'conseil' && v.resultat === 'adopte'),
  );
  const typeDe = (type: string) =>
    donneesLiees(ctx, adresseActe(premier(adoptes, (a) => a.type === type)))?.['@type'];
  expect(typeDe('voeu')).toBe('Report');
  expect(typeDe('deliberation')).toBe('Legislation');
  const enAttente = premier(actes, (a) => a.type === 'deliberation' && !adoptes.includes(a));
  expect(donneesLiees(ctx, adresseActe(enAttente))?.['@type']).toBe('Report');
});

it('ce qui n’est pas connu n’est pas écrit', async () => {
  const ctx = avecChange(await contexteDe('fictive'), (p) => {
    for (const seance of p.seances) Object.assign(seance, { date: null, lieu: null });
  });
  const [seance] = ctx.publication.seances;
  if (!seance) throw new Error('Aucune séance.');
  const ecrite = JSON.stringify(donneesLiees(ctx, adresseSeance(seance)));
  expect(ecrite).toContain('"@type":"Event"');
  expect(ecrite).not.toMatch(/startDate|location/u);
  const sansPoint = { ...ctx, publication: { ...ctx.publication, pointsDeSuivi: [] } };
  const [mesure] = ctx.publication.mesures;
  if (!mesure) throw new Error('Aucune mesure.');
  expect(JSON.stringify(donneesLiees(sansPoint, adresseMesure(mesure)))).not.toContain('Status');
});
