import { isDeepStrictEqual } from 'node:util';
import { jourAParis } from '@acp/shared/model';
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { direJour } from '../../cycle/dates.ts';
import { completer, type DocumentSaisi } from '../../hooks/documentSaisi.ts';
import { findPublie } from '../../hooks/findPublie.ts';
import { refuser } from '../../hooks/refuser.ts';
import type { Mesure } from '../../payload-types.ts';
import { toMesure } from '../../publication/mesure.ts';

type Publique = ReturnType<typeof toMesure>;
type Echeance = Publique['echeance'];

const SANS_ECHEANCE = 'aucune échéance';

const enDate = (echeance: Echeance): string =>
  echeance?.date
    ? [direJour(echeance.date.date), echeance.date.mention].filter(Boolean).join(', ')
    : '';

/** « été 2026 », else « 31 décembre 2026 »; both when the words alone would not show what moves. */
function nommer(echeance: Echeance, isPrecis: boolean): string {
  if (echeance === null) return SANS_ECHEANCE;
  const { mention } = echeance;
  const date = enDate(echeance);
  if (mention === null) return date;
  return isPrecis && date !== '' ? `${mention} (${date})` : mention;
}

/** The words the public has read, and those it will read instead. */
function nommerToutes(avant: Publique, apres: Echeance): { ancienne: string; nouvelle: string } {
  const lue = avant.echeancesDeplacees.at(-1)?.nouvelle ?? nommer(avant.echeance, false);
  const isPrecis = lue === nommer(apres, false);
  return { ancienne: lue, nouvelle: nommer(apres, isPrecis) };
}

const motifDe = ({ motifDuReport }: DocumentSaisi): string =>
  typeof motifDuReport === 'string' ? motifDuReport.trim() : '';

/** A move that the public has read stays, as it was. */
function checkHistoire(req: PayloadRequest, avant: Publique, apres: Publique): void {
  for (const [rang, publie] of avant.echeancesDeplacees.entries())
    if (!isDeepStrictEqual(publie, apres.echeancesDeplacees[rang]))
      refuser(
        req,
        'echeancesDeplacees',
        'Échéances déplacées',
        `Le public a lu que «\u00a0${publie.ancienne}\u00a0» est devenue «\u00a0${publie.nouvelle}\u00a0»\u00a0: cette ligne reste telle quelle, à sa place. Pour changer encore, donnez la nouvelle échéance et son motif.`,
      );
}

/**
 * The échéance of a public measure moves with a reason that the public reads; the old one, the new one and the reason
 * enter the history by themselves (rule 7).
 */
export const reporterEcheance: CollectionBeforeValidateHook = async ({
  context,
  data = {},
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || context.seed === true) return data;
  const document = completer(originalDoc, data);
  const publiee = await findPublie(req, 'mesures', document);
  if (publiee === null) return data;
  const avant = toMesure(publiee);
  const apres = toMesure({ ...document, directions: [], arrondissements: [] } as unknown as Mesure);
  checkHistoire(req, avant, apres);

  const motif = motifDe(document);
  const isDeplacee = avant.echeance !== null && !isDeepStrictEqual(avant.echeance, apres.echeance);
  if (!isDeplacee) {
    if (motif)
      refuser(
        req,
        'motifDuReport',
        'Pourquoi l’échéance change',
        'L’échéance n’a pas changé\u00a0: donnez la nouvelle, ou effacez ce motif.',
      );
    return data;
  }
  // Written in the history by hand, with its own reason.
  if (!motif && apres.echeancesDeplacees.length > avant.echeancesDeplacees.length) return data;
  const deplacement = nommerToutes(avant, apres.echeance);
  if (!motif)
    refuser(
      req,
      'motifDuReport',
      'Pourquoi l’échéance change',
      `L’échéance publique est «\u00a0${deplacement.ancienne}\u00a0». Pour la déplacer, dites pourquoi\u00a0: le public lira le motif, et l’ancienne échéance.`,
    );
  return {
    ...data,
    motifDuReport: null,
    echeancesDeplacees: [
      ...((document.echeancesDeplacees as object[] | null | undefined) || []),
      { ...deplacement, motif, decideLe: jourAParis(new Date()) },
    ],
  };
};
