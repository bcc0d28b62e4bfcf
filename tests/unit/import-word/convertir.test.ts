import { motsDe } from '@acp/shared/model';
import { ExternalHyperlink, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import { convertDocx } from '../../../cms/src/import-word/convertir.ts';
import { toTexteSeul } from '../../../cms/src/import-word/niveaux.ts';
import { nommerPertes, nommerRepris } from '../../../cms/src/import-word/rapport.ts';
import { toCompteRenduLu } from '../../../cms/src/import-word/sections.ts';
import { chargee, dixPages, enOctets, paragraphe, puce, titre } from './documents.ts';

const lire = async (octets: Buffer) => {
  const { blocs, pertes } = await convertDocx(octets);
  const lu = toCompteRenduLu(blocs, pertes);
  return { ...lu, pertes: nommerPertes(pertes.list()) };
};

describe('un compte rendu écrit dans Word', () => {
  test('de dix pages devient ses sections, son « En bref » et ses décisions', async () => {
    const { sections, enBref, decisions } = await lire(await dixPages());
    expect(sections.map((s) => s.titre)).toEqual('ABCDEFGH'.split('').map((l) => `Point ${l}`));
    expect(enBref).toEqual(['La plénière a voté un vœu.', 'Elle a entendu deux directions.']);
    expect(decisions).toEqual(['La prochaine plénière aura lieu en mars.']);
    const blocs = sections.flatMap((s) => s.blocs);
    expect(nommerRepris(blocs, sections.length).replaceAll('\u00a0', ' ')).toBe(
      '8 sections, 80 paragraphes, 8 intertitres, 8 listes et 1 tableau',
    );
    expect(sections[0]?.blocs[10]).toMatchObject({ type: 'titre', niveau: 2 });
    expect(sections[7]?.blocs.at(-1)).toMatchObject({
      type: 'tableau',
      legende: 'Tableau 1',
      lignes: [
        ['Rue', 'Largeur'],
        ['Rue du Pont', '1,40 m'],
      ],
    });
  });

  test('garde le gras, l’exposant et le lien ; dit tout le reste', async () => {
    const { sections, pertes } = await lire(await chargee());
    expect(sections[0]?.titre).toBe('Ouverture');
    expect(sections[0]?.blocs[0]).toMatchObject({
      contenu: [
        { texte: 'Le 12' },
        { texte: 'e', exposant: true },
        { texte: ' arrondissement', gras: true },
      ],
    });
    expect(
      pertes.map(({ libelle, extraits }) => [libelle.replaceAll('\u00a0', ' '), extraits]),
    ).toEqual([
      ['1 image laissée de côté', ['Plan du quartier']],
      ['1 note de bas de page laissée de côté', ['Voir le règlement.']],
      ['1 commentaire laissé de côté', ['À vérifier']],
      ['1 en-tête ou pied de page laissé de côté', ['Document de travail']],
      ['1 passage en couleur ou surligné, repris sans couleur', ['rouge']],
      ['1 passage souligné, repris sans soulignement', ['souligné']],
      ['1 passage en italique, repris en caractères droits', ['penché']],
      ['1 cellule fusionnée, séparée', ['Rue']],
    ]);
    const lien = new ExternalHyperlink({
      link: 'https://valmont.example/',
      children: [new TextRun('le site')],
    });
    const { blocs } = await convertDocx(await enOctets([paragraphe('Voir ', lien)]));
    expect(blocs).toEqual([
      {
        type: 'paragraphe',
        ancre: '',
        contenu: [{ texte: 'Voir ' }, { texte: 'le site', lien: 'https://valmont.example/' }],
      },
    ]);
  });

  test('met une liste dans une liste au même niveau, et le dit', async () => {
    const octets = await enOctets([titre('Débat'), puce('Un'), puce('Un bis', 1), puce('Deux')]);
    const { sections, pertes } = await lire(octets);
    const [liste] = sections[0]?.blocs ?? [];
    if (liste?.type !== 'liste') throw new Error('La liste manque.');
    expect(liste.elements.map(({ contenu }) => motsDe(contenu))).toEqual(['Un', 'Un bis', 'Deux']);
    expect(pertes[0]?.libelle).toMatch(/mise au même niveau/u);
  });

  test('sans style de titre, prend pour titres les lignes courtes en gras, et le dit', async () => {
    const gras = (text: string) => paragraphe(new TextRun({ text, bold: true }));
    const octets = await enOctets([gras('I. Accueil'), paragraphe('Bonjour.'), gras('II. Suite')]);
    const { sections, remarques } = await lire(octets);
    expect(sections.map((s) => s.titre)).toEqual(['Accueil', 'Suite']);
    expect(remarques.join(' ')).toContain('en gras');
  });

  test('sans aucun titre, tient en une section qui dit comment faire', async () => {
    const { sections, remarques } = await lire(await enOctets([paragraphe('Bonjour.')]));
    expect(sections).toHaveLength(1);
    expect(remarques.join(' ')).toContain('Titre\u00a01');
  });

  test('un titre seul au-dessus de tous les autres est celui du document', async () => {
    const octets = await enOctets([
      titre('Plénière de mars'),
      titre('Accueil', 2),
      paragraphe('Oui.'),
      titre('Fin', 2),
    ]);
    const { sections, pertes } = await lire(octets);
    expect(sections.map((s) => s.titre)).toEqual(['Accueil', 'Fin']);
    expect(pertes[0]?.extraits).toEqual(['Plénière de mars']);
  });
});

test('le texte d’un acte garde ses titres, du niveau 2 au niveau 4', async () => {
  const octets = await enOctets([
    titre('Article 1'),
    titre('A', 2),
    titre('B', 3),
    titre('C', 4),
    paragraphe('Oui.'),
  ]);
  const { blocs, pertes } = await convertDocx(octets);
  const niveaux = toTexteSeul(blocs, pertes).map((b) => (b.type === 'titre' ? b.niveau : b.type));
  expect(niveaux).toEqual([2, 3, 4, 4, 'paragraphe']);
  expect(pertes.list()[0]).toMatchObject({ nature: 'titreProfond', nombre: 1, extraits: ['C'] });
});
