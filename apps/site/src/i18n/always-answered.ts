import type { UiText } from './ui-text.ts'

/** True of phone hours in words that say “day and night”, and nothing else: “24 hours, 7 days a week”, not “24 hours on weekends”. */
export function saysAlways({ alwaysAnswered }: Pick<UiText, 'alwaysAnswered'>, hours: string): boolean {
  const { phrases, everyDay } = alwaysAnswered
  const { rest, isFound } = leaveOut(plain(hours), phrases)
  return isFound && leaveOut(rest, everyDay).rest.trim() === ''
}

/** The text without some phrases, the longest first. */
function leaveOut(text: string, phrases: readonly string[]): { rest: string; isFound: boolean } {
  const padded = ` ${text} `
  const longestFirst = phrases.map(plain).toSorted((a, b) => b.length - a.length)
  const rest = longestFirst.reduce((left, phrase) => left.replaceAll(` ${phrase} `, ' '), padded)
  return { rest: rest.trim(), isFound: rest !== padded }
}

/** Words alone, in small letters and without accents; “24/7” is one. */
const plain = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim()
