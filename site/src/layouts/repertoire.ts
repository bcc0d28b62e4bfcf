import type { DefinitionsProps } from '../components/Definitions/props.ts';
import type { LacuneProps } from '../components/Lacune/props.ts';
import type { OuvertureProps } from '../components/Ouverture/props.ts';
import type { SourcesProps } from '../components/Sources/props.ts';
import type { Texte } from '../components/Texte/props.ts';
import type { PageProps } from './props.ts';

/** A page of names or words, each with its anchor and what is said of it. */
export interface VueRepertoire {
  page: PageProps;
  ouverture: OuvertureProps;
  parties: readonly (DefinitionsProps & {
    id: string;
    titre: string;
    notes?: readonly Texte[] | undefined;
  })[];
  vide?: LacuneProps | undefined;
  sources: SourcesProps['sources'];
}
