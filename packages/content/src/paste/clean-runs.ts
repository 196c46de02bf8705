import { cleanText } from '../input/clean-text.ts'
import type { Run } from './blocks.ts'

/** Latin letters that a font prints as one: a reader and a search expect two. */
const ligatures = /[\uFB00-\uFB06]/gu
/** Characters of Windows where Unicode has controls: old pages and mails hold quotes so. */
const windows = /[\u0080-\u009F]/gu
const fromWindows = new TextDecoder('windows-1252')

/** The words of a pasted text: each space one plain space, nothing invisible. */
export function cleanWords(text: string): string {
  return cleanText(
    text
      .replace(windows, (character) => fromWindows.decode(Uint8Array.of(character.charCodeAt(0))))
      .replace(ligatures, (letters) => letters.normalize('NFKC')),
  ).replace(/[ \t\n]+/gu, ' ')
}

/** Runs with clean words, without spaces at the ends of lines and without empty runs; alike neighbours are one. */
export function cleanRuns(runs: readonly Run[]): Run[] {
  const merged = merge(runs)
    .map((run) => (run === 'break' ? run : { ...run, text: cleanWords(run.text) }))
    .filter((run) => run === 'break' || run.text !== '')
  const trimmed: Run[] = []
  for (const run of merged) {
    if (run === 'break') {
      trimEnd(trimmed)
      if (trimmed.length > 0 && trimmed.at(-1) !== 'break') trimmed.push(run)
    } else {
      joinHyphenated(trimmed, run.text)
      const previous = trimmed.at(-1)
      const isAfterSpace = previous === undefined || previous === 'break' || previous.text.endsWith(' ')
      const text = isAfterSpace ? run.text.replace(/^ +/u, '') : run.text
      if (text !== '') trimmed.push({ ...run, text })
    }
  }
  trimEnd(trimmed)
  if (trimmed.at(-1) === 'break') trimmed.pop()
  trimEnd(trimmed)
  return merge(trimmed)
}

/** A word that the end of a line has cut in two is one word again. */
function joinHyphenated(runs: Run[], next: string): void {
  const cut = runs.at(-2)
  if (runs.at(-1) !== 'break' || cut === undefined || cut === 'break') return
  if (!/(?:\p{L}[-\u2010]|\p{N}[-\u2010\u2013])$/u.test(cut.text) || !/^[\p{L}\p{N}]/u.test(next)) return
  const isOneWord = /\p{Ll}[-\u2010]$/u.test(cut.text) && /^\p{Ll}/u.test(next) && !keepsHyphen.test(cut.text)
  runs.splice(-2, 2, { ...cut, text: isOneWord ? cut.text.slice(0, -1) : cut.text })
}

/** Beginnings of words that have a hyphen of their own. */
export const keepsHyphen =
  /(?:^|[^\p{L}])(?:self|non|well|long|short|low|high|half|once|twice|anti|post|follow|check|one|two)-\s*$/iu

function trimEnd(runs: Run[]): void {
  for (let last = runs.at(-1); last !== undefined && last !== 'break'; last = runs.at(-1)) {
    runs.pop()
    const text = last.text.replace(/ +$/u, '')
    if (text === '') continue
    runs.push({ ...last, text })
    return
  }
}

function merge(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const previous = merged.at(-1)
    if (run !== 'break' && previous !== undefined && previous !== 'break' && isAlike(run, previous))
      merged[merged.length - 1] = { ...previous, text: previous.text + run.text }
    else merged.push(run)
  }
  return merged
}

function isAlike(a: Exclude<Run, 'break'>, b: Exclude<Run, 'break'>): boolean {
  return a.isBold === b.isBold && a.isItalic === b.isItalic && a.href === b.href
}
