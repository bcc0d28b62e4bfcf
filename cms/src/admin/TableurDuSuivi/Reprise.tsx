'use client';

import { CADRES_DE_POINT } from '@acp/shared/model';
import { useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useRef, useState } from 'react';
import type { Apercu } from '../../import/suivi/apercu.ts';
import type { Bilan } from '../../import/suivi/importer.ts';
import { Bouton } from '../Bouton.tsx';
import { demander, phraseDe } from '../demander.ts';
import { ApercuDuSuivi } from './ApercuDuSuivi.tsx';
import { BilanDuSuivi } from './BilanDuSuivi.tsx';

type Etape =
  | { nom: 'choix' }
  | { nom: 'travail'; phrase: string }
  | { nom: 'refus'; phrase: string }
  | { nom: 'apercu'; apercu: Apercu }
  | { nom: 'fait'; bilan: Bilan };

const VIDE = { date: '', signataire: '', cadre: 'courrier', muettes: 'non' };
type Annonce = typeof VIDE;

/** Kept as it was chosen: saved again meanwhile, the browser could no longer send it. */
const garder = async (fichier: File): Promise<File> =>
  new File([await fichier.arrayBuffer()], fichier.name);

/** Who spoke, the file, what it changes, then the drafts. */
export function Reprise() {
  const { config } = useConfig();
  const router = useRouter();
  const champ = useRef<HTMLInputElement>(null);
  const [annonce, setAnnonce] = useState<Annonce>(VIDE);
  const [fichier, setFichier] = useState<File | null>(null);
  const [etape, setEtape] = useState<Etape>({ nom: 'choix' });

  function envoyer<T>(chemin: string, choisi: File, champs: Record<string, string>): Promise<T> {
    const body = new FormData();
    for (const [nom, valeur] of Object.entries(champs)) body.set(nom, valeur);
    body.set('fichier', choisi);
    return demander<T>(`${config.routes.api}/points-de-suivi/tableur/${chemin}`, {
      method: 'POST',
      body,
    });
  }

  async function lire(choisi: File): Promise<void> {
    setEtape({ nom: 'travail', phrase: `Lecture de «\u00a0${choisi.name}\u00a0»…` });
    try {
      const apercu = await envoyer<Apercu>('apercu', choisi, annonce);
      setEtape({ nom: 'apercu', apercu });
    } catch (erreur) {
      setEtape({ nom: 'refus', phrase: phraseDe(erreur) });
    }
  }

  async function importer(choisi: File, { empreinte }: Apercu): Promise<void> {
    setEtape({ nom: 'travail', phrase: 'Enregistrement des brouillons…' });
    try {
      const bilan = await envoyer<Bilan>('import', choisi, { ...annonce, empreinte });
      setFichier(null);
      setEtape({ nom: 'fait', bilan });
      // The drafts can now be taken up in the next file.
      router.refresh();
    } catch (erreur) {
      setEtape({ nom: 'refus', phrase: phraseDe(erreur) });
    }
  }

  /** A preview stands for what was said: said otherwise, the file is read again. */
  function changer(dit: Partial<Annonce>): void {
    setAnnonce({ ...annonce, ...dit });
    setEtape({ nom: 'choix' });
  }

  const isAuTravail = etape.nom === 'travail';
  return (
    <section aria-labelledby="tableur-retour">
      <h2 id="tableur-retour">2. Reprendre le fichier rempli</h2>
      <div className="tableur__rang">
        <label>
          Date du point
          <input
            onChange={({ target }) => changer({ date: target.value })}
            placeholder="JJ/MM/AAAA"
            type="text"
            value={annonce.date}
          />
        </label>
        <label className="tableur__large">
          Qui a parlé pour la Ville
          <input
            onChange={({ target }) => changer({ signataire: target.value })}
            placeholder="Direction de la voirie"
            type="text"
            value={annonce.signataire}
          />
        </label>
        <label>
          Comment
          <select onChange={({ target }) => changer({ cadre: target.value })} value={annonce.cadre}>
            {Object.entries(CADRES_DE_POINT).map(([cle, { libelle }]) => (
              <option key={cle} value={cle}>
                {libelle}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="tableur__case">
        <input
          checked={annonce.muettes === 'oui'}
          onChange={({ target }) => changer({ muettes: target.checked ? 'oui' : 'non' })}
          type="checkbox"
        />
        Écrire «{'\u00a0'}Non mentionnée{'\u00a0'}» sur les lignes vides des actes dont le fichier
        parle
      </label>
      <p className="tableur__aide">
        Sans cette case, une mesure dont la ligne est vide reste à remplir dans le brouillon.
      </p>
      <div className="tableur__rang">
        <input
          accept=".xlsx,.csv,.txt"
          aria-label="Tableur rempli"
          hidden
          onChange={({ target }) => {
            const [choisi] = target.files ?? [];
            if (choisi)
              void garder(choisi).then((garde) => {
                // The same file, mended, can be chosen again.
                target.value = '';
                setFichier(garde);
                return lire(garde);
              });
          }}
          ref={champ}
          type="file"
        />
        <Bouton
          buttonStyle={fichier ? 'secondary' : 'primary'}
          disabled={isAuTravail}
          margin={false}
          onClick={() => champ.current?.click()}
        >
          {fichier ? 'Choisir un autre fichier…' : 'Choisir le fichier…'}
        </Bouton>
        {fichier && (etape.nom === 'choix' || etape.nom === 'refus') ? (
          <Bouton margin={false} onClick={() => void lire(fichier)}>
            {`Relire «\u00a0${fichier.name}\u00a0»`}
          </Bouton>
        ) : null}
      </div>
      <div aria-live="polite">
        {etape.nom === 'travail' ? <p>{etape.phrase}</p> : null}
        {etape.nom === 'refus' ? <p className="tableur__refus">{etape.phrase}</p> : null}
        {etape.nom === 'fait' ? <BilanDuSuivi bilan={etape.bilan} /> : null}
      </div>
      {etape.nom === 'apercu' && fichier ? (
        <ApercuDuSuivi
          apercu={etape.apercu}
          importer={() => void importer(fichier, etape.apercu)}
        />
      ) : null}
    </section>
  );
}
