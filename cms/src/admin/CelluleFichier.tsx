import { direPoids, FORMATS } from '../fichiers/formats.ts';
import './CelluleFichier.css';

interface Fiche {
  filename?: string | null;
  mimeType?: string | null;
  filesize?: number | null;
}

/** In the list of documents: what the file is, and its weight. */
export function CelluleFichier({ rowData }: { rowData: Fiche }) {
  const { filename, mimeType, filesize } = rowData;
  if (!filename) return <span>Pas encore de fichier</span>;
  const format = FORMATS.find(({ mime }) => mime === mimeType)?.libelle ?? filename;
  return (
    <span className="cellule-fichier">
      {mimeType?.startsWith('image/') && (
        <img src={`/api/documents/file/${filename}?apercu`} alt="" />
      )}
      {format}
      {filesize ? `, ${direPoids(filesize)}` : ''}
    </span>
  );
}
