import { expect, it } from 'vitest'
import { adminI18n } from '../../src/config/screens/admin-i18n.ts'
import { adminLanguages } from '../../src/wording/current-language.ts'

it.each(adminLanguages)(
  'the buttons that sort a list in %s name no label, which has a text for each language',
  (language) => {
    const { general } =
      (adminI18n.translations as Record<string, Record<string, Record<string, string>>>)[language] ?? {}
    expect(general?.sortByLabelDirection).toMatch(/^[^{]+\{\{direction\}\}$/u)
  },
)
