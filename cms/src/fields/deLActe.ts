import type { FilterOptions } from 'payload';

/** Offers only the measures, or the points, of the acte chosen in the form. */
export const deLActe: FilterOptions = ({ data }) => {
  const { acte } = data as { acte?: string | null };
  return acte ? { acte: { equals: acte } } : true;
};
