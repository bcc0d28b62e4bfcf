'use client';
import { FieldLabel, useField, useFormFields } from '@payloadcms/ui';
import type { KeyboardEvent, MouseEvent } from 'react';
import './Cadrage.css';
import { Bouton } from './Bouton.tsx';

const PAS = 5;

const FLECHES: Record<string, [number, number]> = {
  ArrowLeft: [-PAS, 0],
  ArrowRight: [PAS, 0],
  ArrowUp: [0, -PAS],
  ArrowDown: [0, PAS],
};

const borner = (part: number): number => Math.min(100, Math.max(0, Math.round(part)));

/** The point of an image that stays in sight when it is cropped: a click on it, or the arrow keys. */
export function Cadrage({ path = 'cadrage' }: { path?: string }) {
  const { value: x, setValue: setX } = useField<number | null>({ path: `${path}.x` });
  const { value: y, setValue: setY } = useField<number | null>({ path: `${path}.y` });
  const nom = useFormFields(([champs]) => champs.filename?.value as string | undefined);
  const mime = useFormFields(([champs]) => champs.mimeType?.value as string | undefined);
  if (!nom || !mime?.startsWith('image/')) return null;
  const isChoisi = typeof x === 'number' && typeof y === 'number';

  const poser = (gauche: number, haut: number): void => {
    setX(borner(gauche));
    setY(borner(haut));
  };
  const viser = (clic: MouseEvent<HTMLButtonElement>): void => {
    // A key pressed on a button is a click without a place.
    if (clic.detail === 0) {
      poser(x ?? 50, y ?? 50);
      return;
    }
    const cadre = clic.currentTarget.getBoundingClientRect();
    poser(
      ((clic.clientX - cadre.left) / cadre.width) * 100,
      ((clic.clientY - cadre.top) / cadre.height) * 100,
    );
  };
  const pousser = (touche: KeyboardEvent): void => {
    const pas = FLECHES[touche.key];
    if (!pas) return;
    touche.preventDefault();
    poser((x ?? 50) + pas[0], (y ?? 50) + pas[1]);
  };
  const effacer = (): void => {
    setX(null);
    setY(null);
  };
  const dit = isChoisi
    ? `à ${String(x)} % de la gauche et ${String(y)} % du haut`
    : 'pas de point choisi';

  return (
    <div className="field-type cadrage">
      <FieldLabel label="Point à garder visible" path={path} />
      <button
        type="button"
        className="cadrage__image"
        aria-label={`Choisir le point à garder visible\u00a0: ${dit}. Flèches du clavier pour le déplacer.`}
        onClick={viser}
        onKeyDown={pousser}
      >
        {/* Its words are in the field above. */}
        <img src={`/api/documents/file/${nom}?apercu`} alt="" />
        {isChoisi && (
          <span
            className="cadrage__point"
            style={{ left: `${String(x)}%`, top: `${String(y)}%` }}
          />
        )}
      </button>
      <p className="field-description">
        {isChoisi
          ? `Point ${dit}\u00a0: l’image est recadrée autour de lui dans les textes.`
          : 'Facultatif. Cliquez sur ce qui doit rester visible\u00a0: l’image sera recadrée autour. Sans point, elle est montrée entière.'}
      </p>
      {isChoisi && (
        <Bouton buttonStyle="secondary" size="small" onClick={effacer}>
          Montrer l’image entière
        </Bouton>
      )}
    </div>
  );
}
