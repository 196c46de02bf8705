import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { cmsConfig } from '../../src/cms-config.ts'
import { readSettings } from '../../src/config/env.ts'
import { adminLanguages, dictionaryOf, writtenLanguage } from '../../src/wording/current-language.ts'
import { translateMessage } from '../../src/wording/translate-message.ts'
import { readConfigTexts, type ConfigTexts } from './config-texts.ts'

const translations = adminLanguages.filter((language) => language !== writtenLanguage)

describe.each(translations)('the admin in %s', (language) => {
  let config: ConfigTexts
  beforeAll(async () => {
    const settings = readSettings({ DATA_DIR: mkdtempSync(join(tmpdir(), 'carepath-words-')) })
    config = readConfigTexts(await cmsConfig(settings))
  })
  const words = dictionaryOf(language)?.words ?? {}
  const isMissing = (text: string) =>
    /\p{L}/u.test(text) && !Object.hasOwn(words, text) && translateMessage(text, language) === text

  it('has every label, description and answer of a form or list', () => {
    expect(config.texts.length).toBeGreaterThan(500)
    const missing = new Set(config.texts.map(({ text }) => text).filter(isMissing))
    expect([...missing]).toEqual([])
  })
})
