import { documentKey, type Reference, type RichText } from '@carepath/schema'
import GithubSlugger from 'github-slugger'
import type { Element, ElementContent, Root } from 'hast'
import { isEmptyRichText } from './empty-rich-text.ts'
import { isTableBlock } from '../../tables/table-block.ts'
import { isVideoBlock } from '../../blocks/video-block.ts'
import { lexicalChildren, type LexicalNode } from './lexical-node.ts'
import { linkTarget } from './link-target.ts'
import { toListItems } from './to-list-items.ts'
import { toPicture } from './to-picture.ts'
import { toTable } from './to-table.ts'
import { toVideo } from './to-video.ts'
import { richTextError, type RichTextPlace } from './rich-text-error.ts'
import { toFormattedText } from './to-formatted-text.ts'
import { element, inlineText } from './tree-element.ts'

/** State of a conversion: where the text is, and the headings and references found so far. */
interface Walk {
  place: RichTextPlace
  slugger: GithubSlugger
  headings: RichText['headings']
  references: Map<string, Reference>
}

type Convert = (node: LexicalNode, walk: Walk) => ElementContent[]

/** Every node that the editor can make. Any other node is an error. */
const converters: Record<string, Convert> = {
  paragraph: toParagraphs,
  heading: toHeading,
  list: toList,
  upload: (node, { place }) => [toPicture(node, place)],
  block: toBlock,
  text: (node, { place }) => toFormattedText(node, place),
  linebreak: () => [element('br')],
  tab: () => [{ type: 'text', value: '\t' }],
  link: toLink,
  autolink: toLink,
}

/** The editor's text as an HTML tree, with its headings and references. */
export function toTree(root: LexicalNode, place: RichTextPlace) {
  const walk: Walk = { place, slugger: new GithubSlugger(), headings: [], references: new Map() }
  const tree: Root = { type: 'root', children: convertChildren(root, walk) }
  return { tree, headings: walk.headings, references: [...walk.references.values()] }
}

function convertChildren(node: LexicalNode, walk: Walk): ElementContent[] {
  return lexicalChildren(node).flatMap((child) => convert(child, walk))
}

function convert(node: LexicalNode, walk: Walk): ElementContent[] {
  const converter = converters[node.type]
  return converter ? converter(node, walk) : refuseUnknown(node, walk.place)
}

function refuseUnknown({ type }: LexicalNode, place: RichTextPlace): never {
  throw richTextError(
    place,
    'unknownNode',
    `The text holds something the site can’t show (“${type}”)`,
    'Remove it, or paste the text again without formatting (Ctrl+Shift+V).',
  )
}

function toBlock(node: LexicalNode, { place }: Walk): ElementContent[] {
  if (isTableBlock(node)) return [toTable(node, place)]
  return isVideoBlock(node) ? toVideo(node, place) : refuseUnknown(node, place)
}

/** A paragraph. A table that was pasted into its middle stands between its two parts: HTML knows no table in a paragraph. */
function toParagraphs(node: LexicalNode, walk: Walk): ElementContent[] {
  const children = lexicalChildren(node)
  const table = children.findIndex(({ type }) => type === 'block')
  if (table < 0) return blockOf('p', node, walk)
  return [
    ...blockOf('p', { ...node, children: children.slice(0, table) }, walk),
    ...children.slice(table, table + 1).flatMap((child) => convert(child, walk)),
    ...toParagraphs({ ...node, children: children.slice(table + 1) }, walk),
  ]
}

/** A block of text; none for an empty line. */
function blockOf(tagName: 'p' | 'h3' | 'h4', node: LexicalNode, walk: Walk): Element[] {
  if (isEmptyRichText({ root: node })) return []
  return [element(tagName, {}, convertChildren(node, walk))]
}

function toHeading(node: LexicalNode, walk: Walk): ElementContent[] {
  const tag = node.tag
  if (tag !== 'h3' && tag !== 'h4') {
    throw richTextError(
      walk.place,
      'unknownNode',
      `A heading has the level “${String(tag)}”`,
      'Make it a heading 3 or 4: the page’s own headings are 1 and 2.',
    )
  }
  const [heading] = blockOf(tag, node, walk)
  if (!heading) return []
  const text = inlineText(heading)
  const id = walk.slugger.slug(text) || walk.slugger.slug('section')
  walk.headings.push({ id, depth: tag === 'h3' ? 3 : 4, text })
  return [{ ...heading, properties: { id } }]
}

function toList(node: LexicalNode, walk: Walk): ElementContent[] {
  const listType = node.listType
  if (listType !== 'bullet' && listType !== 'number') {
    throw richTextError(
      walk.place,
      'unknownNode',
      `A list is of the kind “${String(listType)}”`,
      'Make it a list with points or with numbers.',
    )
  }
  const items = toListItems(node, (item) => convertChildren(item, walk), walk.place)
  return items.length ? [element(listType === 'bullet' ? 'ul' : 'ol', {}, items)] : []
}

function toLink(node: LexicalNode, walk: Walk): ElementContent[] {
  const children = convertChildren(node, walk)
  const words = children.map(inlineText).join('')
  // A link without words is invisible and can't be followed.
  if (words === '') return children
  const { href, reference } = linkTarget(node, words, walk.place)
  if (reference) walk.references.set(documentKey(reference), reference)
  return [element('a', { href }, children)]
}
