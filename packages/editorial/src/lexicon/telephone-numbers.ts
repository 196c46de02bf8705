/**
 * Telephone numbers as countries part them: with the country, with an area code in brackets, with a zero before it, in three
 * groups or more; and the helplines of Europe, whose numbers begin with 116. No dose, no range and no sum is written so.
 */
const forms = [
  /\+\d(?:[ -]?\d){7,14}/u,
  /\(\d{2,5}\)[ -]?\d(?:[ -]?\d){4,9}/u,
  /0\d(?:[ -]?\d){5,11}/u,
  /\d{1,4}(?: \d{2,4}){2,5}/u,
  /(?:\d-)?\d{3}-\d{3}-\d{4}/u,
  // A text is read with “116 123” as a number whose thousands are parted.
  /116[ ,](?:006|016|11[167]|123)/u,
]
const telephone = new RegExp(`(?<![\\d.,])(?:${forms.map(({ source }) => source).join('|')})(?![\\d%]|[.,:]\\d)`, 'gu')

/** True where a place of a normalised text is within a telephone number, which counts nothing. */
export function isInTelephoneNumber(text: string, place: number): boolean {
  for (const { 0: number, index } of text.matchAll(telephone))
    if (index <= place && place < index + number.length) return true
  return false
}
