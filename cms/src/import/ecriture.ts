const enFrancais = (date: string | null | undefined): string =>
  date ? date.split('-').reverse().join('/') : '';

/** One thing that the import would change. */
export interface Changement {
  champ: string;
  avant: string;
  apres: string;
}

/** Writes what the line says over what is known; an empty cell changes nothing. */
export class Ecriture {
  readonly changements: Changement[] = [];

  poser<T>(champ: string, avant: T, apres: T | null, dire: (valeur: T) => string): T {
    if (apres === null || apres === avant) return avant;
    this.changements.push({
      champ,
      avant: avant === null || avant === undefined ? '' : dire(avant),
      apres: dire(apres),
    });
    return apres;
  }

  texte(champ: string, avant: string | null | undefined, apres: string | null | undefined) {
    return this.poser<string | null>(
      champ,
      avant?.trim() || null,
      apres || null,
      (mots) => mots ?? '',
    );
  }

  date(champ: string, avant: string | null | undefined, apres: string | null | undefined) {
    return this.poser<string | null>(champ, avant?.trim() || null, apres || null, enFrancais);
  }
}
