import { createHash } from 'node:crypto';

/** The one style sheet of the counter: inside each page, allowed by its fingerprint. */
export const FEUILLE = `:root{color-scheme:light dark;--encre:#071f32;--encre-2:#3a4f61;--trait:#7c8b98;--papier:#fff;--papier-2:#f4f6f8;--lien:#0b4fa3;--sur-lien:#fff;--faute:#b3261e;--foyer:#1a56ff}
@media(prefers-color-scheme:dark){:root{--encre:#eef3f7;--encre-2:#c3cfd9;--trait:#8496a5;--papier:#0b1722;--papier-2:#132331;--lien:#9cc3ff;--sur-lien:#071f32;--faute:#ffb4ab;--foyer:#ffd84d}}
*{box-sizing:border-box}
body{margin:0;background:var(--papier);color:var(--encre);font:1.0625rem/1.55 system-ui,"Segoe UI",sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:44rem;margin:0 auto;padding:1rem}
header{border-bottom:1px solid var(--trait);font-weight:600}
footer{color:var(--encre-2);font-size:.9375rem}
h1{font-size:1.6rem;line-height:1.2;margin:1rem 0}
h2{font-size:1.2rem;line-height:1.3;margin:0 0 .5rem}
a{color:var(--lien)}
:focus-visible{outline:3px solid var(--foyer);outline-offset:2px}
.mesure{border-top:2px solid var(--encre);margin:2.5rem 0 0;padding:1rem 0 0}
blockquote{margin:.5rem 0;padding:.25rem 0 .25rem .9rem;border-left:4px solid var(--trait)}
.dit,.aide{color:var(--encre-2);margin:.5rem 0}
fieldset{border:0;margin:1rem 0;padding:0}
legend,label.champ,.etiquette{display:block;font-weight:600;padding:0;margin:1rem 0 .25rem}
.choix{display:flex;gap:.6rem;align-items:center;min-height:2.75rem}
.choix input{width:1.4rem;height:1.4rem;flex:none}
input[type=text],input[type=url],select,textarea{width:100%;padding:.6rem;font:inherit;color:inherit;background:var(--papier);border:1px solid var(--trait);border-radius:.25rem}
input[type=file]{width:100%;font:inherit;padding:.5rem 0}
details{margin:1rem 0;padding:.25rem 1rem 1rem;background:var(--papier-2)}
summary{min-height:2.75rem;padding:.6rem 0;font-weight:600;cursor:pointer}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.6rem 1.2rem;border:2px solid var(--lien);border-radius:.25rem;background:var(--lien);color:var(--sur-lien);cursor:pointer}
button.second{background:transparent;color:var(--lien)}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin:2rem 0}
.avis,.fautes{border-left:.4rem solid var(--lien);background:var(--papier-2);padding:.75rem 1rem;margin:1rem 0}
.fautes{border-color:var(--faute)}
.fautes h2{color:var(--faute)}
@media print{header,.actions{display:none}}`;

/** What the content policy says of it. */
export const EMPREINTE_DE_LA_FEUILLE = `'sha256-${createHash('sha256').update(FEUILLE).digest('base64')}'`;
