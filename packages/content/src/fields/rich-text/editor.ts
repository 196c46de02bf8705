import {
  BlocksFeature,
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
import { collectionSlugs, mediaSlug } from '../../model/collection-names.ts'
import { translateBlock, translateField } from '../../wording/translate-forms.ts'
import { withRule } from '../validation/with-rule.ts'
import { PastedTableFeature } from './pasted-table.ts'
import { tableBlock } from './table-block.ts'
import { videoBlock } from './video-block.ts'
import { PasteFeature } from './paste-feature.ts'
import { addressAdvice, isSafeAddress } from '../../mapping/rich-text/safe-address.ts'

/** Types that text may link to: they have a page or a place on a page. */
const linkable = ['treatment', 'side-effect', 'faq', 'person', 'clinic', 'glossary-term', 'page'] as const

/**
 * Exactly the features that `toRichText` can publish, so that an editor can't make anything that patients would not see.
 * Created for each editor, since Payload keeps its own state inside them.
 */
export const editorFeatures = () => [
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
    fields: ({ defaultFields }) => [
      ...(defaultFields as Field[]).filter(isNeeded).map(withSafeAddress),
      translateField(fragment()),
    ],
  }),
  UploadFeature({ enabledCollections: [mediaSlug], maxDepth: 0 }),
  BlocksFeature({ blocks: [tableBlock, videoBlock].map(translateBlock) }),
  PastedTableFeature(),
  PasteFeature(),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
]

/** The editor of every formatted text. */
export const editor = lexicalEditor({ features: editorFeatures() })

function isNeeded(field: Field): boolean {
  return !('name' in field && field.name === 'newTab')
}

/** Shows an unsafe address as an error while it is written, not only when the document is published. */
function withSafeAddress(field: Field): Field {
  if (!('name' in field) || field.name !== 'url') return field
  return withRule(field, (value, { linkType }) => linkType === 'internal' || isSafeAddress(value) || addressAdvice)
}

/** A section of the document linked to. */
function fragment(): Field {
  return {
    name: 'fragment',
    type: 'text',
    label: 'Section',
    admin: {
      description: 'To link to one heading: the part of its address after “#”. Usually empty.',
      condition: (_, siblings) => siblings.linkType === 'internal',
    },
  }
}
