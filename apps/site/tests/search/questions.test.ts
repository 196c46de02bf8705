import { describe, expect, it } from 'vitest'
import { searchIn } from '../support/search-in.ts'

describe('The reader’s search, asked in sentences', () => {
  it('leads to a title or a heading that is another name of what was typed, not to scattered words of it', async () => {
    const pages = {
      '/visit/': { title: 'What happens', html: '<h2 id="b">What to bring</h2><p>Photo ID and loose clothes.</p>' },
      '/mood/': { title: 'Mood', html: '<p>It can bring what you fear. What to do about it: bring it up.</p>' },
      '/people/': { title: 'People', html: '<p>Those who treat patients here.</p>' },
      '/plan/': { title: 'Plan', html: '<p>Ask a doctor. Your doctor knows people. A doctor decides.</p>' },
    }
    const sameWords = [
      ['what should i pack', 'what to bring'],
      ['physician', 'people'],
    ]
    const { paths } = await searchIn('en', pages, { settings: { sameWords } })
    expect((await paths('what should i pack'))[0]).toBe('/visit/')
    expect((await paths('what do i need to bring'))[0]).toBe('/visit/')
    expect((await paths('physician'))[0]).toBe('/people/')
  })

  it('takes what is left of a phrase of small words for no name of its own', async () => {
    const pages = {
      '/staff/': { title: 'Staff', html: '<p>A nurse is there.</p>' },
      '/how/': { title: 'How it works', html: '<p>It works in the brain, and works well.</p>' },
    }
    const { paths } = await searchIn('en', pages, { settings: { sameWords: [['nurse', 'who works there']] } })
    expect(await paths('nurse')).toEqual(['/staff/'])
  })

  it('answers about the treatment that is named, whatever other pages say of the rest', async () => {
    const page = (name: string) => ({
      title: `${name}: questions`,
      html: '<h2 id="d">Can I drive home?</h2><p>Ask.</p>',
    })
    const pages = {
      '/treatments/a/questions/': page('Infusion'),
      '/treatments/b/questions/': page('Stimulation'),
      '/treatments/b/': { title: 'Stimulation', html: '<p>Magnets on your head.</p>' },
    }
    const { paths } = await searchIn('en', pages, {
      settings: {
        sameWords: [['stimulation', 'magnets']],
        ownPages: ['/treatments/a/'],
        treatments: [
          { path: '/treatments/a/', names: ['Infusion'] },
          { path: '/treatments/b/', names: ['Stimulation', 'Magnets'] },
        ],
      },
    })
    expect((await paths('drive home'))[0]).toBe('/treatments/a/questions/')
    expect((await paths('can i drive home after magnets'))[0]).toBe('/treatments/b/questions/')
    expect((await paths('magnets'))[0]).toBe('/treatments/b/')
  })

  it('counts a letter by itself less than a word', async () => {
    const { paths } = await searchIn('en', {
      '/letters/': { title: 'Letters', html: '<h2 id="e">Vitamin E</h2><p>E-mail us. Write an e. Hepatitis E.</p>' },
      '/infusion/': { title: 'Visits', html: '<p>An infusion takes an hour.</p>' },
    })
    expect(await paths('s/e of infusion')).toEqual(['/infusion/', '/letters/'])
    expect(await paths('vitamin e')).toEqual(['/letters/'])
  })

  it('looks for what is asked more than for who asks, how old they are and what they weigh', async () => {
    const pages = {
      '/family/': { title: 'Family', html: '<p>Your mother, your son, your daughter. About 70 of them.</p>' },
      '/sick/': { title: 'Feeling sick', html: '<p>Some vomit.</p>' },
    }
    const { paths } = await searchIn('en', pages)
    for (const words of ['my mother keeps vomiting', 'my son is 70 and vomits', 'daughter vomiting'])
      expect((await paths(words))[0], words).toBe('/sick/')
    expect((await paths('mother'))[0]).toBe('/family/')
    expect((await paths('70'))[0]).toBe('/family/')
  })

  it('finds a phrase with small words between its words', async () => {
    const pages = {
      '/a/': { title: 'One', html: '<p>The price is low.</p>' },
      '/b/': { title: 'Two', html: '<p>Lower costs, health and plan.</p>' },
    }
    const { paths } = await searchIn('en', pages, { settings: { sameWords: [['health plan pays', 'price']] } })
    expect((await paths('will my health plan also pays for it'))[0]).toBe('/a/')
  })

  it.each([
    ['es', 'presión', 'precion', 'precio'],
    ['es', 'vejiga', 'begiga', 'bebida'],
    ['es', 'zumbido', 'sumbido', 'subido'],
    ['en', 'headache', 'headake', 'heading'],
    ['en', 'therapy', 'theropy', 'thesis'],
    ['en', 'nauseous', 'nautious', 'notions'],
  ])('finds a word that is spelled as it sounds (%s %s: %s)', async (locale, word, typed, other) => {
    const { paths } = await searchIn(locale, {
      '/other/': { title: other, html: `<p>${other}</p>` },
      '/right/': { title: word, html: `<p>${word}</p>` },
    })
    expect((await paths(typed))[0]).toBe('/right/')
  })

  it('tells a question from another by its small words', async () => {
    const pages = {
      '/cause/': {
        title: 'Shock',
        html: '<h2 id="a">Shock therapy</h2><p>Shock therapy is strong. Shock therapy helps.</p>',
      },
      '/same/': { title: 'Questions', html: '<h2 id="b">Is it the same as shock therapy?</h2><p>No.</p>' },
    }
    const { paths } = await searchIn('en', pages)
    expect((await paths('is it the same as shock therapy'))[0]).toBe('/same/')
  })
})
