import { createHash } from 'node:crypto'
import { parseDocumentLink, type Table } from '@carepath/schema'
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'
import type { BlockNode } from '../../blocks/block-node.ts'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import { tableBlockSlug } from '../../tables/table-block.ts'
import { findFaultyTable, partAtTables } from '../../tables/table-from-markdown.ts'
import { editorFeatures } from './editor.ts'

type EditorState = ReturnType<typeof convertMarkdownToLexical>
type ResolveKey = (type: CollectionDocumentType, key: string) => string

/** Markdown that the converter would leave as plain text: other headings, inner lists, quotes, rules, pictures, code. */
const unsupported = /^(?:#{1,2}|#{5,})\s|^[ \t]+(?:[-*+]|\d+\.)\s|^>|^[ \t]*\||^-{3,}$|!\[|`|~~/mu

/** What stands in Markdown and has no place in the editor, for whoever wrote it; undefined where there is nothing of that. */
export function findUnsupported(markdown: string): string | undefined {
  const faulty = findFaultyTable(markdown)
  if (faulty !== undefined) return faulty
  let odd: string | undefined
  for (const part of partAtTables(markdown)) if (part.kind === 'text') odd ??= unsupported.exec(part.markdown)?.[0]
  if (odd === undefined) return undefined
  if (odd.endsWith('|'))
    return `A line of this text begins with “|”, and is no table: “${lineWith(markdown, odd)}”. A table has an empty line before it, a line of headings, a line of dashes below (| --- | --- |), and a line for each row.`
  return `“${odd.trim()}” is Markdown for which the editor has no feature. It has headings of two sizes (### and ####), **bold**, *italic*, lists without inner lists, tables, and [links](https://…).`
}

const lineWith = (markdown: string, start: string): string =>
  partAtTables(markdown)
    .flatMap((part) => (part.kind === 'text' ? part.markdown.split('\n') : []))
    .find((line) => line.startsWith(start))
    ?.trim() ?? start.trim()

/**
 * Turns Markdown into the editor's own state: tables into its tables, everything else with Payload's converter and our editor's
 * features. A link to another document is written `doc:<type>/<key>`, with `#<section>` where it leads to a part of the page:
 * `resolve` knows the id of the document that the key stands for.
 */
export async function markdownConverter(config: SanitizedConfig) {
  const editorConfig = await editorConfigFactory.fromFeatures({ config, features: editorFeatures() })
  return (markdown: string, resolve: ResolveKey): EditorState => {
    const odd = findUnsupported(markdown)
    if (odd !== undefined) throw new Error(`${odd} It stands in: ${markdown}`)
    const toState = (text: string) => convertMarkdownToLexical({ editorConfig, markdown: text })
    const parts = partAtTables(markdown)
    if (parts.every(({ kind }) => kind === 'text')) return linked(toState(markdown), resolve) as EditorState
    const { root } = toState('')
    const children = parts.flatMap<object>((part, place) =>
      part.kind === 'text' ? toState(part.markdown).root.children : [toTableBlock(part.table, place)],
    )
    return linked({ root: { ...root, children } }, resolve) as EditorState
  }
}

/** The editor's node of a table. The same table in the same place is the same node at each import. */
function toTableBlock(table: Table, place: number): BlockNode & { version: number; format: string } {
  const id = createHash('sha256')
    .update(JSON.stringify([place, table]))
    .digest('hex')
    .slice(0, 24)
  return { type: 'block', version: 2, format: '', fields: { id, blockType: tableBlockSlug, ...table } }
}

/** Payload's converter knows web addresses only: turns links to documents into the editor's internal links. */
function linked(value: unknown, resolve: ResolveKey): unknown {
  if (Array.isArray(value)) return value.map((inner) => linked(inner, resolve))
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, linked(inner, resolve)]),
  )
  if (copy.type !== 'link') return copy
  return { ...copy, fields: documentLink(copy.fields as LinkFields, resolve) }
}

interface LinkFields {
  url?: string | null
  [field: string]: unknown
}

function documentLink(fields: LinkFields, resolve: ResolveKey): LinkFields {
  const link = parseDocumentLink(fields.url ?? '')
  if (!link) return fields
  const type = linkableType(link.type)
  const { url: _url, ...rest } = fields
  return {
    ...rest,
    linkType: 'internal',
    doc: { relationTo: collectionSlugs[type], value: resolve(type, link.id) },
    ...(link.section ? { fragment: link.section } : {}),
  }
}

function linkableType(name: string): CollectionDocumentType {
  if (name in collectionSlugs) return name as CollectionDocumentType
  throw new Error(`A link in Markdown has the type “${name}”: there is no such type of document.`)
}
