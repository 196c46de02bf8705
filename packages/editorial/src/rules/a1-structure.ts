import { toFields, isFields, toText } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import type { HtmlElement, HtmlReading } from '../reading/html.ts'
import type { Rule } from '../rule/rule.ts'

/** A page's own headings are 1 and 2; text starts below them. */
const topHeading = 3

/**
 * A1: headings in order, pictures with alternative text, tables with headers.
 *
 * Reason: a screen reader moves by headings and reads a table cell with its header.
 * Source: WCAG 2.2, 1.1.1, 1.3.1 and 2.4.6; HHS §504 rule (2024).
 */
export const structure: Rule = {
  id: 'A1',
  title: 'Structure for screen readers',
  levels: ['block'],
  canBeOverridden: false,
  check: ({ richTexts, fields }) => [
    ...richTexts.flatMap(({ path, html }) => findFaults(html, path)),
    ...photoFault(fields.photo),
  ],
}

function findFaults(html: HtmlReading, path: string): Finding[] {
  return [
    ...headingFaults(html.elements, path),
    ...pictureFaults(html.elements, path),
    ...tableFaults(html.elements, path),
  ]
}

function headingFaults(elements: HtmlElement[], path: string): Finding[] {
  let deepest = topHeading - 1
  return elements
    .filter(({ name }) => /^h[1-6]$/u.test(name))
    .flatMap(({ name, text }) => {
      const depth = Number(name.slice(1))
      const words = text.trim()
      const isSkipped = depth > deepest + 1
      const isTooHigh = depth < topHeading
      deepest = depth
      if (!words) return [finding(path, '', 'A heading is empty.', 'Write the heading, or remove it.')]
      if (isSkipped)
        return [
          finding(
            path,
            words,
            `The heading “${words}” skips a level.`,
            'Make it one level below the heading before it.',
          ),
        ]
      if (isTooHigh)
        return [
          finding(
            path,
            words,
            `The heading “${words}” is of the page’s own level.`,
            `Start headings in text at level ${topHeading}.`,
          ),
        ]
      return []
    })
}

const pictureFaults = (elements: HtmlElement[], path: string): Finding[] =>
  elements
    .filter(({ name, attributes }) => name === 'img' && !attributes.alt?.trim() && attributes.role !== 'presentation')
    .map(({ attributes }) =>
      finding(path, attributes.src ?? '', 'A picture has no alternative text.', 'Say in words what the picture shows.'),
    )

const tableFaults = (elements: HtmlElement[], path: string): Finding[] =>
  elements.flatMap((table, index) => {
    if (table.name !== 'table') return []
    const next = elements.findIndex((element, place) => place > index && element.parents.length <= table.parents.length)
    const inside = elements.slice(index + 1, next < 0 ? undefined : next)
    return inside.some(({ name }) => name === 'th')
      ? []
      : [
          finding(
            path,
            table.text.trim().slice(0, 80),
            'A table has no header cells.',
            'Mark the first row, or the first column, as headers.',
          ),
        ]
  })

function photoFault(photo: unknown): Finding[] {
  if (!isFields(photo) || toText(toFields(photo).alt)) return []
  return [finding('photo.alt', '', 'The portrait has no alternative text.', 'Say in words what the picture shows.')]
}

const finding = (path: string, excerpt: string, message: string, next: string): Finding => ({
  rule: 'A1',
  level: 'block',
  path,
  excerpt,
  message,
  next,
})
