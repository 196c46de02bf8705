import type { PublishedDocument, Withdrawal } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { brokenLinks } from './support/broken-links.ts'
import { asHtml } from './support/html-faults.ts'
import { PageContent } from './support/page-content.ts'
import { renderSite } from './support/render-site.ts'
import { exampleOf, exampleSite, withChange, without } from './support/sites.ts'

const pageAt = async (site: readonly PublishedDocument[], path: string) => {
  const page = (await renderSite(site)).find(({ address }) => address.path === path)?.page
  if (!page) throw new Error(`No page at ${path}`)
  return { page, content: new PageContent(page.html) }
}

const makeNotice = (change: Pick<Withdrawal, 'id' | 'documentType' | 'slug'> & Partial<Withdrawal>): Withdrawal => ({
  ...exampleOf('withdrawal'),
  ...change,
})

const nausea = { id: 'effect-nausea', documentType: 'side-effect', slug: 'nausea' } as const
const recalled = [
  ...without(exampleSite, 'side-effect/effect-nausea'),
  makeNotice(nausea),
  makeNotice({ ...nausea, locale: 'es' }),
]

describe('A page that was withdrawn', () => {
  it('has a notice at its address, with the clinic’s phone and a link to the start page', async () => {
    const { page, content } = await pageAt(recalled, '/side-effects/nausea/')
    expect(content.text()).toContain('We have taken this page down because it needs to be checked again.')
    expect(content.text()).toContain('Since November 16, 2026')
    const links = content.attributes('href', ['a'])
    expect(links).toEqual(expect.arrayContaining(['tel:911', 'tel:988', 'sms:988']))
    expect(links.filter((href) => href.startsWith('tel:+')).length).toBeGreaterThan(1)
    expect(links).toContain('/')
    expect(page.html).not.toMatch(/nausea\b(?!\/)/iu)
  })

  it('is kept from search engines and the reader’s search, reviewed or not', async () => {
    for (const path of ['/side-effects/nausea/', '/es/side-effects/nausea/']) {
      const { page } = await pageAt(recalled, path)
      expect(page.isIndexed).toBe(false)
      expect(page.search).toBeUndefined()
      expect(page.html).toContain('<meta name="robots" content="noindex">')
      expect(page.html).not.toContain('hreflang')
    }
  })

  it('is removed from lists, and links to it lead to the notice', async () => {
    expect(brokenLinks(asHtml(await renderSite(recalled)))).toEqual([])
    const { content: policy } = await pageAt(recalled, '/editorial-policy/')
    expect(policy.attributes('href', ['a'])).toContain('/side-effects/nausea/')
    const treatment = exampleOf('treatment').slug
    const { content: effects } = await pageAt(recalled, `/treatments/${treatment}/side-effects/`)
    expect(effects.attributes('href', ['a'])).not.toContain('/side-effects/nausea/')
  })

  it('stays in the menu, which links to the notice', async () => {
    const settings = exampleOf('site-settings')
    const link = { label: 'Nausea', path: '/side-effects/nausea/' }
    const site = withChange(recalled, settings, { navigation: [...settings.navigation, link] })
    expect(brokenLinks(asHtml(await renderSite(site)))).toEqual([])
    const { content } = await pageAt(site, '/')
    expect(content.attributes('href', ['a'])).toContain('/side-effects/nausea/')
  })

  it('has a notice at each address of a treatment’s hub', async () => {
    const treatment = exampleOf('treatment')
    const { id, slug } = treatment
    const site = [
      ...without(exampleSite, `treatment/${id}`).filter(({ type }) => type !== 'faq'),
      makeNotice({ id, slug, documentType: 'treatment' }),
    ]
    const notices = (await renderSite(site)).filter(({ address }) => address.document?.id === id)
    expect(notices.map(({ address }) => address.kind)).toEqual(Array.from({ length: 6 }, () => 'withdrawn'))
  })
})

describe('A page whose translation is outdated', () => {
  const { id, slug } = exampleOf('treatment')
  const site = [
    ...without(exampleSite, `treatment/${id}`, 'es').filter(({ type, locale }) => type !== 'faq' || locale === 'en'),
    makeNotice({ id, slug, documentType: 'treatment', locale: 'es', reason: 'translationOutdated' }),
  ]

  it('has a notice in its own language that links to the English page, marked as English', async () => {
    const { content } = await pageAt(site, `/es/treatments/${slug}/what-happens/`)
    expect(content.elements('html')[0]?.lang).toBe('es')
    expect(content.text()).toContain('Estamos poniendo al día la versión en español')
    const [original] = content.elements('a').filter(({ hreflang }) => hreflang === 'en')
    expect(original).toMatchObject({ href: `/treatments/${slug}/what-happens/`, lang: 'en' })
    expect(content.text()).toContain('what happens, step by step')
  })

  it('gives the numbers of its own clinics as the English page names them, live in its language or not, and no others', async () => {
    const clinics = exampleSite.filter((each) => each.type === 'clinic' && each.locale === 'en')
    const other = clinics.map((clinic) => clinic.type === 'clinic' && clinic.phones[0]?.number)
    expect(new Set(other).size).toBe(2)
    for (const own of clinics) {
      if (own.type !== 'clinic') continue
      const english = withChange(site, exampleOf('treatment'), { clinics: [{ type: 'clinic', id: own.id }] })
      const settings = exampleOf('site-settings')
      const isMain = settings.clinic.id === own.id
      const live = isMain ? english : without(english, `clinic/${own.id}`, 'es')
      const { content } = await pageAt(live, `/es/treatments/${slug}/`)
      const calls = content.attributes('href', ['a']).filter((href) => href.startsWith('tel:+'))
      const numbers = own.phones.map(({ number }) => `tel:${number.replaceAll('-', '')}`)
      expect(calls.length).toBeGreaterThan(0)
      expect(calls.filter((call) => !numbers.includes(call.split(',')[0] ?? ''))).toEqual([])
    }
  })

  it('is no longer offered by the English page', async () => {
    const { content } = await pageAt(site, `/treatments/${slug}/`)
    expect(content.attributes('hreflang')).toEqual([])
  })
})
