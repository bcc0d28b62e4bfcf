import type { BlocCitationProps } from '../components/BlocCitation/props.ts';
import type { DocumentsProps } from '../components/Documents/props.ts';
import type { EditionsProps } from '../components/Editions/props.ts';
import type { SourcesProps } from '../components/Sources/props.ts';

/** What ends the page of an entity, in the same order everywhere. */
export interface AnnexesProps {
  documents: DocumentsProps['documents'];
  citation?: BlocCitationProps | undefined;
  editions: EditionsProps['editions'];
  sources: SourcesProps['sources'];
}
