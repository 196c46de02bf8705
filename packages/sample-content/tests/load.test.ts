import { checkDocument, createLookup } from '@carepath/editorial'
import {
  documentKey,
  type Locale,
  locales,
  type PublishedDocument,
  type WrittenType,
  writtenTypes,
} from '@carepath/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clinicDay } from '@carepath/content/config/clinic-clock.ts'
import { collectionSlugs, siteSettingsSlug } from '@carepath/content/model/collection-names.ts'
import type { StoredDocument } from '@carepath/content/mapping/mapping-context.ts'
import { translationGaps } from '@carepath/content/mapping/translation-gaps.ts'
import { loadImages } from '@carepath/content/candidate/stored/load-images.ts'
import { findReferences } from '@carepath/content/candidate/references/find-references.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { pictureNote, pictures } from '../src/content/picture/pictures.ts'
import { sampleContent } from '../src/content/sample-content.ts'
import { loadSampleContent } from '../src/load.ts'
import { publish } from '@carepath/content/tests/mapping/publish.ts'
import { publishReviewer } from '@carepath/content/tests/support/forms.ts'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'

let cms: TestCms
const progress: string[] = []

beforeAll(async () => {
  cms = await openCms()
  await load()
}, 300_000)
afterAll(() => cms.close())

const load = () => loadSampleContent(cms.payload, { user: cms.editor, onProgress: (line) => progress.push(line) })

async function storedDocuments(type: WrittenType): Promise<StoredDocument[]> {
  const all = { locale: 'all', depth: 0, overrideAccess: true } as const
  if (type === 'site-settings') {
    return [(await cms.payload.findGlobal({ slug: siteSettingsSlug, ...all })) as unknown as StoredDocument]
  }
  const { docs } = await cms.payload.find({ collection: collectionSlugs[type], pagination: false, ...all })
  return docs as unknown as StoredDocument[]
}

async function storedPictures(): Promise<string[]> {
  const { docs } = await cms.payload.find({ collection: 'media', pagination: false, depth: 0, overrideAccess: true })
  return docs.map(({ id }) => id)
}

async function publishedDocuments(locale: Locale): Promise<PublishedDocument[]> {
  const images = await loadImages(cms.payload, new Set(await storedPictures()))
  const documents = await Promise.all(
    writtenTypes.map(async (type) =>
      (await storedDocuments(type)).map((stored) =>
        publish(type, stored, { locale, media: (id) => images(id, locale) }),
      ),
    ),
  )
  return documents.flat()
}

describe('loading the sample guide into an empty database', () => {
  it.each(locales)('keeps the words of rows within rows, such as the limits of each figure, in %s', async (locale) => {
    const notesOf = (rows: readonly { figures?: readonly { note?: string | undefined }[] | undefined }[]) =>
      rows.flatMap(({ figures = [] }) => figures.map(({ note }) => note))
    const notes = (await publishedDocuments(locale)).flatMap((document) =>
      document.type === 'treatment' ? notesOf(document.sideEffects) : [],
    )
    expect(notes.toSorted()).toEqual(
      sampleContent.treatment.flatMap((entry) => notesOf(entry[locale].sideEffects)).toSorted(),
    )
  })

  it.each(writtenTypes)('publishes every %s', async (type) => {
    const stored = await storedDocuments(type)
    expect(stored.map(({ _status }) => _status)).toEqual(sampleContent[type].map(() => 'published'))
  })

  it.each(locales)(
    'gives documents that fit the contract in %s, and point at nothing that is not live there',
    async (locale) => {
      const documents = await publishedDocuments(locale)
      const live = new Set(documents.map(documentKey))
      const missing = documents.flatMap((document) =>
        findReferences(document).filter((reference) => !live.has(documentKey(reference))),
      )
      expect(missing).toEqual([])
      expect(documents).toHaveLength(Object.values(sampleContent).flat().length)
    },
  )

  it('makes documents that break no editorial rule in either language, with the sample reviewer', async () => {
    const documents = (await Promise.all(locales.map(publishedDocuments))).flat()
    const context = { documents: createLookup(documents), today: clinicDay(getSettings(cms.payload).clinicTimeZone) }
    const findings = documents.flatMap((document) =>
      checkDocument(document, context).map((finding) => ({
        ...finding,
        document: `${document.type}/${document.locale}`,
      })),
    )
    expect(findings.filter(({ level }) => level === 'block')).toEqual([])
    const unsigned = documents.map((document) => ('review' in document ? { ...document, review: {} } : document))
    const blocked = unsigned.filter((document) => checkDocument(document, context).some(({ rule }) => rule === 'R1'))
    expect(blocked).toHaveLength(documents.filter((document) => 'review' in document).length)
  })

  it('leaves no reason that keeps the Spanish from going live', async () => {
    const stored = (await Promise.all(writtenTypes.map(storedDocuments))).flat()
    expect(stored.flatMap((document) => translationGaps(document, 'es'))).toEqual([])
  })

  it('keeps each step, fact and finding the same row in both languages', async () => {
    const [english, spanish] = await Promise.all(locales.map(publishedDocuments))
    const stepsOf = (documents: PublishedDocument[]) =>
      documents.flatMap((document) => (document.type === 'treatment' ? document.steps.map(({ id }) => id) : []))
    expect(stepsOf(spanish!)).toEqual(stepsOf(english!))
  })

  it('signs every clinical document with a placeholder, and marks the site as a sample', async () => {
    const documents = await publishedDocuments('en')
    const placeholders = new Set(
      documents.flatMap((document) => (document.type === 'person' && document.isPlaceholder ? [document.id] : [])),
    )
    const signers = documents.flatMap((document) => ('review' in document ? [document.review.reviewedBy.id] : []))
    expect(signers.length).toBeGreaterThan(0)
    expect(signers.filter((signer) => !placeholders.has(signer))).toEqual([])
    expect(documents.find(({ type }) => type === 'site-settings')).toMatchObject({ isSample: true })
  })

  it.each(locales)('shows each drawing once, with its words and marked as a sample in %s', async (locale) => {
    const words = JSON.stringify(await publishedDocuments(locale))
    const shown = [...words.matchAll(/<figure>.*? alt=\\"(.*?)\\".*?<\/figure>(.{0,200})/gu)]
    expect(shown.map(([, alt]) => alt).sort()).toEqual(pictures.map(({ alt }) => alt[locale]).sort())
    for (const [, , after] of shown) expect(after).toContain(pictureNote[locale])
  })

  it('queues each document once for the worker', async () => {
    const where = { documentType: { not_equals: 'media' } }
    const { totalDocs } = await cms.payload.count({ collection: 'outbox', where, overrideAccess: true })
    expect(totalDocs).toBe(Object.values(sampleContent).flat().length)
  })

  it('reports its progress, type by type', () => {
    expect(progress).toHaveLength(writtenTypes.length)
  })

  it('changes nothing when it runs again', async () => {
    const before = [await publishedDocuments('es'), await storedPictures()]
    await load()
    expect([await publishedDocuments('es'), await storedPictures()]).toEqual(before)
  })
})

describe('loading into a database with other documents', () => {
  it('adds nothing', async () => {
    const begun = await openCms()
    await publishReviewer(begun.payload)
    await loadSampleContent(begun.payload, { user: begun.editor, onProgress: () => undefined })
    const { totalDocs } = await begun.payload.count({ collection: 'people', overrideAccess: true })
    const sources = await begun.payload.count({ collection: 'sources', overrideAccess: true })
    expect([totalDocs, sources.totalDocs]).toEqual([1, 0])
    await begun.close()
  }, 120_000)
})

describe('loading after an interrupted load', () => {
  it('continues where the first one stopped', async () => {
    const cutOff = await openCms()
    const stopAt = (line: string) => {
      if (line.includes('side effect')) throw new Error('cut off')
    }
    const options = { user: cutOff.editor, onProgress: stopAt }
    await expect(loadSampleContent(cutOff.payload, options)).rejects.toThrow('cut off')
    await loadSampleContent(cutOff.payload, { user: cutOff.editor, onProgress: () => undefined })
    const counts = await Promise.all(
      Object.values(collectionSlugs).map((collection) => cutOff.payload.count({ collection, overrideAccess: true })),
    )
    const total = counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
    expect(total).toBe(Object.values(sampleContent).flat().length - 1)
    const { totalDocs } = await cutOff.payload.count({ collection: 'media', overrideAccess: true })
    expect(totalDocs).toBe(pictures.length)
    await cutOff.close()
  }, 300_000)
})
