import { ElementType, type parseDocument } from 'htmlparser2'

export type ChildNode = ReturnType<typeof parseDocument>['children'][number]
export type Element = Extract<ChildNode, { attribs: unknown }>

const emphasis: Partial<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*', cite: '*' }

/** Elements within a line; every other one ends it. */
export const inlineElements = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'br', 'button', 'cite', 'code', 'em', 'i', 'img', 'picture', 's', 'source', 'span'],
  ...['strong', 'sub', 'sup', 'time', 'u'],
])

/** Controls, pictures of words that stand beside them, and what no reader sees. */
const skipped = new Set(['script', 'style', 'template', 'svg', 'nav', 'select', 'input', 'form', 'dialog', 'label'])

/** A button inside a text opens the meaning of its word; any other one does something that a text can't. */
export function isSkipped(node: ChildNode): boolean {
  if (!('attribs' in node)) return node.type !== ElementType.Text
  const { name, attribs } = node
  const isControl = name === 'button' && (!('popovertarget' in attribs) || 'popovertargetaction' in attribs)
  return isControl || skipped.has(name) || 'hidden' in attribs || attribs['aria-hidden'] === 'true'
}

/** Nodes within a line as Markdown. `base` makes addresses whole. */
export function inlineMarkdown(nodes: readonly ChildNode[], base: string): string {
  return collapse(nodes.map((node) => inline(node, base)).join(''))
}

function inline(node: ChildNode, base: string): string {
  if (node.type === ElementType.Text) return escapeMarkdown(node.data.replaceAll(/\s+/gu, ' '))
  if (!('attribs' in node) || isSkipped(node)) return ''
  const words = node.children.map((child) => inline(child, base)).join(node.name === 'address' ? ', ' : '')
  if (node.name === 'br') return '\n'
  if (node.name === 'img') return image(node, base)
  if (node.name === 'video') return video(node, base)
  if (node.name === 'a') return link(node, words, base)
  const mark = emphasis[node.name]
  if (mark) return wrap(words, mark)
  return standsApart(node) ? ` ${words} ` : words
}

/** Styles put these on a line of their own, or beside one another; in Markdown a space keeps their words from the ones before. */
const standsApart = ({ name, attribs: { class: names = '' }, prev }: Element): boolean =>
  !inlineElements.has(name) ||
  /(?:^|\s)note(?:\s|$)|__/u.test(names) ||
  (name === 'span' && prev !== null && 'attribs' in prev && prev.name === 'span')

const wrap = (words: string, mark: string): string =>
  words.trim() === '' ? words : words.replace(/^(\s*)(.*?)(\s*)$/su, `$1${mark}$2${mark}$3`)

/** A video as a link to its file: what it says stands below it. */
const video = ({ attribs }: Element, base: string): string =>
  `[${escapeMarkdown(attribs['aria-label'] ?? '')}](${address(attribs.src ?? '', base)})`

function link({ attribs }: Element, words: string, base: string): string {
  const label = collapse(words)
  const href = attribs.href ?? ''
  // Numbers of sources stand beside the list of sources; any other place of a page is found on the page.
  if (label === '' || (href.startsWith('#') && /^\p{N}+$/u.test(label))) return words
  return `[${label}](${address(href, base)})`
}

const image = ({ attribs: { src = '', alt = '' } }: Element, base: string): string =>
  alt === '' ? '' : `![${escapeMarkdown(alt)}](${address(src, base)})`

/** Brackets and spaces would end the address of a link. */
const address = (href: string, base: string): string =>
  (URL.parse(href, base)?.href ?? href).replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')

/** One line, unless a break was meant. A sign that begins a word, as in “.5 mg”, keeps its space. */
const collapse = (words: string): string =>
  words
    .replaceAll(/[ \t]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/ ([.,;:!?])(?![\p{L}\p{N}[])/gu, '$1')
    .replaceAll(')[', ') [')
    .trim()

/** Signs that Markdown would take for its own. */
const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_~[\]<]/gu, String.raw`\$&`).replaceAll(/&(?=#?\w+;)/gu, String.raw`\&`)

/** Lines whose first signs would begin a list or a quotation, or make a heading of a line. */
export const escapeLineStarts = (lines: string): string =>
  lines.replaceAll(/^(?:[#>+=-]|(\d{1,9})(?=[.)]\s))/gmu, (start, number?: string) =>
    number === undefined ? `\\${start}` : `${number}\\`,
  )
