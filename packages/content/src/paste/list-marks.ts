import type { Element } from 'hast'
import { attributeOf, classesOf, isElement } from './element-look.ts'

/** The number of a list's first entry. */
export function firstNumber(list: Element): number {
  const [first] = entriesOf(list)
  const told = [attributeOf(list, 'start'), first ? attributeOf(first, 'value') : ''].find((value) => value !== '')
  return Number(told ?? 1) || 1
}

/** True where the entries of a list don't count on by one from the first. */
export function hasOwnNumbers(list: Element, first: number): boolean {
  const entries = entriesOf(list)
  if (list.properties.reversed === true && entries.length > 1) return true
  return entries.some((entry, index) => {
    const value = attributeOf(entry, 'value')
    return value !== '' && Number(value) !== first + index
  })
}

/** How deep an entry is by what editors of web pages write beside it, which have no lists inside lists; 0 where nothing is. */
export function levelByMark(entry: Element): number {
  const [, indent] = /\bql-indent-(\d)\b/u.exec(classesOf(entry).join(' ')) ?? []
  const steps = indent ?? attributeOf(entry, 'dataStringifyIndent')
  return steps === '' ? 0 : 1 + (Number(steps) || 0)
}

const entriesOf = (list: Element): Element[] =>
  list.children.filter(isElement).filter(({ tagName }) => tagName === 'li')
