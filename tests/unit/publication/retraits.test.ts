import { lireExemple } from '@acp/shared/examples';
import type { MotifDeRetrait, Objet } from '@acp/shared/model';
import { applyRetraits, listRetires, parsePublication } from '@acp/shared/publication';
import { describe, expect, it } from 'vitest';

const { publication } = await lireExemple('fictive');

const retirer = (
  objet: Objet,
  motif: MotifDeRetrait = 'erreur',
  remplacePar: Objet | null = null,
) =>
  parsePublication(
    applyRetraits(publication, [
      { objet, motif, remplacePar, retireLe: '2026-11-22', precision: null },
    ]),
  );

describe('Une page retirée', () => {
  it.each(
    (
      ['actes', 'seances', 'groupes', 'documents', 'sources', 'mesures', 'carnets'] as const
    ).flatMap((type) => publication[type].map(({ id }) => [type, id] as const)),
  )('laisse un registre qui se tient : %s %s', (type, id) => {
    const apres = retirer({ type, id });
    expect(apres[type].some((e) => e.id === id)).toBe(false);
    expect(apres.retraits.some(({ objet }) => objet.type === type && objet.id === id)).toBe(true);
    expect(apres.editions).toEqual(publication.editions);
  });

  it('emporte ce qui ne tient pas sans elle, et rien d’autre', () => {
    const [mesure] = publication.mesures;
    if (!mesure) throw new Error('Aucune mesure.');
    const objet: Objet = { type: 'actes', id: mesure.acte };
    const avec = listRetires(publication, [objet]);
    const mesures = publication.mesures.filter((m) => m.acte === mesure.acte);
    for (const { id } of mesures) expect(avec).toContainEqual({ type: 'mesures', id });
    expect(avec.some(({ type }) => type === 'seances' || type === 'mandatures')).toBe(false);
    const apres = retirer(objet);
    expect(apres.retraits).toHaveLength(avec.length + 1);
    expect(apres.retraits.find((r) => r.objet.id === mesure.id)).toMatchObject({
      adresse: `/mesures/${mesure.reference}/`,
      avec: objet,
    });
  });

  it('demandée par une personne ne garde pas son titre', () => {
    const [acte] = publication.actes;
    if (!acte) throw new Error('Aucun acte.');
    const objet: Objet = { type: 'actes', id: acte.id };
    expect(JSON.stringify(retirer(objet, 'demande').retraits)).not.toContain(acte.titre);
    expect(JSON.stringify(retirer(objet, 'erreur').retraits)).toContain(acte.titre);
  });

  it('ne renvoie qu’à une page qui est là', () => {
    const [une, autre] = publication.actualites;
    if (!une || !autre) throw new Error('Il faut deux actualités.');
    const [objet, remplacant] = [une, autre].map(({ id }): Objet => ({ type: 'actualites', id }));
    if (!objet || !remplacant) throw new Error('Il faut deux actualités.');
    expect(retirer(objet, 'remplace', remplacant).retraits[0]?.remplacePar).toEqual(remplacant);
    expect(retirer(objet, 'remplace', objet).retraits[0]?.remplacePar).toBeNull();
  });

  it('publiée et retirée à la fois est refusée', () => {
    const [acte] = publication.actes;
    const apres = acte && retirer({ type: 'actes', id: acte.id });
    expect(() => parsePublication({ ...apres, actes: publication.actes })).toThrow(
      'est retirée et publiée à la fois',
    );
  });
});
