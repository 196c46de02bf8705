import type { Part } from '@carepath/content/workflow/comparison/part.ts'
import { isGroup, isRichText } from './same-value.ts'
import { translate } from '@carepath/content/wording/translate.ts'

type Paragraph = Part['paragraphs'][number]

/** A value of the form as people read it, paragraph by paragraph. What has no words of its own is only said to be there. */
export function valueParagraphs(value: unknown): Paragraph[] {
  if (value === undefined || value === null || value === '') return []
  if (isRichText(value)) return blocksOf(value.root.children).map((text) => ({ kind: 'text', text }))
  if (typeof value === 'boolean') return [{ kind: 'text', text: value ? translate('Yes') : translate('No') }]
  if (typeof value === 'string' || typeof value === 'number')
    return String(value)
      .split('\n')
      .map((text) => ({ kind: 'text', text }))
  if (Array.isArray(value)) return value.flatMap(valueParagraphs)
  const { id: _, blockType: __, ...fields } = value as Record<string, unknown>
  return Object.values(fields).flatMap(valueParagraphs)
}

/** One text for each paragraph, heading or entry of a list. */
function blocksOf(nodes: unknown): string[] {
  return listOf(nodes).flatMap((node) => {
    const children = listOf(node.children)
    const isInline = children.some(({ type }) => type === 'text' || type === 'link')
    return isInline ? [textOf(node)] : blocksOf(node.children)
  })
}

function textOf(node: Record<string, unknown>): string {
  return typeof node.text === 'string' ? node.text : listOf(node.children).map(textOf).join('')
}

const listOf = (nodes: unknown): Record<string, unknown>[] => (Array.isArray(nodes) ? nodes.filter(isGroup) : [])
