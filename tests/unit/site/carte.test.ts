import { describe, expect, it } from 'vitest';
import {
  adresseCarte,
  carteDActe,
  carteDuSite,
  cartesDe,
  texteDeCarte,
} from '../../../site/src/lib/presenters/carte.ts';
import { presenterActe } from '../../../site/src/lib/presenters/acte.ts';
import { presenterSuivi } from '../../../site/src/lib/presenters/suivi.ts';
import { contexteDe, EXEMPLES, mots } from './contexte.ts';

const valmont = await contexteDe('fictive');
const acteDe = (slug: string) => {
  const acte = valmont.publication.actes.find((a) => a.slug === slug);
  if (acte === undefined) throw new Error(`Aucun acte « ${slug} ».`);
  return acte;
};

describe('La carte d’un acte', () => {
  const acte = acteDe('des-trottoirs-pour-marcher');
  const carte = carteDActe(valmont, acte);

  it('dit ce que c’est, qui l’a adopté et quand, et combien de mesures dans quel état', () => {
    expect(carte.surtitre).toBe('Vœu citoyen · ACV-2024-V1');
    expect(mots([carte.statut])).toBe('Adopté par le Conseil municipal de Valmont le 15 mars 2024');
    expect(mots([carte.mesures])).toBe('11 mesures');
    expect(mots([carte.etats.map(({ texte }) => texte).join(', ')])).toBe(
      '2 réalisées, 2 partiellement réalisées, 3 en cours, 1 abandonnée, 2 sans point de suivi, 1 non mesurable',
    );
    expect(mots([texteDeCarte(carte)])).toContain('Des trottoirs pour marcher. Adopté par');
  });

  it('est celle que sa page nomme ; une autre page a celle du site', () => {
    const vue = presenterActe(valmont, { chemin: 'voeux', slug: acte.slug });
    expect(vue?.page.carte?.adresse).toBe(adresseCarte(carte));
    const suivi = presenterSuivi(valmont).page.carte?.adresse;
    expect(suivi).toBe(adresseCarte(carteDuSite(valmont)));
    expect(suivi).not.toBe(adresseCarte(carte));
  });

  it('garde son adresse tant que rien ne change, et en change avec ce qu’elle dit', () => {
    expect(adresseCarte(carteDActe(valmont, acte))).toBe(adresseCarte(carte));
    expect(adresseCarte({ ...carte, statut: 'Rejeté' })).not.toBe(adresseCarte(carte));
  });
});

describe.each(EXEMPLES)('Les cartes de « %s »', (exemple) => {
  it('ne disent jamais « adopté » sans dire par qui, et ne nomment personne', async () => {
    const ctx = await contexteDe(exemple);
    const cartes = cartesDe(ctx);
    expect(cartes).toHaveLength(ctx.publication.actes.length + 1);
    for (const { statut } of cartes) expect(statut).not.toMatch(/adopté(?!e? par )/iu);
    const texte = JSON.stringify(cartes);
    const noms = ctx.membres.membres.map(({ nomAffiche }) => nomAffiche);
    expect(noms.filter((nom) => texte.includes(nom))).toEqual([]);
  });
});
