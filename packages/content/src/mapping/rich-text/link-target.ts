import { formatDocumentLink, type Reference, WrittenTypeSchema } from '@carepath/schema'
import { typeOfCollection } from '../../model/collection-names.ts'
import { toId } from '../../model/reference-id.ts'
import type { LexicalNode } from './lexical-node.ts'
import { richTextError, type RichTextPlace } from './rich-text-error.ts'
import { addressAdvice, isSafeAddress } from './safe-address.ts'

/** A link's `href`, and the document it points to where it is a link inside the site. */
export interface LinkTarget {
  href: string
  reference?: Reference
}

interface LinkFields {
  linkType?: unknown
  url?: unknown
  fragment?: unknown
  doc?: { relationTo?: unknown; value?: unknown } | null
}

const fragmentPattern = /^[\p{L}\p{N}_-]+$/u

/** The target of a link. A link without a target, or to an address that readers must not be sent to, is an error. */
export function linkTarget(node: LexicalNode, words: string, place: RichTextPlace): LinkTarget {
  const fields = (node.fields ?? {}) as LinkFields
  return fields.linkType === 'internal' ? documentTarget(fields, words, place) : webTarget(fields, words, place)
}

function documentTarget({ doc, fragment }: LinkFields, words: string, place: RichTextPlace): LinkTarget {
  const type = WrittenTypeSchema.safeParse(typeOfCollection(String(doc?.relationTo)))
  const id = toId(doc?.value)
  if (!type.success || id === undefined) {
    throw richTextError(
      place,
      'unresolvedReference',
      `The link “${words}” has no document`,
      'Choose its document again, or remove the link.',
    )
  }
  const reference = { type: type.data, id }
  return { href: formatDocumentLink({ ...reference, section: sectionOf(fragment, words, place) }), reference }
}

function sectionOf(fragment: unknown, words: string, place: RichTextPlace): string {
  if (typeof fragment !== 'string' || fragment === '') return ''
  if (fragmentPattern.test(fragment)) return fragment
  throw richTextError(
    place,
    'brokenLink',
    `The link “${words}” names a section that can’t exist`,
    'Name the section as its heading’s address does, without “#”.',
  )
}

function webTarget({ url }: LinkFields, words: string, place: RichTextPlace): LinkTarget {
  if (isSafeAddress(url)) return { href: url.trim() }
  const address = typeof url === 'string' ? url : ''
  throw richTextError(
    place,
    'brokenLink',
    `The link “${words}” has the address “${address}”, which isn’t safe for readers`,
    addressAdvice,
  )
}
