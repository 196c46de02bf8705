import { CarepathError, type Locale, type PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { builtBundle } from './support/render-site.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange, without } from './support/sites.ts'

const linkTo = (target: string) => ({
  html: `<p>See <a href="doc:${target}">this</a>.</p>`,
  text: 'See this.',
  headings: [],
  references: [],
})

/** The error that rendering the page at a path throws. */
async function errorAt(
  path: string,
  site: readonly PublishedDocument[],
  locale: Locale = 'en',
): Promise<CarepathError> {
  const bundle = await builtBundle()
  const snapshot = memorySnapshot(site)
  const pages = [...site.flatMap((document) => bundle.pagesOf(document)), ...bundle.standingPages(snapshot)]
  const address = pages.find((page) => page.path === path && page.locale === locale)
  if (!address) throw new Error(`No page at ${path}`)
  const error: unknown = await bundle.render(address, snapshot).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof CarepathError) return error
  throw new Error(`${path} was rendered, or failed otherwise`, { cause: error })
}

describe('A page whose document points at something that is not live', () => {
  it('is refused with the document, its name and the field', async () => {
    const error = await errorAt('/side-effects/nausea/', without(exampleSite, 'care-advice/care-nurse'))
    expect(error).toMatchObject({
      code: 'unresolvedReference',
      place: { document: 'side-effect/effect-nausea', title: 'Feeling sick (nausea)', field: 'careAdvice.2' },
    })
  })

  it('names the field inside a list of steps', async () => {
    const path = '/treatments/ketamine-infusion/what-happens/'
    const error = await errorAt(path, without(exampleSite, 'care-advice/care-nurse'))
    expect(error.place).toMatchObject({ document: 'treatment/treatment-ketamine', field: 'steps.1.careAdvice.0' })
  })

  it('is refused in the one language in which the other document is missing', async () => {
    const error = await errorAt('/es/side-effects/nausea/', without(exampleSite, 'source/source-trial', 'es'), 'es')
    expect(error).toMatchObject({ code: 'unresolvedReference', place: { field: 'sideEffects.0.figures.0.sources.0' } })
  })

  it('is refused for a link inside its text', async () => {
    const nausea = exampleOf('side-effect')
    const site = withChange(exampleSite, nausea, {
      whatToDo: { ...nausea.whatToDo!, body: linkTo('side-effect/effect-gone') },
    })
    const error = await errorAt('/side-effects/nausea/', site)
    expect(error).toMatchObject({ code: 'unresolvedReference', place: { field: 'whatToDo.body' } })
    expect(error.toSentence()).toContain('side-effect/effect-gone')
  })

  it('is refused for a link to a document that has no page', async () => {
    const site = withChange(exampleSite, exampleOf('page'), { body: linkTo('care-advice/care-911') })
    expect(await errorAt('/editorial-policy/', site)).toMatchObject({ code: 'brokenLink', place: { field: 'body' } })
  })

  it('is refused where the menu links to a page that does not exist', async () => {
    const site = withChange(exampleSite, exampleOf('site-settings'), {
      navigation: [{ label: 'About', path: '/about-us/' }],
    })
    const error = await errorAt('/', site)
    expect(error).toMatchObject({ code: 'brokenLink', place: { field: 'navigation.0.path' } })
  })
})

describe('A link inside a text', () => {
  it('leads to the page of its document, in the page’s own language', async () => {
    const bundle = await builtBundle()
    const page = exampleOf('page', 'es')
    const site = withChange(exampleSite, page, { body: linkTo('side-effect/effect-nausea#what-to-do') })
    const [address] = bundle.pagesOf(page)
    if (!address) throw new Error('The page has no address')
    const { html } = await bundle.render(address, memorySnapshot(site))
    expect(html).toContain('href="/es/side-effects/nausea/#what-to-do"')
  })
})
