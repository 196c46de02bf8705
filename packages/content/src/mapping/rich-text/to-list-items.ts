import type { Element, ElementContent } from 'hast'
import { isEmptyRichText } from './empty-rich-text.ts'
import { lexicalChildren, type LexicalNode } from './lexical-node.ts'
import { richTextError, type RichTextPlace } from './rich-text-error.ts'
import { element } from './tree-element.ts'

/**
 * The items of a list. The editor keeps an inner list in an item of its own. On the page the inner list is part of the
 * item before it: otherwise a screen reader counts one item too many.
 */
export function toListItems(
  list: LexicalNode,
  convertItem: (item: LexicalNode) => ElementContent[],
  place: RichTextPlace,
): Element[] {
  const items: Element[] = []
  for (const item of lexicalChildren(list)) {
    if (item.type !== 'listitem') {
      throw richTextError(
        place,
        'unknownNode',
        `A list holds a “${item.type}” between its items`,
        'Make the list again.',
      )
    }
    if (isEmptyRichText({ root: item })) continue
    const previous = items.at(-1)
    if (previous && holdsOnlyLists(item)) previous.children.push(...convertItem(item))
    else items.push(element('li', {}, convertItem(item)))
  }
  return items
}

function holdsOnlyLists(item: LexicalNode): boolean {
  return lexicalChildren(item).every(({ type }) => type === 'list')
}
