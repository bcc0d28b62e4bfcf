'use client';

import { useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { useCallback } from 'react';

/** The address of the document being edited, and how to keep what was typed before something else changes it. */
export function useBrouillon(): { adresse: string | null; enregistrer: () => Promise<void> } {
  const { config } = useConfig();
  const { id, collectionSlug } = useDocumentInfo();
  const { submit } = useForm();
  const modified = useFormModified();
  const adresse =
    id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${String(id)}` : null;
  const enregistrer = useCallback(async () => {
    if (!adresse || !modified) return;
    await submit({
      action: `${adresse}?depth=0&fallback-locale=null&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    });
  }, [adresse, modified, submit]);
  return { adresse, enregistrer };
}
