import { parseDocumentLink } from '@carepath/schema'
import type { Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { collectionSlugs, type CollectionDocumentType } from '../../src/model/collection-names.ts'
import type { LexicalNode } from '../../src/mapping/rich-text/lexical-node.ts'
import { heading, lexical, link, paragraph, words } from './lexical-of.ts'

const html = unified().use(rehypeParse, { fragment: true })

/** The editor's state for the HTML of a curated example: paragraphs, headings and links to documents. */
export function lexicalFromHtml(source: string) {
  return lexical(...html.parse(source).children.flatMap(fromTree))
}

function fromTree(tree: Nodes): LexicalNode[] {
  if (tree.type === 'text') return [words(tree.value)]
  if (tree.type !== 'element') return []
  const children = tree.children.flatMap(fromTree)
  if (tree.tagName === 'p') return [paragraph(...children)]
  if (tree.tagName === 'a') return [link(documentLink(String(tree.properties.href)), ...children)]
  if (/^h[34]$/u.test(tree.tagName)) return [heading(tree.tagName, ...children)]
  throw new Error(`No example has had <${tree.tagName}> so far: teach it to lexical-from-html.ts.`)
}

function documentLink(href: string) {
  const { type, id } = parseDocumentLink(href)!
  return { linkType: 'internal', doc: { relationTo: collectionSlugs[type as CollectionDocumentType], value: id } }
}
