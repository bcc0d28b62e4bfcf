/** Canonical JSON: sorted keys, two spaces, one newline at the end. Two equal records are equal byte for byte. */
export function ecrireCanonique(valeur: unknown): string {
  return `${JSON.stringify(ranger(valeur), null, 2)}\n`;
}

function ranger(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.map(ranger);
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(
    Object.entries(valeur)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([cle, v]) => [cle, ranger(v)]),
  );
}
