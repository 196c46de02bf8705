import { uiText } from '../../src/i18n/ui-text.ts'
import type { ComposedPage } from '../../src/views/parts/page-view.ts'

/** Properties that hold codes and addresses, which readers see as links, dates and phone numbers. */
const codes = new Set([
  ...['@context', '@type', '@id', 'url', 'item', 'contentUrl', 'publishingPrinciples', 'inLanguage', 'telephone'],
  ...['addressCountry', 'dayOfWeek', 'opens', 'closes', 'propertyID', 'credentialCategory', 'dateModified'],
  ...['currenciesAccepted', 'priceCurrency', 'hasMap'],
])

/** Texts of the data that are neither in the page's content nor among the site's own words. */
export function unshownWords(document: unknown, { structuredData: _, ...page }: ComposedPage): string[] {
  const shown = plain([...stringsIn(page), ...stringsIn(uiText[page.locale])].join(' • '))
  return stringsIn(document).filter((text) => !shown.includes(plain(text)))
}

function stringsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return codes.has(name) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, key))
}

/** A text without markup, on one line and in lower case. */
const plain = (text: string): string =>
  text
    .replaceAll(/<\/?(?:p|li|ul|ol|h[1-6])\b[^>]*>/gu, ' ')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase()
