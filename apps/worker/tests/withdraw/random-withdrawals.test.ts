import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectionSlugs } from '@carepath/content/model/collection-names.ts'
import type { ClinicalKey } from '@carepath/content/model/clinical-key.ts'
import { richText } from '@carepath/content/tests/support/forms.ts'
import { openGuideCms, type GuideCms } from './guide-cms.ts'

/** A document; most have words that no other document has. */
interface MarkedDocument extends ClinicalKey {
  words: string | undefined
}

let cms: GuideCms
let documents: MarkedDocument[]
const recalled = new Set<string>()
const held = new Set<string>()

beforeAll(async () => {
  cms = await openGuideCms()
  documents = [
    await markDocument('side-effect', 'slug', 'nausea', (words) => ({ summary: words })),
    await markDocument('side-effect', 'slug', 'headache', (words) => ({ summary: words })),
    await markDocument('page', 'slug', 'privacy', (words) => ({ summary: words })),
    await markDocument('glossary-term', 'slug', 'iv', (words) => ({ plainDefinition: words })),
    await markDocument('faq', 'slug', 'how-soon', (words) => ({ question: words })),
    { ...(await cms.key('care-advice', 'name', 'Call 911')), words: undefined },
    await markDocument('treatment', 'slug', 'ketamine-infusion', (words) => ({
      howItWorks: { body: richText(words) },
    })),
  ]
}, 300_000)
afterAll(() => cms.close())

test('no order of recalls, holds and publishes leaves a withdrawn word on the site, or removes anything else', async () => {
  const step = fc.record({
    what: fc.constantFrom('withdraw', 'hold', 'release', 'publish', 'restart'),
    which: fc.nat({ max: 6 }),
  })
  const property = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 6 }), async (steps) => {
    for (const { what, which } of steps) {
      await take(what, documents[which]!)
      await expectTruth()
    }
  })
  // Each run continues where the last one stopped, so that a failing run can't be shrunk.
  await fc.assert(property, { numRuns: 4, endOnFailure: true })
  await cms.settled()
  expect((await cms.verify()).found).toMatchObject({ documents: [], files: [], unpublishable: [] })
}, 600_000)

async function take(what: string, { type, id }: MarkedDocument): Promise<void> {
  const key = { type, id }
  if (what === 'restart') {
    await cms.stopWorker()
    cms.startWorker()
    await cms.until(async () => {
      await Promise.resolve()
      expect(cms.state.api().health({}).status).toBe('leading')
    })
  }
  if (what === 'withdraw' && !recalled.has(id)) {
    await cms.withdraw([key])
    recalled.add(id)
  }
  if (what === 'hold' && !held.has(id)) {
    await ok(
      await cms.send('rae.reviewer', 'POST', '/legal-hold', { ...key, on: true, reason: 'Counsel looks at it.' }),
    )
    held.add(id)
  }
  if (what === 'release' && held.delete(id)) {
    await ok(await cms.send('ada.admin', 'POST', '/legal-hold', { ...key, on: false }))
    await cms.settled()
  }
  if (what === 'publish' && recalled.has(id) && !held.has(id) && (type === 'care-advice' || isHelpLive())) {
    await cms.approve(key)
    await cms.publish(key)
    recalled.delete(id)
  }
}

/** No guide can be signed while no card tells its readers when to call 911. */
const isHelpLive = (): boolean =>
  !documents.some(({ type, id }) => type === 'care-advice' && (recalled.has(id) || held.has(id)))

/** Withdrawn documents are nowhere on the site; every other one is live, unless it depends on a withdrawn one. */
async function expectTruth(): Promise<void> {
  const where = { and: [{ endedAt: { exists: false } }, { kind: { equals: 'cascade' } }] }
  const { docs } = await cms.payload.find({ collection: 'withdrawals', where, pagination: false })
  const cascaded = new Set(docs.map(({ documentId }) => documentId))
  for (const { id, words } of documents) {
    if (words === undefined) continue
    const isWithdrawn = recalled.has(id) || held.has(id) || cascaded.has(id)
    const found = await cms.filesWith(words)
    if (isWithdrawn) expect(found).toEqual([])
    // A care card is live only on the pages that show it.
    else if (!documents.some((other) => recalled.has(other.id) || held.has(other.id))) expect(found).not.toEqual([])
  }
}

/** Gives a document words of its own, and publishes them. */
async function markDocument(
  type: ClinicalKey['type'],
  field: string,
  value: string,
  fieldsWith: (words: string) => object,
): Promise<MarkedDocument> {
  const words = `A bird sits by the ${value.toLowerCase()} and sings.`
  const { id } = await cms.key(type, field, value)
  const edit = { ...fieldsWith(words), _status: 'published' }
  await ok(await cms.send('editor', 'PATCH', `/${collectionSlugs[type]}/${id}`, edit))
  await cms.settled()
  expect(await cms.filesWith(words)).not.toEqual([])
  return { type, id, words }
}

async function ok(response: Response): Promise<void> {
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
}
