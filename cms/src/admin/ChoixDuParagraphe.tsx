'use client';

import { SelectInput, useField, useForm } from '@payloadcms/ui';

interface Noeud {
  type?: string;
  text?: string;
  children?: Noeud[];
  $?: { ancre?: unknown };
}

const LONGUEUR = 90;

const motsDe = (noeud: Noeud): string =>
  noeud.text ??
  (noeud.children ?? [])
    .filter(({ type }) => type !== 'list')
    .map(motsDe)
    .join('');

/** Each passage that can be quoted, in reading order. */
function listPassages(noeud: Noeud): { ancre: string; mots: string }[] {
  const ancre = noeud.$?.ancre;
  return [
    ...(typeof ancre === 'string' && ancre ? [{ ancre, mots: motsDe(noeud) }] : []),
    ...(noeud.children ?? []).flatMap(listPassages),
  ];
}

const court = (mots: string): string =>
  mots.length > LONGUEUR ? `${mots.slice(0, LONGUEUR).trimEnd()}…` : mots;

/** The paragraph an erratum corrects, chosen by its first words. */
export function ChoixDuParagraphe({ path, label }: { path: string; label: string }) {
  const { value, setValue, errorMessage, showError } = useField<string | null>({ path });
  const { getData } = useForm();
  const { sections = [] } = getData() as { sections?: { texte?: { root?: Noeud } }[] };
  const passages = sections.flatMap(({ texte }) => (texte?.root ? listPassages(texte.root) : []));
  return (
    <SelectInput
      Error={showError ? <p className="field-error">{errorMessage}</p> : undefined}
      description="Vide : l’erratum vaut pour tout le compte rendu."
      isClearable
      label={label}
      name={path}
      onChange={(choix) => {
        // Nothing is given when the choice is cleared.
        const [seul] = [choix].flat() as (typeof choix | null | undefined)[];
        setValue(seul && 'value' in seul ? seul.value : null);
      }}
      options={passages.map(({ ancre, mots }) => ({
        value: ancre,
        label: `${ancre} · ${court(mots)}`,
      }))}
      path={path}
      showError={showError}
      value={value ?? undefined}
    />
  );
}
