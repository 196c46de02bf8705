import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { importContent, type ContentImport } from '../../src/workflow/content-import/import-content.ts'
import { collectionSlugs, type PublishedCollectionSlug } from '../../src/model/collection-names.ts'
import { takeBackKilledImport } from '../../src/workflow/content-import/undo.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { file, smallFile } from './import-files.ts'

onEachDatabase(({ environment, hasTransactions }) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await openCms(environment, { areSamples: false })
  }, 60_000)
  afterAll(() => cms.close())

  const dryRun = (content: object, mayUpdate = false): Promise<ContentImport> =>
    importContent(cms.payload, [file(content)], { isDryRun: true, mayUpdate })
  const run = (content: object, mayUpdate = false): Promise<ContentImport> =>
    importContent(cms.payload, [file(content)], { user: cms.editor, isDryRun: false, mayUpdate })
  const countAll = async (): Promise<number> => {
    const counts = Object.values(collectionSlugs).map((collection: PublishedCollectionSlug) =>
      cms.payload.count({ collection }),
    )
    return (await Promise.all(counts)).reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  }
  const imported = async () => {
    const { docs } = await cms.payload.find({
      collection: 'evidence',
      where: { action: { equals: 'imported' } },
      pagination: false,
    })
    return docs
  }
  const word = async (locale: 'en' | 'es' = 'en') => {
    const where = { slug: { equals: 'lux' } }
    const { docs } = await cms.payload.find({ collection: 'glossary-terms', where, draft: true, locale, depth: 0 })
    return docs[0]!
  }

  test('a dry run says what would be created, and writes nothing', async () => {
    const { created, faults, gaps } = await dryRun(smallFile)
    expect(created.map(({ kind, title }) => `${kind}: ${title}`).sort()).toEqual([
      'Glossary word: lux',
      'Intervention: light from a lamp',
      'Person: Wilma Writer',
      'Source: Light from lamps',
    ])
    expect({ faults, gaps }).toEqual({ faults: [], gaps: [] })
    expect(await countAll()).toBe(0)
    expect(await imported()).toEqual([])
  })

  test('nothing is imported where one of several files has a fault', async () => {
    const broken = { glossary: [{ slug: 'dim', term: 'dim', plainDefinition: 'Not bright.', speling: 'x' }] }
    const files = [file(smallFile, 'one.json'), file(broken, 'two.json')]
    const { faults } = await importContent(cms.payload, files, { user: cms.editor, isDryRun: false, mayUpdate: false })
    expect(faults.map((fault) => fault.file)).toEqual(['two.json'])
    expect(await countAll()).toBe(0)
  })

  test('nothing is imported where saving fails in the middle', async () => {
    // Nobody who isn’t staff may save: the first document is refused, and so is a later one.
    const before = cms.payload.create.bind(cms.payload)
    let saves = 0
    cms.payload.create = ((options: never) => {
      saves += 1
      if (saves === 3) throw new Error('The disk is full.')
      return before(options)
    }) as never
    await expect(run(smallFile)).rejects.toThrow('The disk is full.')
    cms.payload.create = before
    expect(await countAll()).toBe(0)
    expect(existsSync(join(cms.dataDir, 'unfinished-import.json'))).toBe(false)
  })

  test.skipIf(!hasTransactions)(
    'an import that is killed in the middle has left nothing after the next start',
    async () => {
      const script = join(import.meta.dirname, 'killed-import.ts')
      const child = spawn(process.execPath, [script, cms.dataDir, environment.DATABASE_URL ?? '', '7'], {
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
      expect(signal).toBe('SIGKILL')
      expect(await takeBackKilledImport(cms.payload)).toBe(0)
      expect(await countAll()).toBe(0)
      expect(await imported()).toEqual([])
    },
    120_000,
  )

  test.skipIf(hasTransactions)('what a killed import has left is taken back at the next start', async () => {
    if (cms.payload.db.name !== 'mongoose') return
    const { id } = await cms.payload.create({
      collection: 'interventions',
      data: { name: 'half', kind: 'device' },
      draft: true,
    })
    // It was killed after the second language.
    await cms.payload.update({ collection: 'interventions', id, data: { name: 'medio' }, locale: 'es', draft: true })
    const noted = { process: 2 ** 22 - 1, created: [{ collection: 'interventions', id }] }
    writeFileSync(join(cms.dataDir, 'unfinished-import.json'), JSON.stringify(noted))
    expect(await takeBackKilledImport(cms.payload)).toBe(1)
    expect(await countAll()).toBe(0)
  })

  test('an import that another user’s process is at is waited for', async () => {
    const note = join(cms.dataDir, 'unfinished-import.json')
    writeFileSync(note, JSON.stringify({ process: process.ppid, created: [] }))
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' })
    })
    await expect(dryRun(smallFile)).rejects.toThrow('Another import is running')
    // The system has given the number of the killed import to another process.
    utimesSync(note, new Date(), new Date(Date.now() - 120_000))
    expect((await dryRun(smallFile)).faults).toEqual([])
    expect(existsSync(note)).toBe(false)
    kill.mockRestore()
  })

  describe('what was imported', () => {
    beforeAll(async () => {
      expect((await run(smallFile)).faults).toEqual([])
    })

    test('is a draft in all its languages, which nobody has signed', async () => {
      expect(await word()).toMatchObject({ _status: 'draft', term: 'lux', synonyms: 'brightness\nlight level' })
      expect(await word('es')).toMatchObject({ plainDefinition: 'Cuánta luz llega a un lugar.' })
      expect((await cms.payload.count({ collection: 'approvals' })).totalDocs).toBe(0)
      expect((await cms.payload.count({ collection: 'outbox' })).totalDocs).toBe(0)
    })

    test('is in the evidence log, in the name of the account', async () => {
      const entries = await imported()
      expect(entries).toHaveLength(4)
      expect(entries.every(({ actor }) => actor === cms.editor.name)).toBe(true)
      expect(entries.map(({ summary }) => summary)).toContain(
        'Glossary word “lux” was imported as a draft from test.json.',
      )
    })

    test('is recognised when the same file comes again', async () => {
      const { created, updated, unchanged, faults } = await run(smallFile)
      expect({ created, updated, faults }).toEqual({ created: [], updated: [], faults: [] })
      expect(unchanged).toHaveLength(4)
      expect(await imported()).toHaveLength(4)
    })

    test('isn’t changed by a changed file unless that is asked for', async () => {
      const { faults } = await run(changed('Light, as it falls.'))
      expect(faults).toMatchObject([{ field: 'Glossary word “lux”' }])
      expect(faults[0]?.message).toContain('differs from the file in “What it means”')
      expect(faults[0]?.message).toContain('Allow updates (--update)')
      expect((await word()).plainDefinition).toBe('How bright light is where it falls.')
    })

    test.skipIf(!hasTransactions)('is brought up to date where that is asked for', async () => {
      const { updated, unchanged } = await run(changed('Light, as it falls.'), true)
      expect({ updated: updated.length, unchanged: unchanged.length }).toEqual({ updated: 1, unchanged: 3 })
      expect((await word()).plainDefinition).toBe('Light, as it falls.')
      expect((await word('es')).plainDefinition).toBe('Cuánta luz llega a un lugar.')
    })

    test.skipIf(!hasTransactions)('keeps what a file no longer names, says so, and is emptied by null', async () => {
      const [entry] = changed('Light, as it falls.').glossary
      const { synonyms: _, ...less } = entry as typeof entry & { synonyms?: unknown }
      const all = { ...changed(''), glossary: [{ ...less, synonyms: { en: ['brightness'], es: ['brillo'] } }] }
      await run(all, true)
      const without = { ...all, glossary: [less] }
      const { stays, unchanged, faults } = await dryRun(without, true)
      expect(faults).toEqual([])
      expect(unchanged).toHaveLength(4)
      expect(stays).toMatchObject([{ field: 'Glossary word “lux”' }])
      expect(stays[0]?.message).toMatch(/^It stays as it is on the site in “[^”]+”: the file doesn’t name it\./u)
      await run(without, true)
      expect([(await word()).synonyms, (await word('es')).synonyms]).toEqual(['brightness', 'brillo'])
      const { updated } = await run({ ...all, glossary: [{ ...less, synonyms: null }] }, true)
      expect(updated).toHaveLength(1)
      expect([(await word()).synonyms ?? '', (await word('es')).synonyms ?? '']).toEqual(['', ''])
      expect((await dryRun({ ...all, glossary: [{ ...less, synonyms: null }] })).unchanged).toHaveLength(4)
    })

    test('is never overwritten once somebody has edited it', async () => {
      const { id } = await word()
      const data = { plainDefinition: 'What an editor wrote.' }
      await cms.payload.update({ collection: 'glossary-terms', id, data, draft: true, user: cms.editor })
      const { faults } = await run(changed('Another text.'), true)
      expect(faults[0]?.message).toContain('Eli Editor has changed or published it since it was imported')
      expect((await word()).plainDefinition).toBe('What an editor wrote.')
    })

    test('is used by other files by its address, its number and its name', async () => {
      const more = {
        sources: [
          {
            ...smallFile.sources[0],
            key: 'dark',
            title: 'Darkness',
            doi: '10.1000/dark',
            subject: { interventions: ['Light from a lamp'] },
          },
        ],
        glossary: [
          {
            slug: 'glare',
            term: 'glare',
            plainDefinition: 'Light that hurts the eyes.',
            review: { authors: ['wilma-writer'], sources: ['doi:10.1000/LIGHT', 'Darkness'] },
          },
        ],
      }
      // An entry of the file is known by its name and by its key.
      expect((await dryRun(more)).faults).toEqual([])
      more.glossary[0]!.review.sources[1] = 'dark'
      expect((await dryRun(more)).faults).toEqual([])
      more.glossary[0]!.review.sources[1] = 'Dusk'
      const { faults, created } = await dryRun(more)
      expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('There is no source “Dusk”')])
      expect(created).toEqual([])
    })
  })

  function changed(plainDefinition: string) {
    const [term] = smallFile.glossary
    return { ...smallFile, glossary: [{ ...term, plainDefinition: { ...term!.plainDefinition, en: plainDefinition } }] }
  }
})
