import { parseDocumentLink } from '@carepath/schema'
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import { editorFeatures } from './editor.ts'

type EditorState = ReturnType<typeof convertMarkdownToLexical>
type ResolveKey = (type: CollectionDocumentType, key: string) => string

/** Markdown that the converter would leave as plain text: other headings, inner lists, quotes, tables, rules, pictures, code. */
const unsupported = /^(?:#{1,2}|#{5,})\s|^[ \t]+(?:[-*+]|\d+\.)\s|^[>|]|^-{3,}$|!\[|`|~~/mu

/** What stands in Markdown and has no place in the editor, for whoever wrote it; undefined where there is nothing of that. */
export function findUnsupported(markdown: string): string | undefined {
  const [odd] = unsupported.exec(markdown) ?? []
  if (odd === undefined) return undefined
  return `“${odd.trim()}” is Markdown for which the editor has no feature. It has headings of two sizes (### and ####), **bold**, *italic*, lists without inner lists, and [links](https://…).`
}

/**
 * Turns Markdown into the editor's own state, with Payload's converter and our editor's features.
 * A link to another document is written `doc:<type>/<key>`, with `#<section>` where it leads to a part of the page: `resolve`
 * knows the id of the document that the key stands for.
 */
export async function markdownConverter(config: SanitizedConfig) {
  const editorConfig = await editorConfigFactory.fromFeatures({ config, features: editorFeatures() })
  return (markdown: string, resolve: ResolveKey): EditorState => {
    const odd = findUnsupported(markdown)
    if (odd !== undefined) throw new Error(`${odd} It stands in: ${markdown}`)
    const state = convertMarkdownToLexical({ editorConfig, markdown })
    return linked(state, resolve) as EditorState
  }
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
