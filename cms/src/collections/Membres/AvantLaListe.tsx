import { jourAParis } from '@acp/shared/model';
import { Button } from '@payloadcms/ui';
import type { BeforeListTableServerProps } from 'payload';
import { hasRole } from '../../access/roles.ts';
import { listConsentementsFinissants } from './ceQueLePublicVoit.ts';

/** Above the list of members: the import, and the consents to renew. */
export async function AvantLaListe({ payload, user }: BeforeListTableServerProps) {
  if (!user || !hasRole({ req: { user } }, 'secretariat')) return null;
  const { docs } = await payload.find({
    collection: 'membres',
    select: { consentements: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  });
  const finissants = listConsentementsFinissants(docs, jourAParis(new Date()));
  const { admin } = payload.config.routes;
  const ids = finissants.map(({ membre }) => membre.id).join(',');
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem', alignItems: 'center' }}>
      <Button
        buttonStyle="secondary"
        el="link"
        margin={false}
        size="small"
        to={`${admin}/import-membres`}
      >
        Importer une liste…
      </Button>
      {finissants.length > 0 ? (
        <a href={`${admin}/collections/membres?where[or][0][and][0][id][in]=${ids}`}>
          {finissants.length > 1
            ? `${String(finissants.length)} membres ont un accord qui finit dans les 60 jours`
            : '1 membre a un accord qui finit dans les 60 jours'}
        </a>
      ) : null}
    </div>
  );
}
