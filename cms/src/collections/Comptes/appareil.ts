const NAVIGATEURS: [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//u, 'Edge'],
  [/OPR\//u, 'Opera'],
  [/Firefox\/|FxiOS\//u, 'Firefox'],
  [/Chrome\/|CriOS\//u, 'Chrome'],
  [/Safari\//u, 'Safari'],
];
const SYSTEMES: [RegExp, string][] = [
  [/iPhone/u, 'iPhone'],
  [/iPad/u, 'iPad'],
  [/Android/u, 'Android'],
  [/Windows/u, 'Windows'],
  [/Mac OS X|Macintosh/u, 'Mac'],
  [/Linux|X11/u, 'Linux'],
];

const trouver = (table: [RegExp, string][], texte: string): string | undefined =>
  table.find(([signe]) => signe.test(texte))?.[1];

/** `Firefox sur Windows`: enough to recognise one’s own device, and no more. */
export function nommerAppareil(agent: string | null | undefined): string {
  const navigateur = trouver(NAVIGATEURS, agent ?? '');
  const systeme = trouver(SYSTEMES, agent ?? '');
  if (!navigateur) return 'Un programme';
  return systeme ? `${navigateur} sur ${systeme}` : navigateur;
}
