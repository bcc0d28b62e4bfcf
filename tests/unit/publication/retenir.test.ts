import { lireExemple } from '@acp/shared/examples';
import type { Mesure, Objet } from '@acp/shared/model';
import {
  ecrireCanonique,
  parseMembres,
  parsePublication,
  PublicationRefusee,
  retenir,
  VERSION,
  type Decision,
  type EnPlace,
  type Publication,
} from '@acp/shared/publication';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desRetouches, retoucher } from './retouches.ts';

const enPlace: EnPlace = await lireExemple('fictive');
const depart: Publication = { ...enPlace.publication, retraits: [] };

const publier = (
  entiere: Publication,
  decisions: Decision[] = [],
  place: EnPlace | null = enPlace,
) => {
  const { reste, retenues } = retenir(
    { entiere, decisions, sieges: enPlace.membres.membres },
    place,
    ({ publication, sieges }) => {
      const lue = parsePublication(publication, place?.publication);
      const noms = { version: VERSION, membres: sieges };
      return { publication: lue, membres: parseMembres(noms, lue, place?.membres) };
    },
  );
  return { ...reste, retenues: retenues.map(({ objet }) => objet).sort() };
};

type Cle = Objet['type'];
const changer = (p: Publication, cle: Cle, id: string, changement: object): Publication => ({
  ...p,
  [cle]: p[cle].map((e) => (e.id === id ? { ...e, ...changement } : e)),
});

const premier = <T>(liste: readonly T[], choisir: (e: T) => boolean = () => true): T => {
  const trouve = liste.find(choisir);
  if (!trouve) throw new Error('L’exemple n’a rien de tel.');
  return trouve;
};

const retirer = (type: Cle, id: string): Decision => ({
  objet: { type, id },
  motif: 'erreur',
  retireLe: '2026-11-01',
  remplacePar: null,
  precision: null,
});

describe('Un texte que le contrat refuse', () => {
  test('reste tel que le public le connaît, et le reste est publié', () => {
    const [acte, autre] = depart.actes;
    const faute = changer(depart, 'actes', acte?.id ?? '', { titre: ' ' });
    const saisie = changer(faute, 'actes', autre?.id ?? '', { titre: 'Un titre nouveau' });
    const { publication, retenues } = publier(saisie);
    expect(retenues).toEqual([`actes/${String(acte?.id)}`]);
    expect(publication.actes[0]).toBe(enPlace.publication.actes[0]);
    expect(publication.actes[1]?.titre).toBe('Un titre nouveau');
  });

  test('et que le public n’a jamais vu, attend avec ce qui mène à lui', () => {
    const modele = premier(depart.sources);
    const source = { ...modele, id: 'zz-source', titre: ' ' };
    const [acte] = depart.actes;
    const saisie = changer(depart, 'actes', acte?.id ?? '', { sources: ['zz-source'] });
    const { publication, retenues } = publier({ ...saisie, sources: [...depart.sources, source] });
    expect(retenues).toEqual([`actes/${String(acte?.id)}`, 'sources/zz-source']);
    expect(ecrireCanonique(publication)).toBe(ecrireCanonique(enPlace.publication));
  });

  test('n’entraîne pas la faute d’un autre : une mesure nouvelle attend qu’un point parle d’elle', () => {
    const point = premier(depart.pointsDeSuivi);
    const acte = premier(depart.actes, ({ id }) => id === point.acte);
    const siennes = depart.mesures.filter((m) => m.acte === acte.id);
    const numero = Math.max(...siennes.map((m) => m.numero)) + 1;
    const nouvelle: Mesure = {
      ...premier(siennes),
      id: 'zz-nouvelle',
      numero,
      reference: `${acte.reference}-M${String(numero).padStart(2, '0')}`,
    };
    const [autre] = depart.actualites;
    const saisie = changer(depart, 'actualites', autre?.id ?? '', { titre: 'Autre nouvelle' });
    const { publication, retenues } = publier({
      ...saisie,
      mesures: [...depart.mesures, nouvelle],
    });
    expect(retenues).toEqual(['mesures/zz-nouvelle']);
    expect(publication.pointsDeSuivi).toBe(enPlace.publication.pointsDeSuivi);
    expect(publication.actualites[0]?.titre).toBe('Autre nouvelle');
  });

  test('qui donne une adresse déjà prise attend, pas celui qui l’avait', () => {
    const [a, b] = depart.actualites;
    const { publication, retenues } = publier(
      changer(depart, 'actualites', a?.id ?? '', { slug: b?.slug }),
    );
    expect(retenues).toEqual([`actualites/${String(a?.id)}`]);
    expect(ecrireCanonique(publication)).toBe(ecrireCanonique(enPlace.publication));
  });

  test('n’empêche jamais un retrait', () => {
    const [acte] = depart.actes;
    const id = acte?.id ?? '';
    const { publication, retenues } = publier(changer(depart, 'actes', id, { titre: ' ' }), [
      retirer('actes', id),
    ]);
    expect(retenues).toEqual([]);
    expect(publication.actes.some((a) => a.id === id)).toBe(false);
    expect(publication.retraits.map(({ objet }) => objet.id)).toContain(id);
  });

  test('ne ressuscite pas un texte retiré : remis en ligne avec une faute, il reste retiré', () => {
    const [acte] = depart.actes;
    const id = acte?.id ?? '';
    const retire = publier(depart, [retirer('actes', id)]);
    const place = { publication: retire.publication, membres: retire.membres };
    const { publication, retenues } = publier(
      changer(depart, 'actes', id, { titre: ' ' }),
      [],
      place,
    );
    expect(retenues).toContain(`actes/${id}`);
    expect(ecrireCanonique(publication)).toBe(ecrireCanonique(retire.publication));
  });

  test('arrête tout quand rien ne peut attendre : un texte public a disparu sans retrait', () => {
    const groupe = premier(depart.actes, (a) => a.groupe !== null).groupe;
    const sans = { ...depart, groupes: depart.groupes.filter(({ id }) => id !== groupe) };
    expect(() => publier(sans)).toThrow(PublicationRefusee);
  });
});

describe('Les noms', () => {
  test('un texte qui se met à dire le nom d’un membre attend', () => {
    const [membre] = enPlace.membres.membres;
    const [acte] = depart.actes;
    const titre = `La rue de ${membre?.nomAffiche ?? ''}`;
    const { membres, retenues } = publier(changer(depart, 'actes', acte?.id ?? '', { titre }));
    expect(retenues).toEqual([`actes/${String(acte?.id)}`]);
    expect(membres).toBe(enPlace.membres);
  });

  test('un nom changé qui ne peut pas paraître ne fait pas revenir l’ancien', () => {
    const [premierSiege, ...suite] = enPlace.membres.membres;
    const titre = premier(depart.actes).titre;
    const sieges = [{ ...premier([premierSiege]), nomAffiche: titre }, ...suite] as typeof suite;
    const { reste } = retenir(
      { entiere: depart, decisions: [], sieges },
      enPlace,
      ({ publication, sieges: lus }) => {
        const lue = parsePublication(publication, enPlace.publication);
        return parseMembres({ version: VERSION, membres: lus }, lue, enPlace.membres);
      },
    );
    expect(reste.membres.map(({ id }) => id)).toEqual(suite.map(({ id }) => id));
  });
});

test('Quoi qu’on abîme, ce qui était public le reste, et ce qui est juste est publié', () => {
  const abimes = fc.array(
    fc.record({
      cle: fc.constantFrom<Cle>('actes', 'mesures', 'sources', 'seances', 'documents', 'termes'),
      rang: fc.nat({ max: 200 }),
      champ: fc.constantFrom('titre', 'slug', 'reference', 'misAJourLe', 'citation'),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(desRetouches, abimes, (retouches, dommages) => {
      const juste = { ...retoucher(depart, retouches), editions: depart.editions };
      if (juste.retraits.length > 0) return;
      const saisie = dommages.reduce((p, { cle, rang, champ }) => {
        const entites: readonly { id: string }[] = p[cle];
        const { id } = premier(entites.slice(rang % entites.length));
        return changer(p, cle, id, { [champ]: '' });
      }, juste);
      const { publication, retenues } = publier(saisie);
      for (const cle of Object.keys(depart) as Cle[]) {
        const ids = (p: Publication) => (p[cle] as { id?: string }[]).map(({ id }) => id);
        if (!Array.isArray(depart[cle]) || cle === ('editions' as Cle)) continue;
        for (const id of ids(depart)) expect(ids(publication)).toContain(id);
        // Only what is said to be held back is not what was saved.
        for (const entite of publication[cle] as { id: string }[]) {
          if (retenues.includes(`${cle}/${entite.id}`)) continue;
          const saisi = (saisie[cle] as { id: string }[]).find(({ id }) => id === entite.id);
          expect(ecrireCanonique(entite)).toBe(ecrireCanonique(saisi));
        }
      }
    }),
    { numRuns: 40 },
  );
});
