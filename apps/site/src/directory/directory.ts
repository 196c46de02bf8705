import type { Locale, SnapshotReader } from '@carepath/schema'
import { compareIn } from '../i18n/format.ts'

/** An entry of a list from A to Z. */
export interface DirectoryEntry {
  id: string
  name: string
  path: string
}

/** One page of a list that is too long for one: a letter, or a part of a long letter. */
export interface DirectoryPart {
  /** Last part of its path, e.g. `s` or `s-2`. */
  key: string
  /** What readers see, e.g. `S` or `S 2`. */
  label: string
}

/** Lists longer than this are split by letter, letters longer than this by number. */
export const longestList = 150

/** A whole list from A to Z, cut into parts of bounded size. One part with an empty key where it is short. */
type Parts<Entry> = (DirectoryPart & { entries: Entry[] })[]

/** Where the list comes from: its key among derived values and how to collect it. */
export interface DirectorySource<Entry extends DirectoryEntry> {
  name: string
  collect: (snapshot: SnapshotReader, locale: Locale) => Entry[]
}

/** The parts of a list. Its readers are touched only where a part comes or goes. */
export function directoryParts<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
): DirectoryPart[] {
  return snapshot.derive(`directory/${source.name}/${locale}/parts`, (live) =>
    allParts(live, locale, source).map(({ key, label }) => ({ key, label })),
  )
}

/** The entries of one part. Its readers are touched only where one of these entries changes. */
export function directoryEntries<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
  key: string,
): Entry[] {
  return snapshot.derive(
    `directory/${source.name}/${locale}/part/${key}`,
    (live) => allParts(live, locale, source).find((part) => part.key === key)?.entries ?? [],
  )
}

/** The part each entry is on, by the entry's id. */
export function partOfEntry<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
  id: string,
): string {
  return snapshot.derive(
    `directory/${source.name}/${locale}/part-of/${id}`,
    (live) => allParts(live, locale, source).find(({ entries }) => entries.some((entry) => entry.id === id))?.key ?? '',
  )
}

function allParts<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
): Parts<Entry> {
  return snapshot.derive(`directory/${source.name}/${locale}`, (live) => partsOf(source.collect(live, locale), locale))
}

/** Cuts a list into parts of at most `longestList` entries. */
function partsOf<Entry extends DirectoryEntry>(entries: Entry[], locale: Locale): Parts<Entry> {
  const compare = compareIn(locale)
  const sorted = entries.toSorted((a, b) => compare(a.name, b.name) || (a.path < b.path ? -1 : 1))
  if (sorted.length <= longestList) return [{ key: '', label: '', entries: sorted }]
  const letters = Object.entries(Object.groupBy(sorted, ({ name }) => letterOf(name))).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )
  return letters.flatMap(([letter, group = []]) =>
    chunksOf(group, longestList).map((chunk, index) => ({
      key: (letter === '#' ? 'other' : letter.toLowerCase()) + (index ? `-${index + 1}` : ''),
      label: letter + (index ? ` ${index + 1}` : ''),
      entries: chunk,
    })),
  )
}

/** The letter a name is listed under: the first one, without its accents. */
function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFD').replaceAll(/[^\p{L}\p{N}]/gu, '')
  return /[a-z]/iu.test(first) ? first.toUpperCase() : '#'
}

function chunksOf<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
