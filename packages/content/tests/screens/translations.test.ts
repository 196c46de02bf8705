import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { cmsConfig } from '../../src/cms-config.ts'
import { readSettings } from '../../src/config/env.ts'
import { repositoryRoot } from '../../src/config/repository-root.ts'
import { adminLanguages, dictionaryOf, wordsFor, writtenLanguage } from '../../src/wording/current-language.ts'
import { places } from '../../src/wording/fill.ts'
import { translateMessage } from '../../src/wording/translate-message.ts'
import { readConfigTexts, type ConfigTexts } from './config-texts.ts'
import { readSourceTexts } from './source-texts.ts'
import { readPrintedTexts } from './translated-texts.ts'

const translations = adminLanguages.filter((language) => language !== writtenLanguage)

describe.each(translations)('the admin in %s', (language) => {
  let config: ConfigTexts
  beforeAll(async () => {
    const settings = readSettings({ DATA_DIR: mkdtempSync(join(tmpdir(), 'carepath-words-')) })
    config = readConfigTexts(await cmsConfig(settings))
  })
  const isMissing = (text: string) =>
    /\p{L}/u.test(text) && wordsFor(text, language) === undefined && translateMessage(text, language) === text

  it('has every label, description and answer of a form or list', () => {
    expect(config.texts.length).toBeGreaterThan(500)
    expect(config.untranslated).toEqual([])
    const missing = new Set(config.texts.map(({ text }) => text).filter(isMissing))
    expect([...missing]).toEqual([])
  })

  it('has every word that a screen prints', () => {
    const { keys, singulars } = readPrintedTexts(repositoryRoot())
    const known = new Set(singulars)
    expect(keys.length).toBeGreaterThan(500)
    expect(keys.filter(({ text }) => wordsFor(text, language) === undefined)).toEqual([])
    // Choices and titles that a screen has by name, and looks up where it prints them.
    const texts = readSourceTexts(repositoryRoot(), /^apps\/cms\/src\/ui\//u).filter(({ text }) =>
      /^[A-Z“]/u.test(text),
    )
    expect(texts.length).toBeGreaterThan(200)
    expect(texts.filter(({ text }) => wordsFor(text.trim(), language) === undefined && !known.has(text))).toEqual([])
  })

  it('has a place for each value that the English text has one for', () => {
    const { words = {}, messages = {} } = dictionaryOf(language) ?? {}
    const faults = Object.entries({ ...words, ...messages }).flatMap(([english, translation]) =>
      Object.values(typeof translation === 'string' ? [translation] : translation)
        .filter((text) => !sameSets(placesOf(english), placesOf(text), typeof translation === 'string'))
        .map((text) => ({ english, text })),
    )
    expect(faults).toEqual([])
  })
})

describe('the screens of the admin', () => {
  it('print no word in the markup itself, which would be English for everybody: they call translate', () => {
    expect(readPrintedTexts(repositoryRoot()).raw).toEqual([])
  })
})

const placesOf = (text: string): Set<string> =>
  new Set([...text.matchAll(places)].map(({ groups }) => groups?.name ?? ''))

/** “One page” may leave its number out. */
const sameSets = (english: Set<string>, other: Set<string>, isStrict: boolean): boolean =>
  [...other].every((name) => english.has(name)) && (!isStrict || english.size === other.size)
