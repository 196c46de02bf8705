import { contentHash } from '@carepath/editorial'
import { clinicalTypes, type PublishedDocumentOf } from '@carepath/schema'
import { examples } from '@carepath/schema/examples'
import { describe, expect, it } from 'vitest'
import type { Signature } from '../../src/mapping/mapping-context.ts'
import { publishedConfig } from '../../src/records/published/registry.ts'
import { publish } from './publish.ts'
import { storedForm } from './stored-form.ts'

describe.each(clinicalTypes)('a %s', (type) => {
  const valid: PublishedDocumentOf<typeof type>[] = examples[type].valid
  const en = valid.find(({ locale }) => locale === 'en')!
  const es = valid.find(({ id, locale }) => id === en.id && locale === 'es')!
  const stored = storedForm(publishedConfig(type).fields, en, es)
  const on = (today: string, locale: 'en' | 'es' = 'en', signature?: Signature) =>
    publish(type, stored, {
      locale,
      today,
      media: () => undefined,
      videoFile: () => undefined,
      ...(signature && { findSignature: () => signature }),
    })
  const review = { ...en.review, reviewedAt: '2027-06-01', reviewDue: '2028-02-29' }

  it('is overdue from the day after its review was due, in every language', () => {
    const signed = (today: string) => on(today, 'en', review).review.overdueSince
    expect([signed('2028-02-28'), signed('2028-02-29')]).toEqual([undefined, undefined])
    expect([signed('2028-03-01'), signed('2028-09-01')]).toEqual(['2028-03-01', '2028-03-01'])
    expect(on('2028-03-01', 'es', { ...review, translation: es.review.translation }).review.overdueSince).toBe(
      '2028-03-01',
    )
  })

  it('is overdue by the days of its form, where nobody has signed it', () => {
    expect(on(en.review.reviewDue).review.overdueSince).toBeUndefined()
    expect(on('2099-01-01').review.overdueSince).toBeDefined()
  })

  it('keeps its hash, however late its review is', () => {
    expect(contentHash(on('2099-01-01'))).toBe(contentHash(on('2000-01-01')))
  })
})
