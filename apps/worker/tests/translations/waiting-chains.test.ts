import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { allKeys, TranslatedSite, type Spanish } from './translated-site.ts'

const person = 'person/person-placeholder'

const inBothLanguages = allKeys.flatMap((key) => [`${key}/en`, `${key}/es`]).sort()

let cms: TestCms
let site: TranslatedSite

beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
beforeEach(async () => {
  site = await TranslatedSite.open(cms.payload)
})
afterEach(() => site.close())

test('everything is live in both languages where all translations are ready', async () => {
  await site.publish('ready', ...allKeys)
  expect(site.liveKeys()).toEqual(inBothLanguages)
})

test('a notice takes the place of a page that was live in its language, until it is live there again', async () => {
  await site.publish('ready', ...allKeys)
  await site.publish('absent', 'side-effect/effect-nausea')
  expect(site.liveKeys()).toContain('withdrawal/effect-nausea/es')
  expect(site.liveKeys()).toContain('withdrawal/treatment-ketamine/es')
  await site.publish('ready', 'side-effect/effect-nausea')
  expect(site.liveKeys()).toEqual(inBothLanguages)
})

test('a language that has its clinic again has all its notices again', async () => {
  await site.publish('ready', ...allKeys)
  await site.publish('absent', 'side-effect/effect-breathing', 'clinic/clinic-sample')
  expect(site.liveKeys().filter((key) => key.startsWith('withdrawal/'))).toEqual([])
  await site.publish('ready', 'clinic/clinic-sample')
  expect(site.liveKeys()).toContain('withdrawal/effect-breathing/es')
  expect(site.liveKeys()).toEqual(await site.fullKeys())
})

test.each(['absent', 'broken'] as const)(
  'a chain of waits, without a notice in place of what never was live, ends with the arrival of its first document, whose Spanish was %s, whatever was released in between',
  async (spanish) => {
    await site.publish('absent', ...allKeys)
    await site.publish('ready', ...allKeys.filter((key) => /^(?:person|source|intervention|page|site)/u.test(key)))
    await site.publish(spanish, person)
    // Each in a release of its own: the Spanish of what it refers to is missing by then.
    for (const type of ['clinic', 'care-advice', 'glossary-term', 'safety-warning', 'side-effect', 'treatment', 'faq'])
      await site.publish('ready', ...allKeys.filter((key) => key.startsWith(`${type}/`)))
    await site.publish('ready', 'intervention/intervention-coil', 'source/source-manual')
    await site.restart()
    await site.publish('ready', 'person/person-editor')
    expect(site.liveKeys()).not.toContain('treatment/treatment-ketamine/es')
    expect(site.liveKeys().filter((key) => key.startsWith('withdrawal/'))).toEqual([])
    await site.publish('ready', person)
    expect(site.liveKeys()).toEqual(inBothLanguages)
    expect(await site.fullKeys()).toEqual(site.liveKeys())
  },
)

/** A save of a few documents, or a restart of the worker. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      spanish: fc.constantFrom<Spanish>('ready', 'ready', 'ready', 'absent', 'broken'),
      keys: fc.subarray(allKeys, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant('restart' as const) },
)

test('in any order of saves and restarts what is live equals what a full render would have live', async () => {
  const orders = fc.shuffledSubarray(allKeys, { minLength: allKeys.length })
  const property = fc.asyncProperty(
    orders,
    fc.subarray(allKeys, { minLength: 1, maxLength: 3 }),
    fc.array(step, { maxLength: 4 }),
    async (order, late, steps) => {
      const site = await TranslatedSite.open(cms.payload)
      await site.publish('absent', ...allKeys)
      for (let start = 0; start < order.length; start += 4)
        await site.publish('ready', ...order.slice(start, start + 4).filter((key) => !late.includes(key)))
      for (const each of steps) {
        if (each === 'restart') await site.restart()
        else await site.publish(each.spanish, ...each.keys)
        expect(site.liveKeys()).toEqual(await site.fullKeys())
        expect(site.noticesOfOthers()).toEqual([])
      }
      for (const key of order.filter((each) => !site.isReady(each))) await site.publish('ready', key)
      expect(site.liveKeys()).toEqual(inBothLanguages)
      await site.close()
    },
  )
  await fc.assert(property, { numRuns: 12 })
}, 120_000)
