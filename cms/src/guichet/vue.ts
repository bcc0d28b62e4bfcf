import type { EtatDit } from '@acp/shared/model';
import type { Dossier, MesureDemandee } from './dossier.ts';
import type { ReponseAControler } from './controle.ts';
import type { LigneConnue, PreuveSaisie, Saisie } from './saisie.ts';
import { toId, toLigne } from '../publication/lire-champs.ts';

/** A proof as the page shows it. */
export interface PreuveVue {
  id: string | null;
  libelle: string;
  nature: string | null;
  date: string;
  adresse: string;
  /** Whether a file is kept with it. */
  hasCopie: boolean;
}

/** A measure and what is answered, kept or just typed. */
export interface LigneVue {
  mesure: MesureDemandee;
  etat: EtatDit | null;
  texte: string;
  preuves: PreuveVue[];
}

/** What the pages of an answer show. */
export interface Vue {
  dossier: Dossier;
  version: string;
  signataire: string;
  lignes: LigneVue[];
}

type Lignes = NonNullable<Dossier['reponse']['lignes']>;

export const ligneDe = ({ reponse }: Dossier, mesure: string): Lignes[number] | undefined =>
  reponse.lignes?.find((ligne) => ligne.mesure && toId(ligne.mesure) === mesure);

/** What is kept. */
export function vueGardee(dossier: Dossier): Vue {
  return {
    dossier,
    version: dossier.reponse.updatedAt,
    signataire: dossier.reponse.signataire ?? '',
    lignes: dossier.mesures.map((mesure) => {
      const ligne = ligneDe(dossier, mesure.id);
      return {
        mesure,
        etat: ligne?.etat ?? null,
        texte: ligne?.texte ?? '',
        preuves: (ligne?.preuves ?? []).map((preuve) => ({
          id: preuve.identifiant,
          libelle: preuve.libelle ?? '',
          nature: preuve.nature ?? null,
          date: preuve.date ?? '',
          adresse: preuve.adresse ?? '',
          hasCopie: Boolean(preuve.copie),
        })),
      };
    }),
  };
}

const toPreuveVue = (
  { fichier: _, isRetiree: __, ...preuve }: PreuveSaisie,
  gardee?: PreuveVue,
) => ({
  ...preuve,
  hasCopie: gardee?.hasCopie ?? false,
});

/** What was just typed, over what is kept. */
export function vueSaisie(dossier: Dossier, saisie: Saisie): Vue {
  const gardee = vueGardee(dossier);
  return {
    ...gardee,
    signataire: saisie.signataire,
    lignes: gardee.lignes.map((ligne) => {
      const typee = saisie.lignes.find(({ mesure }) => mesure === ligne.mesure.id);
      if (!typee) return ligne;
      return {
        ...ligne,
        etat: typee.etat,
        texte: typee.texte,
        preuves: typee.preuves.map((preuve) =>
          toPreuveVue(
            preuve,
            ligne.preuves.find(({ id }) => id === preuve.id),
          ),
        ),
      };
    }),
  };
}

/** What the form may hold for this link. */
export const listConnues = (vue: Vue): LigneConnue[] =>
  vue.lignes.map(({ mesure, preuves }) => ({
    mesure: mesure.id,
    numero: mesure.numero,
    preuves: preuves.flatMap(({ id }) => (id === null ? [] : [id])),
  }));

export const toControle = ({ dossier, signataire, lignes }: Vue): ReponseAControler => ({
  isDirection: dossier.reponse.de === 'direction',
  signataire: toLigne(signataire),
  lignes: lignes.map(({ mesure, etat, texte, preuves }) => ({
    numero: mesure.numero,
    etat,
    texte: toLigne(texte),
    preuves: preuves.map((preuve) => ({
      ...preuve,
      libelle: toLigne(preuve.libelle),
      adresse: toLigne(preuve.adresse),
    })),
  })),
});
