import type { Element } from 'hast'
import { attributeOf, classesOf, isElement, pictureNames, styleOf } from './element-look.ts'

/** What pages call their words for screen readers alone, such as “(opens in a new tab)”. */
const forScreenReaders = /^(?:sr-only|screen-?reader(?:s|-text|-only)?|(?:.+-)?visually-?hidden)$/u
/** Fonts that print a word as a sign: “check_circle”. */
const signFonts = /^material-(?:icons|symbols)/u
/** Far enough outside of any screen. */
const outside = /^-\d{3,}(?:\.\d+)?(?:px|em|rem|pt|vw|%)$/u

/** True for what a page keeps from the eye of whoever copies it. Browsers copy it with the rest. */
export function isHidden(node: Element): boolean {
  const style = styleOf(node)
  const classes = classesOf(node)
  return (
    style.get('display') === 'none' ||
    /^(?:hidden|collapse)$/u.test(style.get('visibility') ?? '') ||
    style.get('mso-hide') === 'all' ||
    node.properties.hidden === true ||
    classes.some((name) => forScreenReaders.test(name) || signFonts.test(name)) ||
    isCutAway(style) ||
    // What is around letters of a size of their own has none to close gaps between them.
    (/^0(?:px|pt|em|%)?$/u.test(style.get('font-size') ?? '') && !node.children.some(isElement)) ||
    (attributeOf(node, 'ariaHidden') === 'true' && !pictureNames.has(node.tagName))
  )
}

function isCutAway(style: ReadonlyMap<string, string>): boolean {
  if (/^inset\((?:50|100)%\)$/u.test(style.get('clip-path') ?? '')) return true
  if (!/^(?:absolute|fixed)$/u.test(style.get('position') ?? '')) return false
  const isDot = style.get('width') === '1px' && style.get('height') === '1px' && style.get('overflow') === 'hidden'
  return (
    isDot ||
    /^rect\((?:[01](?:px)?[\s,]*){4}\)$/u.test(style.get('clip') ?? '') ||
    ['left', 'right', 'top'].some((side) => outside.test(style.get(side) ?? ''))
  )
}
