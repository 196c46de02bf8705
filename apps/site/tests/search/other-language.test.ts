import { describe, expect, it } from 'vitest'
import { searchIn } from '../support/search-in.ts'

const english = {
  '/headache/': { title: 'Headache', html: '<p>Your head hurts. It passes.</p>' },
  '/cost/': { title: 'What it costs', html: '<p>The price of a visit. A guest has a quota.</p>' },
}
const spanish = {
  '/es/headache/': { title: 'Dolor de cabeza', html: '<p>Le duele la cabeza. Se le pasa.</p>' },
  '/es/cost/': {
    title: 'Lo que cuesta',
    html: '<p>El precio de una consulta, y del seguro. En su casa, paso a paso.</p>',
  },
}
const onEnglish = () => searchIn('en', english, { other: { locale: 'es', pages: spanish } })
const onSpanish = () => searchIn('es', spanish, { other: { locale: 'en', pages: english } })

describe('Words of another language of the site', () => {
  it.each([
    ['cuánto cuesta', '/es/cost/'],
    ['dolor de cabeza', '/es/headache/'],
    ['me duele la cabeza', '/es/headache/'],
    ['aceptan seguro', '/es/cost/'],
    // Spelled nearly like “case” and “pass”.
    ['casa paso', '/es/cost/'],
  ])('lead to pages in that language: %s', async (words, path) => {
    const { pages, language } = await (await onEnglish()).ask(words)
    expect(pages[0]?.path).toBe(path)
    expect(language).toMatchObject({ locale: 'es', name: 'Other' })
  })

  it('lead there from a page in any language', async () => {
    const { pages, language } = await (await onSpanish()).ask('my head hurts')
    expect(pages[0]?.path).toBe('/headache/')
    expect(language?.locale).toBe('en')
  })

  it.each(['headache', 'hedache', 'heada', 'hdc', 'the costs', 'price of xylophones', 'head de cabeza'])(
    'are not looked for where the page’s own language knows some: %s',
    async (words) => {
      const { ask, filesRead } = await onEnglish()
      expect((await ask(words)).language).toBeUndefined()
      expect(filesRead.filter((path) => path.includes('/es/'))).toEqual([])
    },
  )

  it('are of no language where none knows half of them', async () => {
    const { pages, language } = await (await onEnglish()).ask('xylophone quokka wombat precio')
    expect(pages).toEqual([])
    expect(language).toBeUndefined()
  })

  it('bring the emergency card at once, without reading another language', async () => {
    const { ask, filesRead } = await onEnglish()
    expect(await ask('quiero morir')).toMatchObject({ isCrisis: true })
    expect(filesRead.filter((path) => path.includes('/es/'))).toEqual([])
  })
})
