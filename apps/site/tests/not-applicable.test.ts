import type { PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { renderSite } from './support/render-site.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

/** HTML of a page of the treatment, without its structured data. */
async function pageOf(site: readonly PublishedDocument[], part: string): Promise<string> {
  const path = `/treatments/${exampleOf('treatment').slug}/${part}`
  const html = (await renderSite(site)).find(({ address }) => address.path === path)?.page.html ?? ''
  return html.replaceAll(/<script\b.*?<\/script>/gsu, '')
}

describe('What nobody has said', () => {
  const words = ['course', 'howItWorks', 'preparation', 'aftercare', 'uncertainties', 'dose', 'regimens'] as const
  const treatment = exampleOf('treatment')
  const bare = Object.fromEntries(Object.entries(treatment).filter(([field]) => !words.some((each) => each === field)))
  const site = exampleSite.map((document) => (document === treatment ? (bare as typeof treatment) : document))

  it.each([
    ['', ['how-it-works', 'dose']],
    ['what-happens/', ['prepare', 'aftercare']],
    ['results-and-evidence/', ['what-is-not-known']],
  ])('leaves no heading on the page %s', async (part, ids) => {
    const [full, html] = [await pageOf(exampleSite, part), await pageOf(site, part)]
    for (const id of ids) {
      expect(full, id).toContain(`id="${id}"`)
      expect(html, id).not.toContain(`"${id}"`)
      expect(html, id).not.toContain(`"#${id}"`)
    }
  })

  it('leaves no empty words in the data for search engines', async () => {
    const pages = (await renderSite(site)).filter(({ address }) =>
      address.path.startsWith(`/treatments/${treatment.slug}/`),
    )
    for (const { page } of pages) expect(page.html).not.toMatch(/"(?:doseSchedule|mechanismOfAction|preparation)":/u)
  })
})

describe('What doesn’t apply', () => {
  it('stands under the heading that it belongs to: fasting with how to prepare, driving with the way home', async () => {
    const treatment = exampleOf('treatment')
    const reason = (topic: 'fasting' | 'whatToBring' | 'driving') => ({
      topic,
      because: `No ${topic} here.`,
      basis: 'explanation' as const,
      sources: [],
    })
    const notApplicable = (['fasting', 'whatToBring', 'driving'] as const).map(reason)
    const files = await renderSite(withChange(exampleSite, treatment, { notApplicable, whatToBring: [] }))
    const path = `/treatments/${treatment.slug}/what-happens/`
    const html = files.find(({ address }) => address.path === path)?.page.html ?? ''
    const place = (words: string) => html.indexOf(words)
    expect(place('No driving here.')).toBeGreaterThan(place('id="getting-home"'))
    expect(place('No driving here.')).toBeLessThan(place('id="steps"'))
    for (const words of ['No fasting here.', 'No whatToBring here.']) {
      expect(place(words), words).toBeGreaterThan(place('id="prepare"'))
      expect(place(words), words).toBeLessThan(place('id="aftercare"'))
    }
  })

  it('is told in the words of its reason, and last of what the treatment is', async () => {
    const treatment = exampleOf('treatment')
    const because = 'It is on no list of controlled medicines.'
    const notApplicable = [{ topic: 'controlClass' as const, because, basis: 'explanation' as const, sources: [] }]
    const html = await pageOf(withChange(exampleSite, treatment, { notApplicable }), '')
    expect(html).not.toContain('does not apply')
    expect(html.indexOf(because)).toBeGreaterThan(html.indexOf('id="how-it-works"'))
  })

  it('says what that means, and no heading twice', async () => {
    const treatment = exampleOf('treatment')
    const of = (topic: 'escort' | 'misuse', because: string) => ({
      topic,
      because,
      basis: 'explanation' as const,
      sources: [],
    })
    const notApplicable = [of('escort', 'You stay awake.'), of('misuse', 'Nothing in it makes people want more.')]
    const { misuse: _misuse, ...others } = treatment
    const site = exampleSite.map((document) =>
      document.id === treatment.id && document.locale === 'en' ? { ...others, notApplicable } : document,
    )
    const plain = (html: string) => html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ')
    expect(plain(await pageOf(site, 'what-happens/'))).toContain(
      'Somebody to go home with: not needed. You stay awake.',
    )
    const suitability = plain(await pageOf(site, 'is-it-right-for-you/'))
    expect(suitability).toContain('Dependence and misuse Nothing in it makes people want more.')
  })

  it('isn’t told once more below a text that tells it', async () => {
    const treatment = exampleOf('treatment')
    const because = 'You can eat and drink as usual.'
    const notApplicable = [{ topic: 'fasting' as const, because, basis: 'explanation' as const, sources: [] }]
    const text = `Come in loose clothes. ${because}`
    const preparation = {
      ...treatment.preparation!,
      body: { ...treatment.preparation!.body, text, html: `<p>${text}</p>` },
    }
    const html = await pageOf(withChange(exampleSite, treatment, { notApplicable, preparation }), 'what-happens/')
    expect(html.split(because)).toHaveLength(2)
  })
})
