'use client';

import { Button } from '@payloadcms/ui';
import type { ComponentProps } from 'react';
import { usePret } from './usePret.ts';

/** A button of the admin that stays inactive until it works: on a slow PC, no click is lost. */
export function Bouton({ disabled, ...reste }: ComponentProps<typeof Button>) {
  const isPret = usePret();
  return <Button {...reste} disabled={!isPret || disabled} />;
}
