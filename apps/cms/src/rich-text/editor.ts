import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Field } from 'payload'
import { collectionSlugs, mediaSlug } from '../collections/collection-names.ts'

/** The types that have a page or a place on one: what text may link to. */
const linkable = ['treatment', 'side-effect', 'faq', 'person', 'clinic', 'glossary-term', 'page'] as const

/** Exactly what `toRichText` can publish: an editor can't make what a patient would not see. */
export const features = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({
    enabledCollections: linkable.map((type) => collectionSlugs[type] as CollectionSlug),
    disableAutoLinks: 'creationOnly',
    maxDepth: 0,
    // Readers decide for themselves whether a link opens in a new tab.
    fields: ({ defaultFields }) => [...defaultFields.filter(({ name }) => name !== 'newTab'), fragment],
  }),
  UploadFeature({ enabledCollections: [mediaSlug], maxDepth: 0 }),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
]

/** The editor of every formatted text. */
export const editor = lexicalEditor({ features })

/** A section of the document linked to. */
const fragment: Field = {
  name: 'fragment',
  type: 'text',
  label: 'Section',
  admin: {
    description: 'To link to one heading: the part of its address after “#”. Usually empty.',
    condition: (_, siblings) => siblings.linkType === 'internal',
  },
}
