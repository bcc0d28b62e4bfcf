/** A table wider than a phone scrolls in its own region, which the keyboard must reach. */
export const DEFILABLE = { tabindex: 0 } as const;
