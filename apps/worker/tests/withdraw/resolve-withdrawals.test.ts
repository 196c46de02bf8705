import { documentKey, type Locale, type PublishedDocument, type SideEffect } from '@carepath/schema'
import { exampleDocuments, examples } from '@carepath/schema/examples'
import { expect, test } from 'vitest'
import { OpenWithdrawals } from '@carepath/content/candidate/stored/open-withdrawals.ts'
import { findReferences } from '@carepath/content/candidate/references/find-references.ts'
import type { Withdrawal } from '@carepath/content/model/payload-types.ts'
import type { Change } from '../../src/kernel/change.ts'
import { LiveDocuments } from '../../src/kernel/live-documents.ts'
import { ProposedSite } from '../../src/kernel/proposed-site.ts'
import { startResolution } from '../../src/resolve/resolution.ts'
import { resolveDependencies } from '../../src/resolve/resolve-dependencies.ts'

const advice = { type: 'care-advice' as const, id: 'rest' }

test('a translation that waits for a document goes live without the reference when that document is withdrawn', async () => {
  const [english, spanish] = [nausea('en'), nausea('es')]
  const others = [...referenced(english), ...referenced(spanish)]
  const live = new LiveDocuments([...others, english, careAdvice('en')])
  const proposed = new ProposedSite(live, new Map())
  const resolution = startResolution(live, {
    open: new OpenWithdrawals([recall()]),
    dayOf: () => '2026-11-20',
    filterPublished: () => new Set<string>(),
  })
  resolution.waitingTranslations.set('side-effect/nausea es', [documentKey(advice)])
  const load = () => {
    proposed.put(change(english, spanish))
    return Promise.resolve()
  }
  expect(await resolveDependencies(proposed, { ...resolution, load })).toEqual([])
  const renditions = proposed.changes.get('side-effect/nausea')?.renditions
  expect(
    [...(renditions ?? [])].map(([locale, document]) => [locale, 'careAdvice' in document && document.careAdvice]),
  ).toEqual([
    ['en', []],
    ['es', []],
  ])
  expect(resolution.waitingTranslations.size).toBe(0)
})

test('settings keep their language where an emergency card is not live in it', async () => {
  const settings = (locale: Locale) => examples['site-settings'].valid.find((each) => each.locale === locale)!
  const renditions = [settings('en'), settings('es')]
  const isSpanishCard = ({ type, locale }: PublishedDocument) => type === 'care-advice' && locale === 'es'
  const others = exampleDocuments.filter((document) => document.type !== 'site-settings' && !isSpanishCard(document))
  const live = new LiveDocuments(others)
  const proposed = new ProposedSite(live, new Map())
  proposed.put({
    type: 'site-settings',
    id: renditions[0]!.id,
    title: 'Settings',
    renditions: new Map(renditions.map((document) => [document.locale, document])),
    notes: [],
  })
  const resolution = startResolution(live, {
    open: new OpenWithdrawals([]),
    dayOf: () => '2026-11-20',
    filterPublished: () => new Set<string>(),
  })
  await resolveDependencies(proposed, { ...resolution, load: () => Promise.resolve() })
  const cards = (['en', 'es'] as const).map((locale) => {
    const document = proposed.get('site-settings', renditions[0]!.id, locale)
    return document && 'emergencyCards' in document ? document.emergencyCards.length : undefined
  })
  expect(cards).toEqual([2, 0])
  expect([...resolution.waitingTranslations.keys()]).toEqual([`site-settings/${renditions[0]!.id} es`])
})

function nausea(locale: Locale): SideEffect {
  const example = examples['side-effect'].valid.find((each) => each.locale === locale)!
  return { ...example, id: 'nausea', careAdvice: [advice] }
}

function careAdvice(locale: Locale): PublishedDocument {
  return { ...examples['care-advice'].valid.find((each) => each.locale === locale)!, ...advice }
}

/** Every other document that a rendition refers to, in its language. */
function referenced(document: SideEffect): PublishedDocument[] {
  return findReferences(document)
    .filter(({ id }) => id !== advice.id)
    .map(({ type, id }) => ({ type, id, locale: document.locale, assets: [] }) as unknown as PublishedDocument)
}

function change(...documents: SideEffect[]): Change {
  const renditions = new Map(documents.map((document) => [document.locale, document]))
  return { type: 'side-effect', id: 'nausea', title: 'Nausea', renditions, notes: [] }
}

function recall(): Withdrawal {
  const at = '2026-11-20T10:00:00.000Z'
  const common = { id: 'recall', title: 'Rest', reason: 'A dose is wrong.', createdAt: at, updatedAt: at, at }
  return { ...common, kind: 'recall', documentType: 'care-advice', documentId: 'rest', byId: 'rae', by: 'Rae' }
}
