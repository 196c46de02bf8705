import type { GlossaryTerm, PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { PageContext } from '../src/page-context/page-context.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const effect = exampleOf('side-effect')
const term = exampleOf('glossary-term')

const button = (word: string, slug = term.slug) =>
  `<button type="button" class="word" popovertarget="word-${slug}">${word}</button>`

/** A button that stays on one line with the punctuation around it. */
const withMarks = (word: string, after: string, before = '') =>
  `<span class="word-with-marks">${before}${word}${after}</span>`

/** Context of the effect's page, where this is the effect's text. */
function contextWith(text: string, site: readonly PublishedDocument[] = exampleSite): PageContext {
  const whatToDo = { ...effect.whatToDo!, body: { ...effect.whatToDo!.body, text } }
  const [address] = pagesOf(effect)
  if (!address) throw new Error('The effect has no address')
  return new PageContext(requireKnownPage(address), memorySnapshot(withChange(site, effect, { whatToDo })))
}

const withTerm = (change: Partial<GlossaryTerm>) => withChange(exampleSite, term, change)

describe('A word of the glossary in a text', () => {
  it('becomes a button at its first use and keeps the text’s spelling', () => {
    const context = contextWith('Some dissociation and DISSOCIATION')
    expect(context.explainedWords.explain('<p>Some dissociation.</p><p>DISSOCIATION</p>', effect)).toBe(
      `<p>Some ${withMarks(button('dissociation'), '.')}</p><p>DISSOCIATION</p>`,
    )
    expect(context.explainedWords.all).toEqual([
      {
        id: 'word-dissociation',
        term: 'Dissociation',
        definition: term.plainDefinition,
        path: '/glossary/#dissociation',
      },
    ])
  })

  it('is no Roman number that counts something', () => {
    const site = withTerm({ synonyms: ['IV'] })
    const explain = (text: string) => contextWith(text, site).explainedWords.explain(`<p>${text}</p>`, effect)
    for (const text of ['It is in Schedule IV.', 'A phase IV trial', 'Class IV devices', 'stage-IV cancer'])
      expect(explain(text)).toBe(`<p>${text}</p>`)
    expect(explain('You get an IV first')).toContain(button('IV'))
  })

  it('becomes a button once in each text, with one definition for the page', () => {
    const context = contextWith('dissociation')
    const twice = ['<p>dissociation</p>', '<p>dissociation</p>'].map((html) =>
      context.explainedWords.explain(html, effect),
    )
    expect(twice).toEqual([`<p>${button('dissociation')}</p>`, `<p>${button('dissociation')}</p>`])
    expect(context.explainedWords.all).toHaveLength(1)
  })

  it('is found by its synonyms too', () => {
    expect(contextWith('feeling detached').explainedWords.explain('<p>A feeling detached.</p>', effect)).toBe(
      `<p>A ${withMarks(button('feeling detached'), '.')}</p>`,
    )
  })

  it('becomes a button where an editor linked it, in the words of the link', () => {
    const linkedText = `<p>See <a href="doc:glossary-term/${term.id}">what we mean by it</a>.</p>`
    const whatToDo = { ...effect.whatToDo!, body: { ...effect.whatToDo!.body, text: 'See it.', html: linkedText } }
    const [address] = pagesOf(effect)
    const context = new PageContext(
      requireKnownPage(address!),
      memorySnapshot(withChange(exampleSite, effect, { whatToDo })),
    )
    const resolved = `<a href="/glossary/#${term.slug}">what we mean by it</a>`
    expect(context.explainedWords.explain(`<p>See ${resolved}.</p><p>${resolved}</p>`, effect)).toBe(
      `<p>See ${withMarks(button('what we mean by it'), '.')}</p><p>${resolved}</p>`,
    )
    expect(context.explainedWords.explain(`<h3>${resolved}</h3>`, effect)).toBe(`<h3>${resolved}</h3>`)
    expect(context.explainedWords.all.map(({ id }) => id)).toEqual([`word-${term.slug}`])
  })

  it('stays as it is inside a link, a heading, an attribute and a longer word', () => {
    const html =
      '<h3>Dissociation</h3><p><a href="/dissociation/" title="a > dissociation">dissociation</a> dissociations</p>'
    const context = contextWith('dissociation')
    expect(context.explainedWords.explain(html, effect)).toBe(html)
    expect(context.explainedWords.all).toEqual([])
  })

  it('stays on one line with its comma or bracket', () => {
    const context = contextWith('dissociation')
    expect(context.explainedWords.explain('<p><strong>feeling (dissociation</strong>), or</p>', effect)).toBe(
      `<p><strong>feeling ${withMarks(button('dissociation'), '),', '(')}</strong> or</p>`,
    )
  })

  it('may contain any character, and matches an abbreviation only in capitals', () => {
    const words = withTerm({ slug: 'ect', term: 'ECT', synonyms: ['shock (electric)'] })
    const context = contextWith('ECT, shock (electric)', words)
    expect(context.explainedWords.explain('<p>ect</p><p>ECT</p>', effect)).toBe(
      `<p>ect</p><p>${button('ECT', 'ect')}</p>`,
    )
    expect(context.explainedWords.explain('<p>shock (electric)</p>', effect)).toContain(
      button('shock (electric)', 'ect'),
    )
  })

  it('dates the page and makes it a sample where the definition’s reviewer is a placeholder', () => {
    const context = contextWith('dissociation', withTerm({ updatedAt: '2030-01-01T00:00:00.000Z' }))
    context.explainedWords.explain('<p>dissociation</p>', effect)
    expect(context.lastModified).toBe('2030-01-01T00:00:00.000Z')
    expect(context.isSample).toBe(true)
  })
})

describe('A text without words of the glossary', () => {
  it('stays as it is and reads no term', () => {
    const context = contextWith('Words.', exampleSite)
    const html = '<p>Words.</p>'
    expect(context.explainedWords.explain(html, exampleOf('faq'))).toBe(html)
    expect(context.explainedWords.all).toEqual([])
  })
})
