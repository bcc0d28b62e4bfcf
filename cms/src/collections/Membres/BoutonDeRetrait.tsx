'use client';

import { ConfirmationModal, toast, useConfig, useModal } from '@payloadcms/ui';
import { Bouton } from '../../admin/Bouton.tsx';
import { demander, phraseDe } from '../../admin/demander.ts';

interface Retrait {
  membre: string;
  /** Whose consents, as the question names them. */
  titre: string;
  /** What ends, in words: « Prénom et nom ». */
  usages: readonly string[];
  /** The consents that end; all of them when it is not said. */
  accords?: readonly string[];
}

/** One question, then the consent is withdrawn, on the site too. */
export function BoutonDeRetrait({ membre, titre, usages, accords }: Retrait) {
  const { config } = useConfig();
  const { openModal } = useModal();
  const slug = `retrait-${membre}-${accords?.join('-') ?? 'tous'}`;

  async function retirer(): Promise<void> {
    try {
      const { message } = await demander<{ message: string }>(
        `${config.routes.api}/membres/${membre}/retrait-consentement`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ accords }),
        },
      );
      toast.success(message);
      // What the form holds is older than what was just recorded.
      window.location.reload();
    } catch (erreur) {
      toast.error(phraseDe(erreur));
    }
  }

  return (
    <>
      <Bouton buttonStyle="secondary" margin={false} onClick={() => openModal(slug)} size="small">
        {usages.length > 1 ? 'Retirer les accords…' : 'Retirer l’accord…'}
      </Bouton>
      <ConfirmationModal
        body={
          <>
            <p>{`Ce qui n’est plus accepté\u00a0: ${usages.join(', ')}.`}</p>
            <p>
              Dès la prochaine publication, dans quelques secondes, le site ne montre plus rien qui
              demandait cet accord. Le retrait est définitif{'\u00a0'}: pour publier de nouveau, il
              faudra un nouvel accord. Les autres changements de la fiche ne sont pas publiés.
            </p>
          </>
        }
        cancelLabel="Ne rien changer"
        confirmLabel="Retirer"
        confirmingLabel="Retrait…"
        heading={`Retirer l’accord de ${titre}\u00a0?`}
        modalSlug={slug}
        onConfirm={retirer}
      />
    </>
  );
}
