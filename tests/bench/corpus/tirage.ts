/** Deterministic draws: same seed, same corpus, on any machine (mulberry32). */
export interface Tirage {
  /** A whole number between both bounds, included. */
  entre: (min: number, max: number) => number;
  parmi: <T>(choix: readonly [T, ...T[]]) => T;
}

export function creerTirage(graine: number): Tirage {
  let etat = graine >>> 0;
  function hasard(): number {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(etat ^ (etat >>> 15), etat | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  const entre = (min: number, max: number): number => min + Math.floor(hasard() * (max - min + 1));
  return { entre, parmi: (choix) => choix[entre(0, choix.length - 1)] ?? choix[0] };
}
