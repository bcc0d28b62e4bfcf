/** The civil date in Paris, `YYYY-MM-DD`: the day the pages speak of. */
export function jourDeParis(instant: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(instant);
}
