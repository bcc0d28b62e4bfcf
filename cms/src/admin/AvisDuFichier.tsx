'use client';
import { Banner, useFormFields } from '@payloadcms/ui';
import './AvisDuFichier.css';
import { defautsDe } from '../fichiers/defauts.ts';
import {
  direAttendu,
  direPoids,
  direTropLourd,
  FORMATS,
  OCTETS_MAXIMUM,
  PDF,
} from '../fichiers/formats.ts';
import type { LecturePdf } from '../fichiers/pdf.ts';

function useFiche() {
  return useFormFields(([champs]) => ({
    mime: champs.mimeType?.value as string | undefined,
    octets: champs.filesize?.value as number | undefined,
    largeur: champs.width?.value as number | undefined,
    hauteur: champs.height?.value as number | undefined,
    lecture: champs.lecture?.value as LecturePdf | null | undefined,
    accessible: champs.accessible?.value as string | null | undefined,
    versionHtml: champs.versionHtml?.value,
    envoi: champs.file?.value as File | null | undefined,
    refus: champs.file?.valid === false ? champs.file.errorMessage : undefined,
  }));
}

const ACCESSIBLE: Record<string, string> = {
  oui: 'accessible, vérifié',
  non: 'pas accessible',
};

/** Too heavy is said before it is sent; the rest comes from the server. */
function direRefus(envoi: File | null | undefined, refus: string | undefined): string | undefined {
  if (envoi instanceof File && envoi.size > OCTETS_MAXIMUM) return direTropLourd(envoi.size);
  return refus;
}

/** Under the file: what it is, and what keeps somebody from reading it, with the way out. */
export function AvisDuFichier() {
  const { mime, octets, largeur, hauteur, lecture, accessible, versionHtml, envoi, refus } =
    useFiche();
  const refuse = direRefus(envoi, refus);
  if (refuse)
    return (
      <div className="avis-du-fichier">
        <Banner type="error">
          <div role="alert">
            <strong>Ce fichier n’est pas enregistré.</strong> {refuse}
          </div>
        </Banner>
      </div>
    );
  if (!mime || !octets)
    return <p className="avis-du-fichier avis-du-fichier__resume">{direAttendu()}</p>;
  const format = FORMATS.find((connu) => connu.mime === mime)?.libelle ?? mime;
  const isPdf = mime === PDF;
  const mots = [
    format,
    direPoids(octets),
    ...(largeur && hauteur ? [`${String(largeur)} × ${String(hauteur)} points`] : []),
    ...(isPdf ? [ACCESSIBLE[accessible ?? ''] ?? 'accessibilité non vérifiée'] : []),
  ];
  const defauts = lecture ? defautsDe(lecture) : [];
  return (
    <div className="avis-du-fichier">
      <p className="avis-du-fichier__resume">{mots.join(' · ')}</p>
      {defauts.length > 0 && (
        <Banner type="error">
          <div>
            <strong>Ce PDF n’est pas accessible à tout le monde.</strong>
            <ul>
              {defauts.map(({ cause, remede }) => (
                <li key={cause}>
                  {cause} <em>{remede}</em>
                </li>
              ))}
            </ul>
          </div>
        </Banner>
      )}
      {isPdf && !versionHtml && (
        <Banner type="info">
          <div>
            <strong>Il n’a pas de version HTML.</strong> Sur un téléphone ou avec un lecteur
            d’écran, une page web se lit mieux qu’un PDF. Créez une version HTML (compte rendu,
            carnet, actualité…), puis choisissez-la dans «&nbsp;La même chose en page web&nbsp;».
            Sans elle, la page du document dit comment la demander.
          </div>
        </Banner>
      )}
    </div>
  );
}
