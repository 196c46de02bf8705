import type { DocumentType, SnapshotReader } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { directoryEntries, directoryParts, maxEntriesPerPart } from '../src/directory/directory.ts'
import { sideEffectDirectory } from '../src/directory/side-effect.ts'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { standingPages } from '../src/site-pages/standing-pages.ts'
import { composePage } from '../src/bundle/compose-page.ts'
import type { IndexView } from '../src/views/parts/index-page.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleSite, withSideEffects } from './support/sites.ts'

const indexPages = (snapshot: SnapshotReader) =>
  standingPages(snapshot).filter(({ kind, locale }) => kind === 'side-effect-index' && locale === 'en')

/** A snapshot that records which fields of a type are read. */
function recordReads(type: DocumentType, fields: Set<string>, snapshot: SnapshotReader): SnapshotReader {
  const note = <T extends object>(document: T): T =>
    new Proxy(document, {
      get: (target, field) => {
        if (typeof field === 'string') fields.add(field)
        return Reflect.get(target, field) as unknown
      },
    })
  const reader: SnapshotReader = {
    ...snapshot,
    get: (wanted, id, locale) => {
      const document = snapshot.get(wanted, id, locale)
      return document && wanted === type ? note(document) : document
    },
    all: (wanted, locale) =>
      snapshot.all(wanted, locale).map((document) => (wanted === type ? note(document) : document)),
    derive: (_, compute) => compute(reader),
  }
  return reader
}

/** How many side effects each derived value of their list has read. */
function countDocumentReads(snapshot: SnapshotReader): Map<string, number> {
  const counts = new Map<string, number>()
  const memory = memorySnapshot([])
  const reader = (key: string): SnapshotReader => ({
    ...snapshot,
    get: (type, id, locale) => {
      counts.set(key, (counts.get(key) ?? 0) + 1)
      return snapshot.get(type, id, locale)
    },
    derive: (inner, compute) => memory.derive(inner, () => compute(reader(inner))),
  })
  for (const { key } of directoryParts(reader(''), 'en', sideEffectDirectory))
    directoryEntries(reader(''), 'en', sideEffectDirectory, key)
  return counts
}

describe('A site of ten thousand side effects', () => {
  const snapshot = memorySnapshot(withSideEffects(exampleSite, 10_000))
  const pages = indexPages(snapshot)
  const bodies = pages.map(
    (page) => composePage(requireKnownPage(page), snapshot).page.body as IndexView<{ path: string }>,
  )

  it('lists each of them once, on pages of bounded length', () => {
    const entries = bodies.flatMap((body) => body.entries.map(({ path }) => path))
    expect(entries.length).toBe(10_002)
    expect(new Set(entries).size).toBe(entries.length)
    expect(Math.max(...bodies.map((body) => body.entries.length))).toBeLessThanOrEqual(maxEntriesPerPart)
  })

  it('reads few of them again when one gets a new name', () => {
    const readers = countDocumentReads(snapshot)
    // The effects of its letter, and those of its shard, which show whether the letter has changed.
    for (const count of readers.values()) expect(count).toBeLessThan(10_000 / 20)
    expect(readers.size).toBeGreaterThan(26)
  })

  it('links to every part from each part', () => {
    const parts = pages.map(({ path }) => path).slice(1)
    for (const body of bodies) expect(body.parts.map(({ path }) => path)).toEqual(parts)
  })

  it('keeps sidebars short', () => {
    for (const page of pages) {
      const { sidebar, navigation } = composePage(requireKnownPage(page), snapshot).page
      expect((sidebar?.links.length ?? 0) + navigation.length).toBeLessThan(100)
    }
  })
})

describe('The index of side effects', () => {
  it('is one page while the list is short', () => {
    expect(indexPages(memorySnapshot(exampleSite)).map(({ path }) => path)).toEqual(['/side-effects/'])
  })

  it('reads no text of any side effect, so that an edited text does not touch it', () => {
    const fields = new Set<string>()
    const [page] = indexPages(memorySnapshot(exampleSite))
    if (!page) throw new Error('There is no index')
    composePage(requireKnownPage(page), recordReads('side-effect', fields, memorySnapshot(exampleSite)))
    expect([...fields].toSorted()).toEqual(['id', 'isSerious', 'medicalName', 'plainName', 'slug'])
  })
})
