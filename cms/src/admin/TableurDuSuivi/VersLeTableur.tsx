import { Button } from '@payloadcms/ui';
import type { BeforeListTableServerProps } from 'payload';
import { hasRole } from '../../access/roles.ts';

/** Above the lists of the follow-up: the way to its spreadsheet. */
export function VersLeTableur({ payload, user }: BeforeListTableServerProps) {
  if (!user || !hasRole({ req: { user } }, 'secretariat')) return null;
  return (
    <div>
      <Button
        buttonStyle="secondary"
        el="link"
        margin={false}
        size="small"
        to={`${payload.config.routes.admin}/tableur-du-suivi`}
      >
        Remplir dans un tableur…
      </Button>
    </div>
  );
}
