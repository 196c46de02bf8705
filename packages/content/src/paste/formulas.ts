import type { Element, ElementContent } from 'hast'
import { element } from '../mapping/rich-text/tree-element.ts'
import { isElement, textOf } from './element-look.ts'

/**
 * A part of a formula in which the places of its pieces say something, as text that says it: powers and indices are raised and
 * lowered, and a fraction has its stroke. Undefined for anything else.
 */
export function plainFormula({ tagName, children }: Element): ElementContent[] | undefined {
  const [first, second] = children.filter(isElement)
  if (!first) return undefined
  if (tagName === 'msqrt') return [text('√'), ...inBrackets(children)]
  if (!second) return undefined
  if (tagName === 'msup') return [first, element('sup', {}, [second])]
  if (tagName === 'msub') return [first, element('sub', {}, [second])]
  if (tagName === 'mfrac') return [...inBrackets([first]), text('/'), ...inBrackets([second])]
  return undefined
}

const text = (value: string): ElementContent => ({ type: 'text', value })

/** A sum or a product keeps together. */
function inBrackets(nodes: ElementContent[]): ElementContent[] {
  const isOne = /^[\p{L}\p{N}.,]*$/u.test(nodes.map(textOf).join('').trim())
  return isOne ? nodes : [text('('), ...nodes, text(')')]
}
