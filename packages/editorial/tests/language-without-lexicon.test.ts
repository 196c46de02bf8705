import { describe, expect, it, vi } from 'vitest'
import type * as lexicons from '../src/lexicon/lexicons.ts'
import { checkDocument, createLookup, uncheckedRules } from '../src/index.ts'
import { rules } from '../src/rules/all-rules.ts'
import { soundSite, today } from './fixtures/sound-site.ts'

// Spanish stands for a language that nobody has written a lexicon for.
vi.mock('../src/lexicon/lexicons.ts', async (original) => {
  const { requireLexicon } = await original<typeof lexicons>()
  return {
    hasLexicon: (locale: string) => locale !== 'es',
    requireLexicon: (locale: 'en' | 'es') => {
      if (locale === 'es') throw new Error('A rule asked for words that nobody has written')
      return requireLexicon(locale)
    },
  }
})

describe('A language without a lexicon', () => {
  const context = { documents: createLookup(soundSite), today }
  const translations = soundSite.filter(({ locale }) => locale === 'es')

  it('is checked by every rule that looks at more than words', () => {
    expect(translations.length).toBeGreaterThan(5)
    for (const document of translations) expect(() => checkDocument(document, context)).not.toThrow()
    const treatment = translations.find(({ type }) => type === 'treatment')
    if (!treatment) throw new Error('The site has no treatment')
    const found = checkDocument({ ...treatment, contraindications: [] }, context)
    expect(found.map(({ rule }) => rule)).toContain('D3')
  })

  it('is not said to be without problems: the rules that know none of its words are named', () => {
    expect(uncheckedRules('en')).toEqual([])
    const unchecked = uncheckedRules('es')
    expect(unchecked).toContainEqual({ id: 'C1', title: rules.C1.title, isPartlyChecked: false })
    expect(unchecked).toContainEqual({ id: 'D5', title: rules.D5.title, isPartlyChecked: true })
    expect(unchecked.map(({ id }) => id)).not.toContain('R1')
  })
})
