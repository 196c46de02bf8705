import type { FormState } from 'payload'

/** The words of a field of a form, as a page may print them. */
export interface FieldText {
  path: string
  text: string
}

/** Shorter words are on a page too often to tell which field they are from. */
const shortest = 3

/** No reader sees these: ids, addresses of pages, days as they are stored. */
const hiddenValue = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\d(?:T.*)?)$/u

/** The words of every field of a form, a line or a paragraph each, in the form's order. */
export function fieldTexts(fields: FormState): FieldText[] {
  return Object.entries(fields).flatMap(([path, { value }]) => {
    if (/(?:^|\.)(?:id|slug|_status|blockType)$/u.test(path)) return []
    const texts = isRichText(value) ? paragraphsOf(value.root) : typeof value === 'string' ? value.split('\n') : []
    const seen = texts.map(normalise).filter((text) => text.length >= shortest && !hiddenValue.test(text))
    return seen.map((text) => ({ path, text }))
  })
}

/** A text as it is compared: line breaks and unbreakable spaces are spaces. */
export const normalise = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

interface RichNode {
  type?: string
  text?: string
  children?: RichNode[]
}

const isRichText = (value: unknown): value is { root: RichNode } =>
  typeof value === 'object' && value !== null && 'root' in value

/** Text of each paragraph, heading and line of a list; of a list inside a list its own. */
function paragraphsOf(node: RichNode): string[] {
  const children = node.children ?? []
  const own = children.filter(({ children: inner, type }) => !inner || type === 'link' || type === 'autolink')
  const deeper = children.filter((child) => !own.includes(child)).flatMap(paragraphsOf)
  return [own.map(wordsOf).join(''), ...deeper].filter(Boolean)
}

const wordsOf = ({ text = '', children = [] }: RichNode): string => text + children.map(wordsOf).join('')
