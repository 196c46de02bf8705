import type { DocumentType, Locale, SnapshotReader } from '@carepath/schema'
import { nameComparer } from '../i18n/format.ts'
import { idsInShard, shardNames } from '../snapshot/shards.ts'

/** An entry of a list from A to Z. */
export interface DirectoryEntry {
  id: string
  name: string
  path: string
}

/** One page of a list from A to Z: the whole of a short list, else a letter or a part of a long letter. */
export interface DirectoryPart {
  /** Last segment of the page's path, e.g. `s` or `s-2`. Empty where the list is short. */
  key: string
  /** The label that readers see, e.g. `S` or `S 2`. */
  label: string
  /** The letter of its entries; empty where the list is short. */
  letter: string
  /** Number of the letter's entries on earlier pages. */
  offset: number
}

/** A longer list is split by letter, a longer letter by number. */
export const maxEntriesPerPart = 150

/** The documents that a list is made from. */
export interface DirectorySource<Entry extends DirectoryEntry> {
  /** The list's name in the keys of its derived values. */
  name: string
  type: DocumentType
  /** The entry of a document; undefined where the list leaves the document out. */
  toEntry: (snapshot: SnapshotReader, locale: Locale, id: string) => Entry | undefined
}

/** The parts of a list. Pages that read them are rendered again only when a part is added or removed. */
export function directoryParts<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
): DirectoryPart[] {
  return snapshot.derive(`${derivationKey(source, locale)}/parts`, (live) =>
    Object.entries(idsByLetter(live, locale, source))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([letter, ids]) => splitLetter(letter, ids.length)),
  )
}

/** The entries of one part. Pages that read them are rendered again only when one of these entries changes. */
export function directoryEntries<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
  key: string,
): Entry[] {
  return snapshot.derive(`${derivationKey(source, locale)}/part/${key}`, (live) => {
    const part = directoryParts(live, locale, source).find((each) => each.key === key)
    return part
      ? entriesOfLetter(live, locale, source, part.letter).slice(part.offset, part.offset + maxEntriesPerPart)
      : []
  })
}

/** True where a list has nothing to choose from in a language: no reader is led there. */
export function isDirectoryEmpty<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
): boolean {
  return snapshot.derive(`${derivationKey(source, locale)}/is-empty`, (live) =>
    directoryParts(live, locale, source).every(({ key }) => directoryEntries(live, locale, source, key).length === 0),
  )
}

/** Key of the part that contains the entry with this id. */
export function findPartOfEntry<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
  id: string,
): string {
  return snapshot.derive(`${derivationKey(source, locale)}/part-of/${id}`, (live) => {
    const isOn = ({ key }: DirectoryPart) =>
      directoryEntries(live, locale, source, key).some((entry) => entry.id === id)
    return directoryParts(live, locale, source).find(isOn)?.key ?? ''
  })
}

const derivationKey = ({ name }: { name: string }, locale: Locale): string => `directory/${name}/${locale}`

/** All entries of a letter, in order. When one gets a new name, only the documents of its letter are read again. */
function entriesOfLetter<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
  letter: string,
): Entry[] {
  const compare = nameComparer(locale)
  return snapshot.derive(`${derivationKey(source, locale)}/letter/${letter}`, (live) => {
    const ids = live.derive(
      `${derivationKey(source, locale)}/letter/${letter}/ids`,
      (inner) => idsByLetter(inner, locale, source)[letter] ?? [],
    )
    return ids
      .flatMap((id) => source.toEntry(live, locale, id) ?? [])
      .toSorted((a, b) => compare(a.name, b.name) || (a.path < b.path ? -1 : 1))
  })
}

/** Ids of the documents of each letter. A short list has one letter only, which is empty. */
function idsByLetter<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
): Record<string, string[]> {
  return snapshot.derive(`${derivationKey(source, locale)}/letters`, (live) => {
    const listed = shardNames(live, locale, source.type).flatMap((shard) => lettersInShard(live, locale, source, shard))
    if (listed.length <= maxEntriesPerPart) return { '': listed.map(({ id }) => id) }
    const byLetter = Object.entries(Object.groupBy(listed, ({ letter }) => letter))
    return Object.fromEntries(byLetter.map(([letter, group = []]) => [letter, group.map(({ id }) => id)]))
  })
}

/**
 * The letters of the documents in one shard. When a document gets a new name, only its shard is read again, however
 * long the list.
 */
function lettersInShard<Entry extends DirectoryEntry>(
  snapshot: SnapshotReader,
  locale: Locale,
  source: DirectorySource<Entry>,
  shard: string,
): { id: string; letter: string }[] {
  return snapshot.derive(`${derivationKey(source, locale)}/shard/${shard}`, (live) => {
    return idsInShard(live, locale, source.type, shard).flatMap((id) => {
      const entry = source.toEntry(live, locale, id)
      return entry ? { id, letter: firstLetter(entry.name) } : []
    })
  })
}

function splitLetter(letter: string, count: number): DirectoryPart[] {
  const key = letter === '#' ? 'other' : letter.toLowerCase()
  return Array.from({ length: Math.max(1, Math.ceil(count / maxEntriesPerPart)) }, (_, index) => ({
    key: index ? `${key}-${index + 1}` : key,
    label: index ? `${letter} ${index + 1}` : letter,
    letter,
    offset: index * maxEntriesPerPart,
  }))
}

/** The letter that a name is listed under: its first letter without accents. */
function firstLetter(name: string): string {
  const [first = ''] = name.normalize('NFD').replaceAll(/[^\p{L}\p{N}]/gu, '')
  return /[a-z]/iu.test(first) ? first.toUpperCase() : '#'
}
