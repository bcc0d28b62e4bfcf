import type { Carte } from '../../lib/presenters/carte.ts';

/** What satori lays out: a tree of boxes, as a browser would with `display: flex`. */
export interface Boite {
  type: string;
  props: {
    style: Readonly<Record<string, string | number>>;
    children?: string | readonly Boite[] | undefined;
  };
}

export const LARGEUR = 1200;
export const HAUTEUR = 630;

/** Colours of the ink bands of the site (`styles/jetons.css`): a picture has no theme. */
const ENCRE = '#071F32';
const CLAIR = '#FFFFFF';
const SECOND = '#C9D5DF';
const CORAIL = '#FF442A';
const VIOLET = '#D3B8F0';
const ETATS: Readonly<Record<string, string>> = {
  realisee: '#7FD6A4',
  'en-cours': '#9CC2FF',
  partielle: '#7FD3DE',
  abandonnee: '#FF9C93',
};

const boite = (style: Boite['props']['style'], children?: Boite['props']['children']): Boite => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** One line of text; what does not fit is cut. */
const ligne = (style: Boite['props']['style'], texte: string): Boite => ({
  type: 'div',
  props: { style: { display: 'block', lineClamp: 1, ...style }, children: texte },
});

const carre = (couleur: string, cote: number, plein = true): Boite =>
  boite({
    width: cote,
    height: cote,
    flexShrink: 0,
    ...(plein ? { backgroundColor: couleur } : { border: `3px dashed ${couleur}` }),
  });

/** A long title is set smaller, and cut after its last whole line. */
function tailleDuTitre({ titre }: Carte): { fontSize: number; lineClamp: number } {
  if (titre.length <= 45) return { fontSize: 76, lineClamp: 3 };
  if (titre.length <= 90) return { fontSize: 58, lineClamp: 4 };
  return { fontSize: 46, lineClamp: 5 };
}

const etatDe = ({ etat, texte }: Carte['etats'][number]): Boite => {
  const couleur = ETATS[etat];
  return boite({ alignItems: 'center', gap: 14 }, [
    carre(couleur ?? SECOND, 26, couleur !== undefined),
    boite({}, texte),
  ]);
};

/** The line of the site: written, then missing. */
const marque = (): Boite =>
  boite({ alignItems: 'center', gap: 8 }, [
    boite({ width: 64, height: 14, backgroundColor: CLAIR }),
    ...[14, 14, 14].map((cote) => carre(CORAIL, cote)),
  ]);

export function dessinDe(carte: Carte): Boite {
  const { surtitre, statut, mesures, etats, nom, fictive } = carte;
  return boite(
    {
      boxSizing: 'border-box',
      width: LARGEUR,
      height: HAUTEUR,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '56px 72px',
      backgroundColor: ENCRE,
      color: CLAIR,
      fontFamily: 'Montserrat',
      fontWeight: 600,
    },
    [
      boite({ flexDirection: 'column', gap: 22 }, [
        ligne({ fontSize: 28, color: SECOND }, surtitre),
        {
          type: 'div',
          props: {
            style: {
              display: 'block',
              fontWeight: 700,
              lineHeight: 1.12,
              wordBreak: 'break-word',
              letterSpacing: '-0.02em',
              ...tailleDuTitre(carte),
            },
            children: carte.titre,
          },
        },
      ]),
      boite({ flexDirection: 'column', gap: 30 }, [
        {
          type: 'div',
          props: {
            style: { display: 'block', fontSize: 32, lineHeight: 1.3, lineClamp: 2 },
            children: statut,
          },
        },
        boite({ fontSize: 28, flexWrap: 'wrap', columnGap: 32, rowGap: 12 }, [
          ...(mesures ? [boite({ color: SECOND }, mesures)] : []),
          ...etats.map(etatDe),
        ]),
        boite(
          {
            justifyContent: 'space-between',
            alignItems: 'center',
            paddingTop: 26,
            borderTop: `2px solid ${SECOND}`,
            fontSize: 26,
          },
          [
            boite({ alignItems: 'center', gap: 24, flexShrink: 1 }, [
              marque(),
              ligne({ maxWidth: 720 }, nom),
            ]),
            boite({ color: VIOLET, flexShrink: 0 }, fictive ? 'Exemple fictif' : ''),
          ],
        ),
      ]),
    ],
  );
}
