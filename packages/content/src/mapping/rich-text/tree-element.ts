import type { Element, ElementContent, Nodes, Properties } from 'hast'

export function element(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** The text inside, on one line. */
export function inlineText(node: Nodes): string {
  return rawWords(node).replace(/\s+/gu, ' ').trim()
}

function rawWords(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return ' '
  return 'children' in node ? node.children.map(rawWords).join('') : ''
}
