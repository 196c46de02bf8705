import { describe, expect, it } from 'vitest'
import { contentHash } from '../src/index.ts'
import { nausea, sound, treatment } from './fixtures/sound-site.ts'

describe('the hash of what a clinician signs', () => {
  const signed = contentHash(treatment())

  it('is a SHA-256, the same for the same words', () => {
    expect(signed).toMatch(/^[0-9a-f]{64}$/u)
    expect(contentHash(treatment())).toBe(signed)
  })

  it('does not depend on the order of fields, on empty optional fields or on Unicode forms', () => {
    const document = treatment()
    const turned = Object.fromEntries(Object.entries({ ...document, costNote: undefined }).reverse())
    expect(contentHash(turned as never)).toBe(signed)
    const composed = contentHash({ ...document, name: 'Colocaci\u00F3n' })
    expect(contentHash({ ...document, name: 'Colocacio\u0301n' })).toBe(composed)
  })

  it.each([
    ['a sentence', { summary: 'Other words.' }],
    ['a number', { benefits: [{ ...treatment().benefits[0]!, percent: 56 }] }],
    ['an embedded step', { steps: treatment().steps.slice(1) }],
    ['the order of steps', { steps: treatment().steps.toReversed() }],
    ['what a block rests on', { dose: { ...treatment().dose, sources: [] } }],
    ['the sources of the whole', { review: { ...treatment().review, sources: [] } }],
    ['which side effects are listed', { sideEffects: [] }],
    ['the language', { locale: 'es' as const }],
  ])('changes with %s', (_, fields) => {
    expect(contentHash({ ...treatment(), ...fields })).not.toBe(signed)
  })

  it.each([
    ['search words', { seo: { title: 'Another title' } }],
    ['the path', { slug: 'another' }],
    ['the day of publishing', { updatedAt: '2027-01-01T00:00:00.000Z' }],
    ['the list of uploads', { assets: ['/media/a.png'] }],
    ['who signs and when', { review: { ...treatment().review, reviewedAt: '2026-12-01', reviewedContentHash: 'x' } }],
  ])('does not change with %s', (_, fields) => {
    expect(contentHash({ ...treatment(), ...fields })).toBe(signed)
  })

  it('reads formatted text as its blocks, links and pictures, not as markup', () => {
    const page = sound('page', 'page-editorial-policy')
    const withHtml = (html: string) => contentHash({ ...page, body: { ...page.body, html } })
    expect(withHtml('<p id="a">Words.</p>')).toBe(withHtml('<p>Words.</p>\n'))
    expect(withHtml('<p>Words.</p>')).not.toBe(withHtml('<h3>Words.</h3>'))
    expect(withHtml('<p><a href="doc:faq/a">Words</a></p>')).not.toBe(withHtml('<p><a href="doc:faq/b">Words</a></p>'))
    expect(withHtml('<img src="/media/a.png" alt="A">')).not.toBe(withHtml('<img src="/media/a.png" alt="B">'))
  })

  it('tells two documents with the same words apart', () => {
    expect(contentHash({ ...nausea(), id: 'other' })).not.toBe(contentHash(nausea()))
  })
})
