import { ElementType, parseDocument } from 'htmlparser2'
import {
  type ChildNode,
  type Element,
  escapeLineStarts,
  inlineElements,
  inlineMarkdown,
  isSkipped,
} from './markdown-inline.ts'

const declared = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/u

/** True where a page's head names its words as Markdown. */
export const declaresMarkdown = (html: string): boolean => declared.test(html)

/**
 * The main part of a page as Markdown, made of the page's own bytes: it can't say anything that the page doesn't. Undefined
 * where the page's head names no such file.
 */
export function pageMarkdown(html: string): string | undefined {
  const [, address] = declared.exec(html) ?? []
  const start = html.indexOf('<main')
  const end = html.lastIndexOf('</main>')
  if (address === undefined || start === -1 || end === -1) return undefined
  const base = address.slice(0, address.lastIndexOf('/') + 1)
  const { children } = parseDocument(html.slice(start, end), { decodeEntities: true })
  return `${blocks(children, base).join('\n\n')}\n\n---\n\n<${base}>\n`
}

const headings = /^h[1-6]$/u

/** Nodes as paragraphs, headings, lists and tables. Neighbours within a line are one paragraph. */
function blocks(nodes: readonly ChildNode[], base: string): string[] {
  const found: string[] = []
  let line: ChildNode[] = []
  const endLine = () => {
    const words = inlineMarkdown(line, base)
    if (words) found.push(escapeLineStarts(words).replaceAll('\n', '\\\n'))
    line = []
  }
  for (const node of nodes) {
    if (isSkipped(node)) continue
    if (node.type === ElementType.Text || ('name' in node && inlineElements.has(node.name))) {
      line.push(node)
    } else if ('attribs' in node) {
      endLine()
      found.push(...block(node, base))
    }
  }
  endLine()
  return found
}

function block(node: Element, base: string): string[] {
  const { name, children } = node
  if (headings.test(name)) return oneLine(`${'#'.repeat(Number(name.slice(1)))} `, children, base)
  if (name === 'summary' && !hasHeading(node)) return oneLine('**', children, base, '**')
  if (name === 'address') return [inlineMarkdown([node], base)]
  if (name === 'ul' || name === 'ol') return list(node, base)
  if (name === 'dl') return definitions(node, base)
  if (name === 'table') return table(node, base)
  if (name === 'blockquote') return [blocks(children, base).join('\n\n').replaceAll(/^/gmu, '> ')]
  if (name === 'video') return [inlineMarkdown([node], base)]
  if (name === 'hr') return ['---']
  return blocks(children, base)
}

function oneLine(before: string, children: readonly ChildNode[], base: string, after = ''): string[] {
  const words = inlineMarkdown(children, base).replaceAll('\n', ' ')
  return words ? [before + words + after] : []
}

function list(node: Element, base: string): string[] {
  const items = elementsOf(node).map((item) => blocks(item.children, base).join('\n\n'))
  const marked = items.filter(Boolean).map((item, index) => {
    const mark = node.name === 'ol' ? `${index + 1}. ` : '- '
    return mark + indent(item, mark.length)
  })
  return marked.length > 0 ? [marked.join('\n')] : []
}

/** A term and what is said of it: one entry each. Entries may be grouped in a `div`. */
function definitions(node: Element, base: string): string[] {
  const parts = elementsOf(node).flatMap((part) => (part.name === 'div' ? elementsOf(part) : part))
  const entries = parts.flatMap((part) => {
    const words = blocks(part.children, base).join('\n\n')
    if (!words) return []
    return part.name === 'dt' ? `- **${words.replaceAll('\n', ' ')}**` : `  ${indent(words, 2)}`
  })
  return entries.length > 0 ? [entries.join('\n')] : []
}

function table(node: Element, base: string): string[] {
  const rows = descendants(node, 'tr').map((row) =>
    elementsOf(row).map((cell) =>
      inlineMarkdown(cell.children, base)
        .replaceAll('\n', ' ')
        .replaceAll('|', String.raw`\|`),
    ),
  )
  const [head, ...body] = rows
  if (!head) return []
  const toLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const caption = descendants(node, 'caption').flatMap(({ children }) => oneLine('', children, base))
  return [...caption, [toLine(head), toLine(head.map(() => '---')), ...body.map(toLine)].join('\n')]
}

const elementsOf = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => 'attribs' in child && !isSkipped(child))

const hasHeading = (node: Element): boolean => elementsOf(node).some(({ name }) => headings.test(name))

const descendants = (node: Element, name: string): Element[] =>
  elementsOf(node).flatMap((child) => (child.name === name ? child : descendants(child, name)))

const indent = (words: string, by: number): string => words.replaceAll(/\n(?=.)/gu, `\n${' '.repeat(by)}`)
