import { describe, expect, it } from 'vitest'
import { findGroundedClaims } from '../src/reading/claims-with-grounds.ts'
import { fold, normalise } from '../src/reading/normalise.ts'
import { readPassages } from '../src/reading/passages.ts'
import { splitSentences } from '../src/reading/sentences.ts'
import { fernandezHuerta } from '../src/lexicon/es/readability.ts'
import { spanishSyllables } from '../src/lexicon/es/syllables.ts'
import { sound, treatment } from './fixtures/sound-site.ts'

describe('a normalised text', () => {
  it.each([
    ['1 in 100 000 people', '1 in 100,000 people'],
    ['unas 12\u202F500 personas', 'unas 12,500 personas'],
    ['23 300 000 people', '23,300,000 people'],
    ['Call 600 123 456.', 'Call 600 123 456.'],
    ['+34 91 123 456', '+34 91 123 456'],
    ['in 2024 350 people came', 'in 2024 350 people came'],
    ['+353 1 234 567', '+353 1 234 567'],
  ])('writes numbers with spaces as others, but no telephone number: %s', (written, plain) => {
    expect(normalise(written).text).toBe(plain)
    expect(normalise(written).folded).toBe(plain.toLowerCase())
  })

  it('has straight quotes, plain spaces and hyphens, and no invisible characters', () => {
    expect(normalise('“It’s”\u00A0risk\u2011free\u00AD – a\u200B.').text).toBe('"It\'s" risk-free — a.')
  })

  it('is folded to lower case without accents, character by character', () => {
    expect(fold('Curación ÑOÑO naïve')).toBe('curacion nono naive')
    const long = 'Straße İstanbul ﬁn é'
    expect(normalise(long).folded).toHaveLength(normalise(long).text.length)
  })

  it('finds its way back to the original', () => {
    const original = 'a\u00ADb e\u0301 “c”'
    const normalised = normalise(original)
    const { text } = normalised
    const originalIndex = (index: number) => normalised.originalIndex(index)
    expect(original.slice(originalIndex(text.indexOf('é')), originalIndex(text.indexOf('"')))).toBe('e\u0301 ')
    expect(originalIndex(text.length)).toBe(original.length)
  })
})

describe('sentences', () => {
  it('end at full stops, not after titles, numbers or clock times inside', () => {
    const text = 'See Dr. Smith at 9 a.m. today. It takes 0.5 hours. “Is it safe?” No.'
    expect(splitSentences(text, 'en').map(({ excerpt }) => excerpt)).toEqual([
      'See Dr. Smith at 9 a.m. today.',
      'It takes 0.5 hours.',
      '“Is it safe?”',
      'No.',
    ])
  })
})

describe('passages', () => {
  it('are every text that readers see, with path, kind and grounds', () => {
    const passages = readPassages(treatment())
    const at = (path: string) => passages.find((passage) => passage.path === path)
    expect(at('steps.0.youWillFeel.0')).toMatchObject({
      kind: 'item',
      text: 'A brief sting',
      grounds: { basis: 'clinicPolicy' },
    })
    expect(at('dose.body')).toMatchObject({ kind: 'body', grounds: { sources: [{ id: 'source-trial' }] } })
    expect(at('summary')).toMatchObject({ kind: 'body', grounds: undefined })
    expect(at('benefits.0.comparator')).toMatchObject({ grounds: { basis: 'evidence' } })
  })

  it('tell headings, lists and tables in formatted text apart', () => {
    const page = sound('page', 'page-editorial-policy')
    const html = '<h3>A</h3><p>b<br>c</p><ul><li>d</li></ul><table><tr><th>e</th></tr><tr><td>f</td></tr></table>'
    const passages = readPassages({ ...page, body: { ...page.body, html } }).filter(({ path }) => path === 'body')
    expect(passages.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'heading A',
      'body b c',
      'item d',
      'heading e',
      'cell f',
    ])
  })

  it('say where a cell stands, and read a table as no section of its own', () => {
    const page = sound('page', 'page-editorial-policy')
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const html =
      '<h3>A</h3><p>b</p><table><caption>Doses</caption><thead><tr><th>Dose</th><th>How often</th></tr></thead>' +
      `<tbody>${row('56 mg', '')}${row('', 'daily')}</tbody></table><p>c</p>`
    const passages = readPassages({ ...page, body: { ...page.body, html } }).filter(({ path }) => path === 'body')
    expect(passages.map(({ cell }) => cell && [cell.caption, cell.row, cell.column, cell.columnName])).toEqual([
      undefined,
      undefined,
      undefined,
      ['Doses', 0, 0, 'Dose'],
      ['Doses', 0, 1, 'How often'],
      ['Doses', 1, 0, 'Dose'],
      ['Doses', 2, 1, 'How often'],
      undefined,
    ])
    expect(new Set(passages.map(({ section }) => section)).size).toBe(1)
  })
})

describe('Spanish syllables', () => {
  it.each([
    ['sol', 1],
    ['casa', 2],
    ['aéreo', 4],
    ['país', 2],
    ['ciudad', 2],
    ['guitarra', 3],
    ['pingüino', 3],
    ['queso', 2],
    ['leer', 2],
    ['búho', 2],
    ['ahumar', 2],
    ['prohíbe', 3],
    ['rey', 1],
    ['y', 1],
    ['depresión', 3],
    ['infusión', 3],
    ['ketamina', 4],
    ['oído', 3],
    ['viaje', 2],
    ['Uruguay', 3],
    ['baúl', 2],
    ['averiguáis', 4],
    ['enfermera', 4],
    ['medicamento', 5],
    ['presión', 2],
    ['tratamiento', 4],
    ['construido', 3],
    ['días', 2],
    ['euforia', 3],
    ['ayuno', 3],
  ])('of “%s” are %i', (word, count) => {
    expect(spanishSyllables(word)).toBe(count)
  })
})

describe('Fernández-Huerta', () => {
  it('follows its formula', () => {
    expect(fernandezHuerta({ sentence: 2, word: 20, syllable: 40 })).toBeCloseTo(206.84 - 120 - 10.2)
  })
})

describe('a claim with its sources', () => {
  it('is written out where it is a figure', () => {
    const figures = [
      { kind: 'count', numerator: 12, denominator: 400 },
      { kind: 'percent', percent: 35.8, denominator: 165 },
      { kind: 'range', from: 0, to: 24.5 },
      { kind: 'rate', numerator: 2.1, denominator: 100_000 },
    ].map((value) => ({ value, per: 'patient', sources: [] }))
    const claims = findGroundedClaims({ type: 'treatment', sideEffects: [{ figures }] })
    expect(claims.map(({ text }) => text)).toEqual(['12 of 400', '35.8%', '0% to 24.5%', '2.1 in 100000'])
  })
})
