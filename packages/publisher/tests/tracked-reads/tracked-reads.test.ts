import type { SnapshotReader } from '@carepath/schema'
import { expect, it } from 'vitest'
import { changedReads } from '../../src/snapshot/changed-reads.ts'
import { Derivations } from '../../src/snapshot/derivations.ts'
import { DocumentStore } from '../../src/snapshot/document-store.ts'
import { ReadTracker } from '../../src/snapshot/read-tracker.ts'
import { TrackedSnapshot } from '../../src/snapshot/tracked-snapshot.ts'
import { page, person, term } from '../documents.ts'

const indexes = { page: ['kind'] }
const documents = [page('about', { kind: 'about' }), page('privacy'), person('dr')]

/** Runs a view; returns what it read, and its tracker. */
function readBy(view: (snapshot: SnapshotReader) => unknown) {
  const store = new DocumentStore(indexes, documents)
  const stored = { find: () => undefined }
  const derivations = new Derivations({ view: store, indexes, stored, computations: new Map(), suspects: new Map() })
  const tracker = new ReadTracker('The page')
  const value = view(new TrackedSnapshot(store, derivations, tracker))
  return { reads: tracker.reads.toSorted(), value, tracker }
}

it('records each field that is read, except those of a document’s identity', () => {
  const { reads } = readBy((snapshot) => {
    const about = snapshot.get('page', 'about', 'en')
    return [about?.title, about?.id, about?.locale, about?.review.reviewedBy.id]
  })
  expect(reads).toEqual(['field page en review about', 'field page en title about', 'live page en about'])
})

it('records that a document is not live', () => {
  expect(readBy((snapshot) => snapshot.get('page', 'about', 'es')).reads).toEqual(['live page es about'])
})

it('records a list apart from the documents on it', () => {
  const { reads, value } = readBy((snapshot) => snapshot.where('page', 'en', 'kind', 'about').map(({ slug }) => slug))
  expect(value).toEqual(['about'])
  expect(reads).toEqual(['field page en slug about', 'where page en kind about'])
})

it('records every field and the set of fields when a document is copied', () => {
  const { reads } = readBy((snapshot) => ({ ...snapshot.get('person', 'dr', 'en') }))
  expect(reads).toContain('shape person en dr')
  expect(reads).toContain('field person en bio dr')
})

it('refuses to list documents by a field that is not indexed', () => {
  expect(() => readBy((snapshot) => snapshot.where('page', 'en', 'title', 'x'))).toThrow('by "title"')
})

it('keeps views from changing a document', () => {
  expect(() => readBy((snapshot) => Object.assign(snapshot.get('page', 'about', 'en')!, { title: 'x' }))).toThrow()
  expect(() =>
    readBy((snapshot) => snapshot.get('page', 'about', 'en')!.review.authors.push({ type: 'person', id: 'x' })),
  ).toThrow()
})

it('refuses a read that would not be recorded', () => {
  const byOuter = (snapshot: SnapshotReader) => snapshot.derive('titles', () => snapshot.all('page', 'en').length)
  expect(() => readBy(byOuter)).toThrow('while deriving "titles"')
  const { tracker } = readBy(() => undefined)
  tracker.close()
  expect(() => tracker.record('all page en')).toThrow('after it was rendered')
})

it('refuses shared values that read themselves or are not plain JSON', () => {
  const circle = (snapshot: SnapshotReader): unknown => snapshot.derive('a', (inner) => inner.derive('b', circle))
  expect(() => readBy(circle)).toThrow('reads itself')
  expect(() => readBy((snapshot) => snapshot.derive('nothing', () => undefined))).toThrow('not plain JSON')
})

it('computes a shared value once for all its readers', () => {
  let computed = 0
  const menu = (inner: SnapshotReader) => {
    computed++
    return inner.all('page', 'en').map(({ title }) => title)
  }
  const { reads } = readBy((snapshot) => [snapshot.derive('menu', menu), snapshot.derive('menu', menu)])
  expect(computed).toBe(1)
  expect(reads).toEqual(['derive menu'])
})

it('finds exactly the reads that an edit changes', () => {
  const before = page('about', { kind: 'about' })
  const edited = { ...before, title: 'New', kind: 'contact' as const }
  expect([...changedReads([{ before, after: edited }], indexes)].toSorted()).toEqual([
    'field page en kind about',
    'field page en title about',
    'where page en kind about',
    'where page en kind contact',
  ])
  expect([...changedReads([{ before: undefined, after: term('x') }], indexes)].toSorted()).toEqual([
    'all glossary-term en',
    'live glossary-term en x',
  ])
  const { pronunciation: _, ...plain } = { ...term('x'), pronunciation: 'ex' }
  expect([...changedReads([{ before: { ...plain, pronunciation: 'ex' }, after: plain }], indexes)].toSorted()).toEqual([
    'field glossary-term en pronunciation x',
    'shape glossary-term en x',
  ])
})

it('counts a shared value that can no longer be computed as changed, and fails its readers', () => {
  const view = new DocumentStore(indexes, [])
  const compute = (snapshot: SnapshotReader) => {
    const doctor = snapshot.get('person', 'dr', 'en')
    if (!doctor) throw new Error('The doctor is gone')
    return doctor.name
  }
  const derivations = new Derivations({
    ...{ view, indexes, stored: { find: () => '"Dr"' }, computations: new Map([['name', compute]]) },
    suspects: new Map([['name', { isCertain: true, through: new Set<string>() }]]),
  })
  expect(derivations.isChanged('name')).toBe(true)
  expect(() => derivations.evaluate('name', compute)).toThrow('The doctor is gone')
})
