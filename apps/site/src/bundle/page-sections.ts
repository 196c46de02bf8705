import type { SearchSection } from '@carepath/schema'
import { Parser } from 'htmlparser2'
import { splitSentences } from '../i18n/split-sentences.ts'

/** Parts of a page that say nothing of their own: ways through the site, and what every page repeats. */
const skippedNames = new Set(['nav', 'script', 'style', 'svg', 'template', 'noscript', 'form', 'dialog'])
const skippedClasses = new Set([
  ...['sample-notice', 'byline', 'grounds', 'sources', 'emergency', 'review-dates', 'link-list'],
  ...['citation', 'print-button', 'pager', 'breadcrumbs', 'word-meanings'],
])
const headings = new Set(['h2', 'h3', 'h4', 'dt', 'summary'])
const voids = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'source', 'wbr', 'col', 'track', 'embed', 'area'])
/** Their text runs on in the line: every other element ends it. */
const inline = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'button',
    'cite',
    'code',
    'em',
    'i',
    'mark',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
  ],
  ...['time', 'u', 'q', 'del', 'ins'],
])

interface OpenElement {
  name: string
  id: string
  isSkipped: boolean
}

/** What a page says, by heading: everything between the tags of `main`, without what all pages have. Each sentence has its line. */
export function pageSections(html: string, locale: string): SearchSection[] {
  const reader = new SectionReader()
  const start = html.indexOf('<main')
  const end = html.lastIndexOf('</main>')
  if (start === -1) return []
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (name) => reader.close(name),
  })
  parser.end(html.slice(start, end === -1 ? undefined : end))
  return reader.sections().map((section) => ({ ...section, text: sentences(section.text, locale) }))
}

class SectionReader {
  readonly #open: OpenElement[] = []
  readonly #sections: SearchSection[] = [{ fragment: '', heading: '', text: '' }]
  #heading: OpenElement | undefined
  /** True right after an element of a line: one that follows at once is set apart from it by the page's style. */
  #isAfterInline = false
  /** True right after a tag of an element of a line. */
  #isAtInlineTag = false

  open(name: string, attributes: Record<string, string>): void {
    if (voids.has(name)) {
      if (name === 'br') this.#add('\n')
      return
    }
    const parent = this.#open.at(-1)
    const classes = (attributes.class ?? '').split(' ')
    const isSkipped =
      parent?.isSkipped === true ||
      skippedNames.has(name) ||
      'popover' in attributes ||
      'hidden' in attributes ||
      attributes['aria-hidden'] === 'true' ||
      attributes['data-search'] === 'no' ||
      classes.some((each) => skippedClasses.has(each))
    const element = { name, id: attributes.id ?? '', isSkipped }
    this.#open.push(element)
    if (isSkipped) return
    if (!inline.has(name)) this.#add('\n')
    else if (this.#isAfterInline) this.#add(' ')
    this.#isAfterInline = false
    this.#isAtInlineTag = inline.has(name)
    const fragment = headings.has(name) ? element.id || this.#idOfBlock() : ''
    if (fragment) this.#begin(fragment, element)
  }

  text(text: string): void {
    this.#isAfterInline = false
    if (this.#open.at(-1)?.isSkipped) return
    const section = this.#sections.at(-1)
    if (!section) return
    if (this.#open.some(({ name }) => name === 'h1')) return
    // What begins with a capital right after other words stands in a line of its own by the page's style.
    if (this.#isAtInlineTag && /^\p{Lu}/u.test(text) && /[\p{Ll}\p{N}.%)]$/u.test(section.text)) this.#add(' ')
    this.#isAtInlineTag = false
    if (this.#heading) section.heading += text
    else section.text += text
  }

  close(name: string): void {
    const element = this.#open.at(-1)
    if (element?.name !== name) return
    this.#open.pop()
    this.#isAfterInline = inline.has(name)
    this.#isAtInlineTag = inline.has(name)
    if (element === this.#heading) this.#heading = undefined
    else if (!element.isSkipped && !inline.has(name)) this.#add('\n')
  }

  sections(): SearchSection[] {
    return this.#sections
      .map(({ fragment, heading, text }) => ({ fragment, heading: oneLine(heading), text: lines(text) }))
      .filter(({ text }) => text)
  }

  /** The id of the element that the heading is in, where no heading has had it. */
  #idOfBlock(): string {
    const id = [this.#open.at(-2), this.#open.at(-3)].map((element) => element?.id).find(Boolean)
    return id !== undefined && !this.#sections.some(({ fragment }) => fragment === id) ? id : ''
  }

  #begin(fragment: string, heading: OpenElement): void {
    this.#sections.push({ fragment, heading: '', text: '' })
    this.#heading = heading
  }

  #add(space: string): void {
    const section = this.#sections.at(-1)
    if (section && !this.#heading) section.text += space
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

const lines = (text: string): string => text.split('\n').map(oneLine).filter(Boolean).join('\n')

/** Readers' phones would take longer to find out where sentences end than for the rest of an answer. */
const sentences = (text: string, locale: string): string => splitSentences(locale, text).join('\n')
