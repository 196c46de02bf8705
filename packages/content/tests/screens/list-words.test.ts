import { describe, expect, it } from 'vitest'
import { adminI18n } from '../../src/config/screens/admin-i18n.ts'
import { adminLanguages } from '../../src/wording/current-language.ts'

describe.each(adminLanguages)('a list in %s', (language) => {
  const { general } = (adminI18n.translations as Record<string, Record<string, Record<string, string>>>)[language] ?? {}

  it('has buttons to sort that name no label, which has a text for each language', () => {
    expect(general?.sortByLabelDirection).toMatch(/^[^{]+\{\{direction\}\}$/u)
  })

  it('doesn’t say that there is no document while it still loads one', () => {
    expect(general?.noLabel).toBe('–')
  })
})
