import type { Element, ElementContent, RootContent } from 'hast'
import { element } from '../mapping/rich-text/tree-element.ts'
import { attributeOf, classesOf, isElement, pictureNames, styleOf, textOf } from './element-look.ts'
import { footnoteMark } from './footnotes.ts'
import { plainFormula } from './formulas.ts'
import { isHidden } from './hidden.ts'
import type { LeftOut } from './left-out.ts'

/** Elements without words for a reader. */
const wordless = new Set(
  'head style script meta link title xml template noscript base col colgroup button select option textarea input annotation annotation-xml'.split(
    ' ',
  ),
)
const deletions = new Set(['del', 's', 'strike'])
/** Parts of Word's files around the text. */
const wordParts = /^(?:comment-list|comment|header|footer|frame)$/u

/** The nodes that are words of the text: what else a clipboard holds is left out, and counted where the editor should know. */
export function withoutUnread(nodes: readonly RootContent[], leftOut: LeftOut, isInTask = false): ElementContent[] {
  const kept: ElementContent[] = []
  let wasDeleted = false
  for (const node of markersAndFields(nodes)) {
    if (node.type === 'text') {
      kept.push(node)
      if (node.value.trim() !== '') wasDeleted = false
    } else if (isElement(node)) {
      // A text processor cuts one deletion into a piece for each font.
      if (isDeletion(node, isInTask)) {
        if (!wasDeleted && textOf(node).trim() !== '') leftOut.deletions += 1
        wasDeleted = true
      } else {
        kept.push(...keep(node, leftOut, isInTask))
        wasDeleted = false
      }
    }
  }
  return kept
}

function keep(node: Element, leftOut: LeftOut, isInTask: boolean): ElementContent[] {
  const { tagName } = node
  if (wordless.has(tagName) || isHidden(node) || isTableOfContents(node, leftOut) || isComment(node, leftOut)) return []
  if (pictureNames.has(tagName)) return keepPicture(node, leftOut)
  const formula = plainFormula(node)
  if (formula) return withoutUnread(formula, leftOut, isInTask)
  const mark = footnoteMark(node, leftOut)
  if (mark !== undefined) return [{ type: 'text', value: mark }]
  return [{ ...node, children: withoutUnread(node.children, leftOut, isInTask || isTask(node)) }]
}

/** A drawn smiley stays as a character; what is too small to be seen counts openings of a mail. */
function keepPicture(node: Element, leftOut: LeftOut): ElementContent[] {
  const alt = attributeOf(node, 'alt').trim()
  if (alt !== '' && /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u.test(alt))
    return [{ type: 'text', value: alt }]
  const sizes = [attributeOf(node, 'width'), attributeOf(node, 'height')].map((size) => Number.parseFloat(size))
  const isDot = sizes.every((size) => size <= (node.tagName === 'svg' ? 48 : 1))
  const isBox = attributeOf(node, 'ariaRoledescription') === 'checkbox' || /^(?:un)?checked$/u.test(alt)
  if (!isDot && !isBox) leftOut.pictures += 1
  return []
}

/** An entry with a box to tick. Programs strike through what is ticked, which nobody has deleted. */
function isTask(node: Element): boolean {
  if (node.tagName !== 'li') return false
  const isBox = (each: Element): boolean =>
    (each.tagName === 'input' && attributeOf(each, 'type') === 'checkbox') ||
    classesOf(each).includes('checkbox') ||
    (each.tagName !== 'li' && each.children.filter(isElement).some(isBox))
  return attributeOf(node, 'role') === 'checkbox' || node.children.filter(isElement).some(isBox)
}

function isDeletion(node: Element, isInTask: boolean): boolean {
  if (isInTask && node.tagName !== 'del') return false
  const style = styleOf(node)
  const decoration = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
  return deletions.has(node.tagName) || classesOf(node).includes('msoDel') || decoration.includes('line-through')
}

function isTableOfContents(node: Element, leftOut: LeftOut): boolean {
  const is =
    classesOf(node).some((name) => /^MsoToc(?:\d|Heading)/u.test(name)) ||
    /^table of contents/iu.test(attributeOf(node, 'id'))
  if (is) leftOut.contents = 1
  return is
}

/** The mark of a comment, or the comments themselves at the end of the text. */
function isComment(node: Element, leftOut: LeftOut): boolean {
  const part = styleOf(node).get('mso-element') ?? ''
  // A spreadsheet puts the comment on a cell into the cell.
  if (node.tagName === 'comment') {
    leftOut.comments += 1
    return true
  }
  if (wordParts.test(part)) {
    if (part.startsWith('comment') && leftOut.comments === 0)
      leftOut.comments += countIn(node, ({ id }) => id.startsWith('_com_'))
    return true
  }
  const classes = classesOf(node)
  const href = attributeOf(node, 'href')
  if (classes.includes('MsoCommentReference') || classes.includes('msocomanchor') || /^#cmnt\d/u.test(href)) {
    if (countIn(node, (each) => each.isMark) > 0 || classes.length > 0) leftOut.comments += 1
    return true
  }
  return node.tagName === 'div' && countIn(node, (each) => each.href.startsWith('#cmnt_ref')) > 0 && !holdsText(node)
}

/** True where a division holds several comments of their own, or anything but comments. */
function holdsText(node: Element): boolean {
  return node.children.filter(isElement).some(({ tagName }) => tagName === 'div')
}

interface Facts {
  id: string
  href: string
  isMark: boolean
}

function countIn(node: Element, is: (facts: Facts) => boolean): number {
  const href = attributeOf(node, 'href')
  const own = is({ id: attributeOf(node, 'id'), href, isMark: /^#cmnt\d/u.test(href) }) ? 1 : 0
  return node.children.filter(isElement).reduce((sum, child) => sum + countIn(child, is), own)
}

/**
 * Word says by comments around it what is the mark of a list's entry (`[if !supportLists]`), and by empty elements what is
 * the code of a field, such as a link's address.
 */
function markersAndFields(nodes: readonly RootContent[]): RootContent[] {
  const found: RootContent[] = []
  let marker: ElementContent[] | undefined
  let isInCode = false
  for (const node of nodes) {
    const field = isElement(node) ? styleOf(node).get('mso-element') : undefined
    if (field === 'field-begin') isInCode = true
    else if (field === 'field-separator' || field === 'field-end') isInCode = false
    else if (node.type === 'comment' && node.value.includes('if !supportLists')) marker = []
    else if (node.type === 'comment' && marker) {
      found.push(element('span', { style: 'mso-list:Ignore' }, marker))
      marker = undefined
    } else if (marker && node.type !== 'doctype') marker.push(node)
    else if (!isInCode) found.push(node)
  }
  return marker ? [...found, ...marker] : found
}
