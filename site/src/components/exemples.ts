/** Named states of a component, in true French, about Valmont, the invented city. */
export type Exemples<Props> = Readonly<Record<string, Props>>;
