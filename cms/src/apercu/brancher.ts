import type { CollectionConfig, GlobalConfig } from 'payload';
import { SLUGS_PUBLICS } from '../publication/correspondances.ts';

/** No page of the site shows a source by itself. */
const SANS_PAGE = new Set(['sources']);

const FENETRE = { Component: '/admin/Apercu/FenetreDApercu.tsx#FenetreDApercu' };

/** Gives a public collection the eye in the bar of its documents, and the window it opens. */
export function brancherApercu(collection: CollectionConfig): CollectionConfig {
  const { admin = {}, slug } = collection;
  if (!SLUGS_PUBLICS.some((connu) => connu === slug) || SANS_PAGE.has(slug)) return collection;
  const { components } = admin;
  const edit = components?.views?.edit;
  if (edit?.root) return collection;
  return {
    ...collection,
    admin: {
      ...admin,
      livePreview: {
        url: ({ data }) => (typeof data.id === 'string' ? `/apercu/${slug}/${data.id}` : null),
      },
      components: {
        ...components,
        views: {
          ...components?.views,
          edit: Object.assign({ livePreview: FENETRE }, edit),
        },
      },
    },
  };
}

/** The same for the settings, which the home page shows. */
export function brancherApercuDesReglages(reglages: GlobalConfig): GlobalConfig {
  const { admin = {} } = reglages;
  return {
    ...reglages,
    admin: {
      ...admin,
      livePreview: { url: `/apercu/${reglages.slug}/accueil` },
      components: {
        ...admin.components,
        views: { ...admin.components?.views, edit: { livePreview: FENETRE } },
      },
    },
  };
}
