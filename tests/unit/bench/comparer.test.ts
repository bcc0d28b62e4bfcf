import { expect, test } from 'vitest';
import { motsDuMain } from '../../bench/jumeaux/comparer.ts';

const page = (main: string): string => `<body><nav>Menu</nav><main id="c">${main}</main></body>`;

test('deux mises en forme des mêmes mots sont égales', () => {
  expect(motsDuMain(page('<p>L&#39;été&nbsp;: <b>dix</b>\n  vœux</p>'))).toBe(
    motsDuMain(page("<p>L'été : dix <a href='#'>vœux</a></p><!-- fin -->")),
  );
});

test('un mot, un signe ou un accent de différence se voit', () => {
  const mots = motsDuMain(page('<p>Adopté par l’Assemblée, 41 voix.</p>'));
  expect(mots).not.toBe('');
  expect(motsDuMain(page('<p>Adopte par l’Assemblée, 41 voix.</p>'))).not.toBe(mots);
  expect(motsDuMain(page('<p>Adopté par l’Assemblée 41 voix.</p>'))).not.toBe(mots);
});

test('ce qui est hors du contenu principal ne compte pas', () => {
  expect(motsDuMain(page('<p>Un vœu</p>'))).toBe('Unvœu');
});
