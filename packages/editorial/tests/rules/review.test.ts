import type { Person } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { contentHash } from '../../src/index.ts'
import { block, findingsOf, nausea, person, sound, today, treatment } from '../fixtures/sound-site.ts'

const reviewerWith = (fields: Partial<Person>): Person => ({ ...person('person-placeholder'), ...fields })

describe('R1, the reviewer', () => {
  it('passes a licensed, active reviewer who is not the author', () => {
    expect(findingsOf('R1', nausea())).toEqual([])
  })

  it.each([
    ['has left', { isActive: false }, 'no longer active'],
    ['has no licence', { licence: undefined }, 'no license'],
    ['has a licence without a state', { licence: { number: '1', state: '' } }, 'no license'],
    ['is an editor', { role: 'editor' as const }, 'not a clinician'],
  ])('blocks a reviewer who %s', (_, fields, message) => {
    const findings = findingsOf('R1', nausea(), { others: [reviewerWith(fields)] })
    expect(findings.map((finding) => finding.message).join()).toContain(message)
    expect(findings.every(({ level }) => level === 'block')).toBe(true)
  })

  it('passes one whose profession has no register, where the profile says so', () => {
    const { licence: _, ...unlicensed } = person('person-placeholder')
    const found = (reviewer: object) => findingsOf('R1', treatment(), { others: [reviewer as never] })
    expect(found(unlicensed)).toHaveLength(1)
    expect(found({ ...unlicensed, noLicence: 'No register of this profession is kept in Ireland.' })).toEqual([])
  })

  it('blocks a reviewer who is also an author', () => {
    const document = nausea()
    document.review.authors.push(document.review.reviewedBy)
    expect(findingsOf('R1', document).map(({ message }) => message)).toEqual([
      'Placeholder Reviewer is also an author.',
    ])
  })

  it('blocks where nobody is named, and where the one named is not to be found', () => {
    const { review, ...document } = nausea()
    expect(findingsOf('R1', { ...document, review: {} })).toHaveLength(1)
    expect(
      findingsOf('R1', { ...document, review: { ...review, reviewedBy: { type: 'person', id: 'nobody' } } }),
    ).toHaveLength(1)
  })

  it('asks nothing of documents that no clinician signs', () => {
    expect(findingsOf('R1', sound('clinic', 'clinic-sample'))).toEqual([])
  })
})

describe('R2, the approved words', () => {
  const approved = () => {
    const document = nausea()
    document.review.reviewedContentHash = contentHash(document)
    return document
  }

  it('passes a document that is as it was approved', () => {
    expect(findingsOf('R2', approved())).toEqual([])
  })

  it('blocks once a clinical field was edited', () => {
    const document = approved()
    document.summary = 'Feeling as if you might vomit.'
    expect(findingsOf('R2', document)).toHaveLength(1)
  })

  it('takes the approval in force from whoever keeps approvals', () => {
    const document = nausea()
    expect(findingsOf('R2', document, { approvedHash: contentHash(document) })).toEqual([])
    expect(findingsOf('R2', document, { approvedHash: 'of other words' })).toHaveLength(1)
  })

  it('lets sample content be without an approval, but nothing else', () => {
    expect(findingsOf('R2', nausea())).toEqual([])
    expect(findingsOf('R2', nausea(), { others: [reviewerWith({ isPlaceholder: false })] })).toHaveLength(1)
  })
})

describe('R3, the next review', () => {
  const dated = (reviewedAt: string, reviewDue: string) => {
    const document = nausea()
    document.review = { ...document.review, reviewedAt, reviewDue }
    return findingsOf('R3', document).map(({ level, path }) => `${level} ${path}`)
  }

  it('passes within twelve months', () => {
    expect(dated('2026-11-16', '2027-11-16')).toEqual([])
  })

  it('blocks a day more', () => {
    expect(dated('2026-11-16', '2027-11-17')).toEqual(['block review.reviewDue'])
  })

  it('warns from sixty days before', () => {
    expect(dated('2026-02-01', '2027-01-22')).toEqual(['warn review.reviewDue'])
    expect(dated('2026-02-01', '2027-01-23')).toEqual([])
  })

  it('blocks from the day after, and not on the day', () => {
    expect(dated('2026-02-01', today)).toEqual(['warn review.reviewDue'])
    expect(dated('2026-02-01', '2026-11-22')).toEqual(['block review.reviewDue'])
  })

  it('blocks a review in the future and days that are missing', () => {
    expect(dated('2026-12-01', '2027-05-01')).toEqual(['block review.reviewedAt'])
    expect(dated('', '')).toEqual(['block review.reviewedAt', 'block review.reviewDue'])
  })
})

describe('L1, the translation', () => {
  it('passes one that a person reviewed', () => {
    expect(findingsOf('L1', nausea('es'))).toEqual([])
  })

  it('asks nothing of the source language', () => {
    expect(findingsOf('L1', nausea('en'))).toEqual([])
  })

  it('blocks one that nobody reviewed', () => {
    const document = nausea('es')
    delete document.review.translation
    expect(findingsOf('L1', document).map(({ path }) => path)).toEqual(['review.translation'])
  })

  it('blocks one made from another version of the source', () => {
    const document = nausea('es')
    const translated = { ...document.review.translation!, sourceHash: contentHash(nausea('en')) }
    document.review.translation = translated
    expect(findingsOf('L1', document)).toEqual([])
    const changed = { ...nausea('en'), summary: 'You may vomit.' }
    expect(findingsOf('L1', document, { others: [changed] }).map(({ path }) => path)).toEqual([
      'review.translation.sourceHash',
    ])
  })

  it('blocks a care card that is not translated', () => {
    const document = nausea('es')
    document.careAdvice.push({ type: 'care-advice', id: 'care-english-only' })
    expect(findingsOf('L1', document).map(({ path }) => path)).toEqual(['careAdvice.4'])
  })

  it('blocks text that is still in English', () => {
    const document = treatment('es')
    document.aftercare = { ...document.aftercare!, body: block('Rest for the day and drink water.').body }
    expect(findingsOf('L1', document).map(({ path }) => path)).toEqual(['aftercare.body'])
  })
})
