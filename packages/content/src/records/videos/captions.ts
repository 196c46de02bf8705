/** What one caption says, and from when on it is shown. */
export interface Cue {
  /** As it is written in the file, e.g. `00:12.500`. */
  start: string
  /** Its words on one line, without marks of speakers and styles. */
  text: string
}

/** The captions of a file, or what keeps it from being captions: with the line, and what to do. */
export type CaptionsReading = { cues: Cue[] } | { fault: string }

const timing = /^((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]+-->[ \t]+((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})(?:[ \t]|$)/u
const notCues = /^(?:NOTE|STYLE|REGION)(?:\s|$)/u

/** Reads a file of captions in WebVTT (https://www.w3.org/TR/webvtt1/). */
export function readCaptions(file: string): CaptionsReading {
  const lines = file.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)
  if (!/^WEBVTT(?:[ \t]|$)/u.test(lines[0] ?? ''))
    return {
      fault: 'The file doesn’t begin with “WEBVTT”. Save the captions as WebVTT (.vtt), then upload them again.',
    }
  const cues: Cue[] = []
  for (const { first, block } of blocksOf(lines)) {
    if (notCues.test(block[0] ?? '')) continue
    const at = block.findIndex((line) => line.includes('-->'))
    if (at < 0) continue
    const [, start = '', end = ''] = timing.exec((block[at] ?? '').trim()) ?? []
    const place = `Line ${first + at}`
    if (!start)
      return { fault: `${place} has no times like “00:05.000 --> 00:08.000”. Correct it, then upload the file again.` }
    if (seconds(end) <= seconds(start))
      return { fault: `${place}: the caption ends before it begins. Correct its times, then upload the file again.` }
    const text = wordsOf(block.slice(at + 1))
    if (text) cues.push({ start, text })
  }
  return cues.length > 0
    ? { cues }
    : { fault: 'The file holds no captions. Write what is said, with its times, then upload it again.' }
}

/** Runs of lines between empty ones, after the first line of the file. */
function blocksOf(lines: readonly string[]): { first: number; block: string[] }[] {
  const blocks: { first: number; block: string[] }[] = []
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') {
      isOpen = false
      continue
    }
    if (!isOpen) blocks.push({ first: index + 1, block: [] })
    isOpen = true
    blocks.at(-1)?.block.push(line)
  }
  return blocks
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' }

const wordsOf = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/gu, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/gu, ' ')
    .trim()

const seconds = (time: string): number =>
  time
    .split(':')
    .map(Number)
    .reduce((sum, part) => sum * 60 + part, 0)
