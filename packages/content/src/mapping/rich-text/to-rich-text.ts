import type { RichText } from '@carepath/schema'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { lexicalRoot } from './lexical-node.ts'
import { richTextError, type RichTextPlace } from './rich-text-error.ts'
import { sanitiseSchema } from './sanitise-schema.ts'
import { lexicalText, treeText } from './plain-text.ts'
import { wordsInPicture } from './to-picture.ts'
import { toTree } from './to-tree.ts'

const html = unified()
  .use(rehypeSanitize, sanitiseSchema)
  .use(rehypeStringify, { closeSelfClosing: false, characterReferences: { useNamedReferences: false } })
  .freeze()

/**
 * The editor's formatted text as it is published: safe HTML, plain text, headings and the documents it links to.
 *
 * Payload's converter, `@payloadcms/richtext-lexical/html`, is not used: it drops unpopulated uploads, prints `#` for
 * unresolved links and `unknown node` for unknown nodes, all without an error, and gives headings no ids. Here each of
 * them is an error.
 */
export function toRichText(value: unknown, place: RichTextPlace): RichText {
  const root = lexicalRoot(value)
  if (!root)
    throw richTextError(place, 'invalidDocument', 'This is not formatted text', 'Write the text again in the editor.')

  const { tree, headings, references } = toTree(root, place)
  const safe = html.runSync(tree)
  const text = treeText(safe)
  refuseLostWords(
    lexicalText(root, (node) => wordsInPicture(node, place)),
    text,
    place,
  )
  return { html: html.stringify(safe), text, headings, references }
}

/** Refuses a conversion that loses any of the editor's words. */
function refuseLostWords(written: string, published: string, place: RichTextPlace): void {
  const words = (text: string) => text.replace(/\s+/gu, '')
  if (words(written) === words(published)) return
  throw richTextError(
    place,
    'invalidDocument',
    'Publishing this text would lose some of its words',
    'Copy the text, empty the field, paste it back without formatting (Ctrl+Shift+V) and format it again.',
  )
}
