import type { NumberField, NumberFieldSingleValidation, PayloadRequest } from 'payload';

interface Voix {
  pour?: number | null;
  contre?: number | null;
  abstentions?: number | null;
  sansParticipation?: number | null;
}
interface Vote {
  mode?: string | null;
  resultat?: string | null;
  seance?: string | { id: string } | null;
}

/** The row of the vote these figures are in: `votes.2.chiffres.pour` → the third vote. */
function voteDe(data: unknown, path: readonly (string | number)[]): Vote {
  const rangee = path
    .slice(0, -2)
    .reduce<unknown>(
      (niveau, etape) => (niveau as Record<string | number, unknown> | null | undefined)?.[etape],
      data,
    );
  return (rangee as Vote | null | undefined) ?? {};
}

async function readPresents(req: PayloadRequest, { seance }: Vote): Promise<number | null> {
  const id = typeof seance === 'string' ? seance : seance?.id;
  if (!id) return null;
  const lue = await req.payload.findByID({
    collection: 'seances',
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return lue?.presents ?? null;
}

/** What the figures of a vote say together; true when they can be. Nothing is ever deduced from them. */
export function jugerVoix(
  { mode, resultat }: Vote,
  { pour, contre, abstentions, sansParticipation }: Voix,
  presents: number | null,
): string | true {
  const total = [pour, contre, abstentions, sansParticipation].reduce<number>(
    (somme, nombre) => somme + (nombre ?? 0),
    0,
  );
  if (total === 0)
    return 'Aucune voix n’est comptée. Si les nombres ne sont pas connus, choisissez «\u00a0Chiffres non publiés\u00a0» ou «\u00a0Chiffres non relevés\u00a0».';
  if (mode === 'unanimite' && (contre ?? 0) > 0)
    return 'À l’unanimité, personne ne vote contre. Corrigez le mode de vote ou les voix.';
  if (resultat === 'adopte' && (pour ?? 0) < (contre ?? 0))
    return '«\u00a0Adopté\u00a0» avec plus de voix contre que de voix pour\u00a0: corrigez le résultat ou les voix.';
  // Who took no part may have left the room.
  const exprimees = total - (sansParticipation ?? 0);
  if (presents !== null && exprimees > presents)
    return `Ces nombres font ${String(exprimees)} voix, et la séance compte ${String(presents)} présents. Corrigez l’un ou l’autre.`;
  return true;
}

/** The figure that the others are read with: it also says what is wrong between them. */
export function avecLesAutres(champ: NumberField): NumberField {
  const seul = champ.validate as NumberFieldSingleValidation;
  const validate: NumberFieldSingleValidation = async (valeur, options) => {
    const juge = await seul(valeur, options);
    if (juge !== true) return juge;
    const vote = voteDe(options.data, options.path);
    const voix = { ...(options.siblingData as Voix), pour: valeur };
    return jugerVoix(vote, voix, await readPresents(options.req, vote));
  };
  return { ...champ, validate } as NumberField;
}
