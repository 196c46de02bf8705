/** A tag, a comment, or an element whose text is not for people or takes no markup. */
const markup = /<(script|style|title|textarea|option)\b[^]*?<\/\1>|<!--[^]*?-->|<(?:[^"'>]|"[^"]*"|'[^']*')*>/gu

/** Latin words and Western digits with the marks between them: a dose, a telephone number, a title. */
const run = /[+(]?[0-9A-Za-zµ][0-9A-Za-zÀ-ɏµ%°²³+\-–,.;:/()@&#'’× ]*[0-9A-Za-zÀ-ɏµ%°²³)]/gu

/** A number alone, with its marks: it keeps its order by itself. */
const plainNumber = /^\d[\d.,:]*$/u

/**
 * The page with each run of left-to-right words kept in its order. Between words that run from right to left, "0.5 mg/kg" and
 * "(310) 555-0142" would be read from their ends: neutral marks and digits take the direction of the words around them.
 */
export function isolateLeftToRight(html: string): string {
  let isolated = ''
  let from = 0
  for (const { 0: found, index } of html.matchAll(markup)) {
    isolated += isolateRuns(html.slice(from, index)) + found
    from = index + found.length
  }
  return isolated + isolateRuns(html.slice(from))
}

/** A character reference, such as `&amp;`, holds letters that are none of the text's. */
const isolateRuns = (text: string): string =>
  text
    .split(/(&#?\w+;)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(run, isolateRun)))
    .join('')

function isolateRun(found: string): string {
  if (plainNumber.test(found) || !/\d|\s/u.test(found)) return found
  const words = hasPairs(found) ? found : found.replaceAll(/^\(|\)$/gu, '')
  const before = found.startsWith('(') && !words.startsWith('(') ? '(' : ''
  const after = found.endsWith(')') && !words.endsWith(')') ? ')' : ''
  return `${before}<bdi dir="ltr">${words}</bdi>${after}`
}

const hasPairs = (text: string): boolean => text.split('(').length === text.split(')').length
