import { documentKey, type GlossaryTerm, type Locale, type Person, type PublishedDocumentOf } from '@carepath/schema'
import { examples } from '@carepath/schema/examples'
import { describe, expect, test } from 'vitest'
import { OpenWithdrawals } from '@carepath/content/candidate/stored/open-withdrawals.ts'
import { ProposedSite } from '../../src/kernel/proposed-site.ts'
import type { Change } from '../../src/kernel/change.ts'
import { LiveDocuments } from '../../src/kernel/live-documents.ts'
import { startResolution, type WaitingTranslations } from '../../src/resolve/resolution.ts'
import { resolveDependencies } from '../../src/resolve/resolve-dependencies.ts'

const person = (id: string, locale: Locale): Person => ({ ...example('person', locale), id, locale })
const term = (id: string, locale: Locale, reviewedBy: string): GlossaryTerm => {
  const { translation: _, ...review } = example('glossary-term', locale).review
  const signed = { ...review, reviewedBy: { type: 'person' as const, id: reviewedBy }, authors: [], sources: [] }
  return { ...example('glossary-term', locale), id, locale, review: signed }
}

describe('a translation', () => {
  test('waits for the documents it refers to, and English does not', async () => {
    const { changes, waiting } = await release(
      [person('ann', 'en')],
      [change(term('vein', 'en', 'ann'), term('vein', 'es', 'ann'))],
    )
    expect(localesOf(changes, 'glossary-term/vein')).toEqual(['en'])
    expect(waiting).toEqual(new Map([['glossary-term/vein es', ['person/ann']]]))
    expect(changes.get('glossary-term/vein')?.notes).toEqual([
      'Not live in Spanish: it refers to person/ann, not live in Spanish either. Publish that language of person/ann first: this follows by itself.',
    ])
  })

  test('goes live as soon as the document it waited for does', async () => {
    const live = [person('ann', 'en'), term('vein', 'en', 'ann')]
    const inDatabase = [change(term('vein', 'en', 'ann'), term('vein', 'es', 'ann'))]
    const waiting = new Map([['glossary-term/vein es', ['person/ann']]])
    const after = await release(live, [change(person('ann', 'en'), person('ann', 'es'))], { waiting, inDatabase })
    expect(localesOf(after.changes, 'glossary-term/vein')).toEqual(['en', 'es'])
    expect(after.waiting.size).toBe(0)
  })

  test('leaves the site together with a document it refers to', async () => {
    const live = [person('ann', 'en'), person('ann', 'es'), term('vein', 'en', 'ann'), term('vein', 'es', 'ann')]
    const { changes } = await release(live, [change(person('ann', 'en'))])
    expect(localesOf(changes, 'person/ann')).toEqual(['en'])
    expect(localesOf(changes, 'glossary-term/vein')).toEqual(['en'])
  })
})

describe('a document', () => {
  test('that refers to one that isn’t live is left out, with the field named', async () => {
    const { changes, refusals } = await release([], [change(term('vein', 'en', 'nobody'))])
    expect(changes.size).toBe(0)
    expect(refusals).toHaveLength(1)
    expect(refusals[0]?.error).toMatchObject({ code: 'unresolvedReference', place: { field: 'review.reviewedBy' } })
  })

  test('is not taken down while another refers to it', async () => {
    const live = [person('ann', 'en'), term('vein', 'en', 'ann')]
    const { changes, refusals } = await release(live, [gone('person', 'ann')])
    expect(changes.size).toBe(0)
    expect(refusals[0]?.error.message).toContain('glossary-term/vein still refers to it')
  })

  test('is taken down together with the one that refers to it', async () => {
    const live = [person('ann', 'en'), term('vein', 'en', 'ann')]
    const { changes, refusals } = await release(live, [gone('person', 'ann'), gone('glossary-term', 'vein')])
    expect(refusals).toEqual([])
    expect([...changes.keys()].sort()).toEqual(['glossary-term/vein', 'person/ann'])
  })

  test('that would refer to one that is left out is left out with it', async () => {
    const changed = [change(term('vein', 'en', 'ann')), gone('person', 'ann')]
    const { changes } = await release([person('ann', 'en')], changed)
    expect([...changes.keys()]).toEqual(['person/ann'])
  })
})

interface Situation {
  waiting?: WaitingTranslations
  /** The changes that loading their documents returns. */
  inDatabase?: Change[]
}

async function release(
  live: (Person | GlossaryTerm)[],
  changed: Change[],
  { waiting = new Map<string, string[]>(), inDatabase = [] }: Situation = {},
) {
  const documents = new LiveDocuments(live)
  const proposed = new ProposedSite(documents, new Map(changed.map((each) => [documentKey(each), each])))
  const facts = {
    open: new OpenWithdrawals(),
    dayOf: () => '2026-11-20',
    filterPublished: () => new Set<string>(),
  }
  const refusals = await resolveDependencies(proposed, {
    ...startResolution(documents, facts),
    waitingTranslations: waiting,
    load: (keys) => {
      for (const key of keys) {
        const loaded = inDatabase.find((each) => documentKey(each) === documentKey(key))
        if (loaded) proposed.put(loaded)
      }
      return Promise.resolve()
    },
  })
  return { changes: proposed.changes, waiting, refusals }
}

function change(...renditions: (Person | GlossaryTerm)[]): Change {
  const [{ type, id } = { type: 'person' as const, id: '' }] = renditions
  return { type, id, title: id, notes: [], renditions: new Map(renditions.map((each) => [each.locale, each])) }
}

function gone(type: Change['type'], id: string): Change {
  return { type, id, title: id, notes: [], renditions: new Map() }
}

function localesOf(changes: ReadonlyMap<string, Change>, key: string): Locale[] {
  return [...(changes.get(key)?.renditions.keys() ?? [])]
}

function example<T extends 'person' | 'glossary-term'>(type: T, locale: Locale): PublishedDocumentOf<T> {
  const found = examples[type].valid.find((each) => each.locale === locale)
  if (!found) throw new Error(`There is no example of a ${type} in ${locale}.`)
  return found
}
