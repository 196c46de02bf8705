import type { Element, ElementContent } from 'hast'
import type { ListPlace } from './blocks.ts'
import { isElement, styleOf, textOf } from './element-look.ts'

/**
 * Where a paragraph of Word's stands among the entries of lists: Word copies lists as paragraphs, with the mark of each entry
 * as text. Undefined where it is no entry.
 */
export function wordListPlace(paragraph: Element): ListPlace | undefined {
  const list = styleOf(paragraph).get('mso-list')
  const marker = findMarker(paragraph)
  if (list === undefined || list === 'none' || list === 'ignore' || marker === undefined) return undefined
  const [, level = '1'] = /level(\d)/u.exec(list) ?? []
  return { type: isNumber(textOf(marker)) ? 'number' : 'bullet', level: Number(level) }
}

/** “1.”, “a)”, “(iv)”, “2.1”: an “o” alone is a bullet. */
function isNumber(mark: string): boolean {
  return /^\s*[([]?(?:\d+(?:\.\d+)*[.)\]:]?|[a-z]{1,5}[.)\]:])\s*$/iu.test(mark)
}

/** The nodes of a paragraph without the mark of an entry, which the list or the heading shows itself. */
export function withoutMarker(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes
    .filter((node) => !isMarker(node))
    .map((node) => (node.type === 'element' ? { ...node, children: withoutMarker(node.children) } : node))
}

function findMarker(node: Element): Element | undefined {
  for (const child of node.children.filter(isElement)) {
    const found: Element | undefined = isMarker(child) ? child : findMarker(child)
    if (found) return found
  }
  return undefined
}

function isMarker(node: ElementContent): boolean {
  return isElement(node) && styleOf(node).get('mso-list') === 'ignore'
}
