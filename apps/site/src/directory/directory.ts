import type { DocumentType, Locale, SnapshotReader } from '@carepath/schema'
import { compareIn } from '../i18n/format.ts'
import { idsInShare, sharesOf } from '../snapshot/shards.ts'

/** An entry of a list from A to Z. */
export interface DirectoryEntry {
  id: string
  name: string
  path: string
}

/** One page of a list that is too long for one: a letter, or a part of a long letter. */
export interface DirectoryPart {
  /** Last part of its path, e.g. `s` or `s-2`. Empty where the list is short. */
  key: string
  /** What readers see, e.g. `S` or `S 2`. */
  label: string
  /** Letter it is part of; empty where the list is short. */
  letter: string
  /** How many entries of the letter come before it. */
  from: number
}

/** Lists longer than this are split by letter, letters longer than this by number. */
export const longestList = 150

/** What a list is made of. */
export interface DirectorySource<Entry extends DirectoryEntry> {
  /** Its key among derived values. */
  name: string
  type: DocumentType
  /** A document as the list shows it; undefined leaves it out. */
  entryOf: (snapshot: SnapshotReader, locale: Locale, id: string) => Entry | undefined
}

/** The parts of a list. Its readers are touched only where a part comes or goes. */
export function directoryParts<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
): DirectoryPart[] {
  return snapshot.derive(`${keyOf(source, locale)}/parts`, (live) =>
    Object.entries(idsByLetter(live, locale, source))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([letter, ids]) => partsOf(letter, ids.length)),
  )
}

/** The entries of one part. Its readers are touched only where one of these entries changes. */
export function directoryEntries<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
  key: string,
): Entry[] {
  return snapshot.derive(`${keyOf(source, locale)}/part/${key}`, (live) => {
    const part = directoryParts(live, locale, source).find((each) => each.key === key)
    return part ? entriesUnder(live, locale, source, part.letter).slice(part.from, part.from + longestList) : []
  })
}

/** The part an entry is on, by the entry's id. */
export function partOfEntry<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
  id: string,
): string {
  return snapshot.derive(`${keyOf(source, locale)}/part-of/${id}`, (live) => {
    const isOn = ({ key }: DirectoryPart) =>
      directoryEntries(live, locale, source, key).some((entry) => entry.id === id)
    return directoryParts(live, locale, source).find(isOn)?.key ?? ''
  })
}

const keyOf = ({ name }: { name: string }, locale: Locale): string => `directory/${name}/${locale}`

/** All entries under a letter, in order. A new name looks at this letter's documents, and at no others. */
function entriesUnder<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
  letter: string,
): Entry[] {
  const compare = compareIn(locale)
  return snapshot.derive(`${keyOf(source, locale)}/letter/${letter}`, (live) => {
    const ids = live.derive(
      `${keyOf(source, locale)}/letter/${letter}/ids`,
      (inner) => idsByLetter(inner, locale, source)[letter] ?? [],
    )
    return ids
      .flatMap((id) => source.entryOf(live, locale, id) ?? [])
      .toSorted((a, b) => compare(a.name, b.name) || (a.path < b.path ? -1 : 1))
  })
}

/** Which documents are listed under which letter: all under one that is empty, where the list is short. */
function idsByLetter<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
): Record<string, string[]> {
  return snapshot.derive(`${keyOf(source, locale)}/letters`, (live) => {
    const listed = sharesOf(live, locale, source.type).flatMap((share) => lettersIn(live, locale, source, share))
    if (listed.length <= longestList) return { '': listed.map(({ id }) => id) }
    const byLetter = Object.entries(Object.groupBy(listed, ({ letter }) => letter))
    return Object.fromEntries(byLetter.map(([letter, group = []]) => [letter, group.map(({ id }) => id)]))
  })
}

/**
 * The letters of one share of the documents. A new name reads the others of its share to learn whether a letter has
 * changed, and no more than these, however long the list.
 */
function lettersIn<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
  share: string,
): { id: string; letter: string }[] {
  return snapshot.derive(`${keyOf(source, locale)}/share/${share}`, (live) => {
    return idsInShare(live, locale, source.type, share).flatMap((id) => {
      const entry = source.entryOf(live, locale, id)
      return entry ? { id, letter: letterOf(entry.name) } : []
    })
  })
}

function partsOf(letter: string, count: number): DirectoryPart[] {
  const key = letter === '#' ? 'other' : letter.toLowerCase()
  return Array.from({ length: Math.max(1, Math.ceil(count / longestList)) }, (_, index) => ({
    key: index ? `${key}-${index + 1}` : key,
    label: index ? `${letter} ${index + 1}` : letter,
    letter,
    from: index * longestList,
  }))
}

/** The letter a name is listed under: the first one, without its accents. */
function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFD').replaceAll(/[^\p{L}\p{N}]/gu, '')
  return /[a-z]/iu.test(first) ? first.toUpperCase() : '#'
}
