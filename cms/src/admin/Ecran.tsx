import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav, type StepNavItem } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

/** The frame of a screen of ours: Payload's own, with its menu and the way back. */
export function Ecran({
  initPageResult: { locale, permissions, req, visibleEntities },
  params,
  searchParams,
  chemin,
  children,
}: Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & {
  chemin: StepNavItem[];
  children: ReactNode;
}) {
  const { i18n, payload, user } = req;
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={chemin} />
      {children}
    </DefaultTemplate>
  );
}
