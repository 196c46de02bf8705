import { locales } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { pageKinds } from '../../src/routes/page-kind.ts'
import { pageAt, readPages } from './composed-pages.ts'
import { videoFigure } from '../support/stress-pictures.ts'
import { changed, sampleSite, signedSite } from './sites.ts'
import { unshownWords } from './unshown-words.ts'
import { vocabularyProblems } from './vocabulary-problems.ts'

const sites = [
  { name: 'the sample site', pages: readPages(sampleSite) },
  { name: 'the signed site', pages: readPages(signedSite) },
]

describe.each(sites)('The structured data of $name', ({ pages }) => {
  it('exists for every kind of page in every language', () => {
    const kinds = new Set(pages.map(({ page }) => `${page.locale} ${page.kind}`))
    expect(kinds).toEqual(new Set(locales.flatMap((locale) => pageKinds.map((kind) => `${locale} ${kind}`))))
  })

  it.each(pages)('uses schema.org’s vocabulary correctly at $page.path', ({ document }) => {
    expect(vocabularyProblems(document)).toEqual([])
  })

  it.each(pages)('contains only words that readers see at $page.path', ({ page, document }) => {
    expect(unshownWords(document, page)).toEqual([])
  })

  it('is the same each time', () => {
    const again = readPages(pages === sites[0]?.pages ? sampleSite : signedSite)
    expect(again.map(({ page }) => page.structuredData)).toEqual(pages.map(({ page }) => page.structuredData))
  })
})

describe('A video in a text', () => {
  it('is described with its still picture and its transcript', () => {
    const html = `<p>Words.</p>${videoFigure}`
    const withVideo = changed(signedSite, 'page', (page) => ({ ...page, body: { ...page.body, html } }))
    const [read] = readPages(withVideo).filter(({ self }) => 'video' in self)
    expect(read?.self.video).toEqual([
      {
        '@type': 'VideoObject',
        name: 'The “room” & what stands in it, <slowly>',
        contentUrl: expect.stringMatching(/^https?:\/\/.*\/media\/room\.mp4$/u) as string,
        thumbnailUrl: expect.stringMatching(/\/media\/right-sized-320x320\.webp$/u) as string,
        encodingFormat: 'video/mp4',
        inLanguage: read?.page.locale,
        transcript: 'Nurse: Sit down. “Thanks!” (A chair.)',
      },
    ])
    expect(vocabularyProblems(read?.document)).toEqual([])
  })
})

describe('A review', () => {
  const path = '/side-effects/nausea/'

  it('is stated where a real clinician has reviewed the page', () => {
    expect(pageAt(signedSite, path).self).toMatchObject({
      '@type': 'MedicalWebPage',
      lastReviewed: '2026-11-16',
      reviewedBy: { '@type': 'Person', name: 'Ana María Peña', honorificSuffix: 'MD' },
      audience: { '@type': 'Patient' },
      publishingPrinciples: 'http://localhost:4321/editorial-policy/',
    })
  })

  it('is never stated for a sample', () => {
    const claims = readPages(sampleSite).filter(({ self }) => 'reviewedBy' in self || 'lastReviewed' in self)
    expect(claims).toEqual([])
    expect(pageAt(sampleSite, path).self).toMatchObject({
      creativeWorkStatus: 'Sample content, not reviewed by a clinician',
    })
  })

  it('is not stated where one card on the page is still a sample', () => {
    const mixed = [
      ...changed(signedSite, 'care-advice', ({ id, review }) =>
        id === 'care-nurse' ? { review: { ...review, reviewedBy: { type: 'person', id: 'nobody' } } } : {},
      ),
      ...sampleSite
        .filter(({ id }) => id === 'person-placeholder')
        .map((person) => ({ ...person, id: 'nobody', slug: 'nobody' })),
    ]
    expect(pageAt(mixed, path).self).not.toHaveProperty('reviewedBy')
    expect(pageAt(mixed, '/side-effects/breathing-problems/').self).toHaveProperty('reviewedBy')
  })
})

describe('A placeholder', () => {
  it('is not described as a person', () => {
    const people = readPages(sampleSite).flatMap(({ document }) => JSON.stringify(document).match(/"Person"/gu) ?? [])
    expect(people).toEqual([])
  })
})

describe('A source', () => {
  it('is cited by its kind', () => {
    expect(pageAt(signedSite, '/side-effects/nausea/').self).toMatchObject({
      citation: [
        { '@type': 'ScholarlyArticle', url: 'https://doi.org/10.1056/NEJMoa2302399', datePublished: '2023' },
        { '@type': 'CreativeWork', publisher: { '@type': 'Organization' } },
      ],
    })
  })

  it('is not cited once it is retracted', () => {
    const retracted = changed(signedSite, 'source', ({ kind }) => ({ isRetracted: kind === 'trial' }))
    expect(JSON.stringify(pageAt(retracted, '/side-effects/nausea/').self)).not.toContain('ScholarlyArticle')
  })
})

describe('The script element', () => {
  it('cannot be ended by a text', () => {
    const hostile = changed(signedSite, 'side-effect', () => ({ summary: '</script><script>alert(1)</script><!--' }))
    const { page, ofType } = pageAt(hostile, '/side-effects/nausea/')
    expect(page.structuredData).not.toContain('<')
    expect(ofType('MedicalSymptom')).toMatchObject([{ description: '</script><script>alert(1)</script><!--' }])
  })
})

describe('An edit of a text', () => {
  const touched = (documents: typeof signedSite) => {
    const before = new Map(readPages(signedSite).map(({ page }) => [page.path, page.structuredData]))
    return readPages(documents).flatMap(({ page }) =>
      before.get(page.path) === page.structuredData ? [] : [page.path],
    )
  }

  it('changes the data of its own page alone', () => {
    const edited = changed(signedSite, 'treatment', ({ locale, preparation }) =>
      locale === 'en' ? { preparation: { ...preparation!, body: { ...preparation!.body, text: 'Eat nothing.' } } } : {},
    )
    expect(touched(edited)).toEqual(['/treatments/ketamine-infusion/what-happens/'])
  })

  it('changes no data where no data contains the text', () => {
    const edited = changed(signedSite, 'side-effect', ({ whatToDo }) => ({
      whatToDo: { ...whatToDo!, body: { ...whatToDo!.body, text: 'Sit down.', html: '<p>Sit down.</p>' } },
    }))
    expect(touched(edited)).toEqual([])
  })
})
