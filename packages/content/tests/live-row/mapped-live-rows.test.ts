import { documentKey, locales, type WrittenType } from '@carepath/schema'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { loadLiveRows } from '../../src/candidate/stored/load-live-rows.ts'
import { mapDocuments } from '../../src/candidate/stored/map-documents.ts'
import { MappedLiveRows } from '../../src/candidate/stored/mapped-live-rows.ts'
import type { MappedDocument } from '../../src/mapping/mapped-document.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { fillInExamples } from '../contract/fill-in.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  /** The rows that were kept, by document. */
  const kept = new Map<string, { type: WrittenType; row: MappedDocument }>()

  beforeAll(async () => {
    cms = await openCms(environment)
    const keep = vi.spyOn(MappedLiveRows.prototype, 'keep')
    await fillInExamples(cms.payload)
    for (const [type, row] of keep.mock.calls) kept.set(documentKey({ type, id: row.stored.id }), { type, row })
    keep.mockRestore()
  }, 300_000)
  afterAll(() => cms.close())

  test('the rendition that a publish maps before saving is the rendition of its saved row, for every type', async () => {
    expect(new Set([...kept.values()].map(({ type }) => type)).size).toBe(13)
    for (const { type, row } of kept.values()) {
      const { id } = row.stored
      const [known] = await MappedLiveRows.of(cms.payload).load(type, { ids: [id], req: {} })
      expect(known, `${type} is not mapped again`).toBe(row)
      const [fresh] = await mapDocuments(cms.payload, type, await loadLiveRows(cms.payload, type, [id]))
      for (const locale of locales) expect(row.draft(locale), documentKey({ type, id })).toEqual(fresh?.draft(locale))
    }
  })
})
