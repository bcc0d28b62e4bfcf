/** Middle of a sorted sample; the mean of both middles when their number is even. */
export function mediane(valeurs: readonly number[]): number {
  const triees = valeurs.toSorted((a, b) => a - b);
  const milieu = Math.floor(triees.length / 2);
  const haut = triees[milieu] ?? NaN;
  return triees.length % 2 === 1 ? haut : (haut + (triees[milieu - 1] ?? NaN)) / 2;
}
