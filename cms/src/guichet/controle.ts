import { ETATS_DITS, type EtatDit } from '@acp/shared/model';

/** What is asked of an answer before it leaves. */
export interface ReponseAControler {
  isDirection: boolean;
  signataire: string | null;
  lignes: readonly {
    numero: number;
    etat: EtatDit | null;
    texte: string | null;
    preuves: readonly {
      libelle: string | null;
      nature: string | null;
      adresse: string | null;
      hasCopie: boolean;
    }[];
  }[];
}

/** A fault, and the field to mend. */
export interface Faute {
  champ: string;
  phrase: string;
}

const A_DIRE: Partial<Record<EtatDit, string>> = {
  'en-cours': 'dites ce qui est engagé, et depuis quand',
  partielle: 'dites ce qui est fait et ce qui reste à faire',
  abandonnee: 'dites pourquoi',
};

const isAdresse = (adresse: string): boolean => {
  const { protocol } = URL.parse(adresse) ?? {};
  return protocol === 'https:' || protocol === 'http:';
};

function fautesDePreuve(
  numero: number,
  preuves: ReponseAControler['lignes'][number]['preuves'],
): Faute[] {
  const champ = `preuves${String(numero)}`;
  return preuves.flatMap(({ libelle, nature, adresse, hasCopie }) => {
    const debut = `Mesure ${String(numero)}, preuve\u00a0: `;
    if (!libelle) return [{ champ, phrase: `${debut}dites ce qu’elle montre.` }];
    if (!nature) return [{ champ, phrase: `${debut}choisissez sa nature.` }];
    if (!adresse && !hasCopie)
      return [{ champ, phrase: `${debut}donnez une adresse web ou joignez un fichier.` }];
    return adresse && !isAdresse(adresse)
      ? [{ champ, phrase: `${debut}l’adresse web commence par https:// ou http://.` }]
      : [];
  });
}

function fautesDeLigne({
  numero,
  etat,
  texte,
  preuves,
}: ReponseAControler['lignes'][number]): Faute[] {
  const rang = String(numero);
  if (etat === null)
    return [
      {
        champ: `etat${rang}`,
        phrase: `Mesure ${rang}\u00a0: choisissez une réponse. Si vous ne pouvez rien en dire, choisissez «\u00a0Je ne peux rien en dire\u00a0».`,
      },
    ];
  const demande = A_DIRE[etat];
  const fautes: Faute[] = [];
  if (demande && !texte)
    fautes.push({
      champ: `texte${rang}`,
      phrase: `Mesure ${rang}, «\u00a0${ETATS_DITS[etat].libelle}\u00a0»\u00a0: ${demande}.`,
    });
  if ((etat === 'realisee' || etat === 'partielle') && preuves.length === 0)
    fautes.push({
      champ: `preuves${rang}`,
      phrase: `Mesure ${rang}, «\u00a0${ETATS_DITS[etat].libelle}\u00a0»\u00a0: ajoutez au moins une preuve.`,
    });
  return [...fautes, ...fautesDePreuve(numero, preuves)];
}

/** What must be mended before the answer leaves, in the order of the page; nothing when it can. */
export function controler({ isDirection, signataire, lignes }: ReponseAControler): Faute[] {
  const fautes = isDirection
    ? lignes.flatMap(fautesDeLigne)
    : lignes.some(({ texte }) => texte)
      ? []
      : [
          {
            champ: `texte${String(lignes[0]?.numero ?? 1)}`,
            phrase: 'Écrivez au moins un mot, sur une mesure au choix.',
          },
        ];
  return signataire
    ? fautes
    : [...fautes, { champ: 'signataire', phrase: 'Dites au nom de qui vous répondez.' }];
}
