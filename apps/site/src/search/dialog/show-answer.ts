import { countMark, type PluralForms } from '../../i18n/model/plural.ts'
import type { FoundPage, SearchAnswer } from '../find-pages.ts'
import type { MarkedPart } from '../find-passages.ts'
import type { OtherLanguage, SearchLink, SearchSettings } from '../search-settings.ts'

/** The search's own words, in the language of the page. */
export interface SearchWording {
  loading: string
  failed: string
  partial: string
  none: string
  found: PluralForms
  callUs: string
  startHere: string
  formatTag: string
}

/** Shows an answer, and returns what a screen reader says of it. Without an answer nothing is shown. */
export type ShowAnswer = (place: HTMLElement, answer: SearchAnswer | undefined, settings: SearchSettings) => string

/** Shows answers in the words of a language. What counts the pages is made once: it takes as long as to show them. */
export function answerShower(words: SearchWording): ShowAnswer {
  const spoken = { ...words, countPages: pageCounter(words) }
  return (place, answer, settings) => showAnswer(place, answer, settings, spoken)
}

interface SpokenWording extends SearchWording {
  countPages: (count: number) => string
}

function showAnswer(
  place: HTMLElement,
  answer: SearchAnswer | undefined,
  settings: SearchSettings,
  words: SpokenWording,
): string {
  if (!answer) {
    place.replaceChildren()
    return ''
  }
  const { pages, isCrisis, isPartial, language } = answer
  const cards = isCrisis ? [emergencyCard(settings.emergency)] : []
  place.replaceChildren(...cards, ...(pages.length > 0 ? pagesIn(pages, language) : help(settings, words)))
  const count = pages.length > 0 ? words.countPages(pages.length) : words.none
  const outcome = isPartial ? words.partial : count
  return [...(isCrisis ? [`${settings.emergency.heading}:`, ...callsOf(settings)] : []), outcome].join(' ')
}

/** “Call 911. Call 988.”: what a screen reader says first. */
const callsOf = ({ emergency }: SearchSettings): string[] =>
  emergency.lines.flatMap(({ links }) => links.slice(0, 1).map(({ label }) => `${label}.`))

function pageCounter({ found, formatTag }: SearchWording): SpokenWording['countPages'] {
  const plural = new Intl.PluralRules(formatTag)
  const number = new Intl.NumberFormat(formatTag)
  return (count) => (found[plural.select(count)] ?? found.other).replace(countMark, number.format(count))
}

/** Pages in another language stand under its name. */
function pagesIn(pages: readonly FoundPage[], language: OtherLanguage | undefined): HTMLElement[] {
  const list = pageList(pages)
  if (!language) return [list]
  const heading = make('h3', 'search__language', language.name)
  for (const element of [heading, list]) {
    element.lang = language.locale
    element.dir = language.direction
  }
  return [heading, list]
}

function pageList(pages: readonly FoundPage[]): HTMLElement {
  const list = make('ul', 'search__pages')
  for (const { path, title, passages } of pages) {
    const item = make('li', 'search__page')
    item.append(link({ label: title, href: path }, 'search__title'))
    for (const { fragment, heading, sentence } of passages) {
      const passage = make('div', 'search__passage')
      if (fragment) passage.append(link({ label: heading, href: `${path}#${fragment}` }, 'search__heading'))
      if (sentence.length > 0) passage.append(markedText(sentence))
      if (passage.childElementCount > 0) item.append(passage)
    }
    list.append(item)
  }
  return list
}

function markedText(parts: readonly MarkedPart[]): HTMLElement {
  const text = make('p', 'search__sentence')
  text.append(...parts.map((part) => (part.isMarked ? make('mark', '', part.text) : part.text)))
  return text
}

/** What to do in an emergency, as every page of the site says it. */
function emergencyCard({ heading, lines }: SearchSettings['emergency']): HTMLElement {
  const card = make('section', 'emergency search__emergency')
  const list = make('ul', 'emergency__lines')
  for (const { links, notes, action, conditions } of lines) {
    const item = make('li', '')
    const line = make('div', 'emergency__line')
    line.append(...links.map((each) => link(each, 'button')))
    item.append(line)
    if (notes.length > 0) item.append(make('p', '', notes.join(' ')))
    if (conditions.length > 0) item.append(...advice(action, conditions))
    list.append(item)
  }
  card.append(make('h3', 'emergency__heading', heading), list)
  return card
}

function advice(action: string, conditions: readonly string[]): HTMLElement[] {
  const list = make('ul', '')
  list.append(...conditions.map((condition) => make('li', '', condition)))
  return [make('p', '', action), list]
}

/** Where nothing is found: the clinic's phone, and the main entries of the site. */
function help({ clinic, entries }: SearchSettings, { callUs, startHere }: SearchWording): HTMLElement[] {
  const contact = make('section', 'search__help')
  contact.append(make('h3', '', callUs), paragraph(link({ label: clinic.name, href: clinic.path }, '')))
  for (const { link: phone, note } of clinic.phones) {
    contact.append(paragraph(link(phone, 'button'), ...(note ? [` ${note}`] : [])))
  }
  contact.append(...clinic.hours.map((line) => make('p', 'note', line)))
  const start = make('section', 'search__help')
  const list = make('ul', 'link-list')
  for (const entry of entries) {
    const item = make('li', '')
    item.append(link(entry, ''))
    list.append(item)
  }
  start.append(make('h3', '', startHere), list)
  return [contact, start]
}

function paragraph(...content: (Node | string)[]): HTMLElement {
  const text = make('p', '')
  text.append(...content)
  return text
}

function link({ label, href }: SearchLink, className: string): HTMLElement {
  const element = make('a', className, label)
  element.setAttribute('href', href)
  return element
}

function make(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name)
  if (className) element.className = className
  if (text) element.textContent = text
  return element
}
