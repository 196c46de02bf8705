import type { Locale, PublishedDocument, Review } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { PageContent } from './support/page-content.ts'
import { renderSite } from './support/render-site.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const overdue = (review: Review): Review => ({ ...review, reviewDue: '2027-03-01', overdueSince: '2027-03-02' })

/** The example site with the review of one document overdue. */
function withOverdueReview(
  type: 'care-advice' | 'side-effect' | 'treatment',
  locale: Locale = 'en',
): PublishedDocument[] {
  const document = exampleOf(type, locale)
  return withChange(exampleSite, document, { review: overdue(document.review) })
}

/** Paths of the pages with a notice of an overdue review, with the header of each. */
async function headersWithNotice(site: readonly PublishedDocument[]): Promise<Map<string, string>> {
  const headers = (await renderSite(site)).map(
    ({ address, page }) => [address.path, new PageContent(page.html).text('header')] as const,
  )
  return new Map(
    headers.filter(([, header]) => /not been checked since|no se ha revisado desde entonces/u.test(header)),
  )
}

describe('A page whose review is overdue', () => {
  it('has a notice under its title, with the day and the number to call', async () => {
    const header = (await headersWithNotice(withOverdueReview('side-effect'))).get('/side-effects/nausea/')
    expect(header).toContain('This page was due for review by March 1, 2027 and has not been checked since.')
    expect(header).toContain('If you are not sure, ask us: Call (310) 555-0142')
  })

  it('has the notice in its own language', async () => {
    const header = (await headersWithNotice(withOverdueReview('side-effect', 'es'))).get('/es/side-effects/nausea/')
    expect(header).toContain('Esta página debía revisarse a más tardar el 1 de marzo de 2027')
    expect(header).toContain('Si tiene dudas, pregúntenos: Llame al (310) 555-0142')
  })

  it('does not change pages that show nothing of the document', async () => {
    expect([...(await headersWithNotice(withOverdueReview('side-effect'))).keys()].toSorted()).toEqual([
      '/side-effects/nausea/',
      '/treatments/ketamine-infusion/side-effects/',
    ])
    expect(await headersWithNotice(exampleSite)).toEqual(new Map())
  })

  it('has a notice about a part where a document that it shows is overdue', async () => {
    for (const [path, header] of await headersWithNotice(withOverdueReview('care-advice'))) {
      expect(header, path).toContain('A part of this page was due for review by March 1, 2027')
    }
  })

  it('has a notice about itself where both it and a part are overdue', async () => {
    const nausea = exampleOf('side-effect')
    const site = withChange(withOverdueReview('care-advice'), nausea, {
      review: { ...nausea.review, reviewDue: '2027-06-01', overdueSince: '2027-06-02' },
    })
    expect((await headersWithNotice(site)).get('/side-effects/nausea/')).toContain(
      'This page was due for review by June 1, 2027',
    )
  })
})
