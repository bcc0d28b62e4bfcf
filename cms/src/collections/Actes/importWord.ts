import type { Contenu } from '../../fields/ancres.ts';
import { listAncres, toContenu } from '../../import-word/contenu.ts';
import { createImportWord } from '../../import-word/endpoint.ts';
import { toTexteSeul } from '../../import-word/niveaux.ts';
import { nommerPertes, nommerRepris } from '../../import-word/rapport.ts';

/** « Importer un fichier Word… » on an acte: its whole text, word for word. */
export const importWord = createImportWord({
  collection: 'actes',
  preparer: async ({ blocs, pertes }, { id, mode, req }) => {
    const doc = await req.payload.findByID({
      collection: 'actes',
      id,
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const texte = toTexteSeul(blocs, pertes);
    const ancien = doc.texte as Contenu | null | undefined;
    return {
      rapport: {
        repris: nommerRepris(texte),
        pertes: nommerPertes(pertes.list()),
        remarques: [],
      },
      appliquer: () => {
        const nouveau = toContenu(
          texte,
          mode === 'remplacer' ? listAncres([ancien]) : new Map<string, never>(),
        );
        const avant = mode === 'ajouter' ? (ancien?.root.children ?? []) : [];
        const contenu = nouveau && {
          root: { ...nouveau.root, children: [...avant, ...(nouveau.root.children ?? [])] },
        };
        return req.payload.update({
          collection: 'actes',
          id,
          data: { texte: contenu },
          draft: true,
          depth: 0,
          overrideAccess: false,
          user: req.user,
          req,
        });
      },
    };
  },
});
