'use client';

import { heureAParis } from '@acp/shared/model';
import { FieldDescription, FieldError, useField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { useState } from 'react';
import { Bouton } from './Bouton.tsx';
import { direHeure } from '../cycle/dates.ts';
import './OuEnEstCettePage.css';

/** A moment on the clock of Paris. What is typed counts once it is confirmed: a half-typed year is a date too. */
export const Heure: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const champ = useField<string | null>({ path });
  const { value, setValue, showError, errorMessage, disabled } = champ;
  const [saisie, setSaisie] = useState('');
  const label = typeof field.label === 'string' ? field.label : '';
  if (readOnly && !value) return null;
  return (
    <div className="field-type heure-de-paris">
      {value ? (
        <>
          <p>
            {label}&nbsp;: {direHeure(value)}
          </p>
          {readOnly ? null : (
            <Bouton
              buttonStyle="secondary"
              size="small"
              onClick={() => {
                setValue(null);
                setSaisie('');
              }}
            >
              Annuler cette date
            </Bouton>
          )}
        </>
      ) : (
        <>
          <label className="field-label">
            {label}
            <input
              type="datetime-local"
              disabled={disabled}
              value={saisie}
              min={heureAParis(new Date())}
              onChange={(e) => {
                setSaisie(e.target.value);
              }}
            />
          </label>
          {saisie ? (
            <Bouton
              buttonStyle="secondary"
              size="small"
              disabled={saisie <= heureAParis(new Date())}
              onClick={() => {
                setValue(saisie);
              }}
            >
              Programmer
            </Bouton>
          ) : null}
        </>
      )}
      {showError ? <FieldError showError message={errorMessage ?? ''} path={path} /> : null}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
};
