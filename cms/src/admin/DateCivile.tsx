'use client';

import { FieldDescription, FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui';
import { mergeFieldStyles } from '@payloadcms/ui/shared';
import type { TextFieldClientComponent } from 'payload';
import { useCallback, useMemo } from 'react';
import './OuEnEstCettePage.css';

/** A day: typed as JJ/MM/AAAA or picked in the calendar of the browser, kept as `AAAA-MM-JJ`. */
const Champ: TextFieldClientComponent = ({ field, path: donne, readOnly, validate }) => {
  const { label, required, admin = {} } = field;
  const valider = useCallback<NonNullable<typeof validate>>(
    (valeur, options) => validate?.(valeur, { ...options, required }) ?? true,
    [validate, required],
  );
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: donne,
    validate: valider as never,
  });
  const style = useMemo(() => mergeFieldStyles(field), [field]);
  const id = `field-${path.replaceAll('.', '__')}`;
  return (
    <div className={`field-type text date-civile${showError ? ' error' : ''}`} style={style}>
      <FieldLabel htmlFor={id} label={label} path={path} required={required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          type="date"
          max="9999-12-31"
          name={path}
          disabled={readOnly || disabled}
          value={value ?? ''}
          onChange={(e) => {
            setValue(e.target.value || null);
          }}
        />
      </div>
      <FieldDescription description={admin.description} path={path} />
    </div>
  );
};

export const DateCivile = withCondition(Champ);
