import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { locales, writtenTypes } from '@carepath/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { cmsConfig } from '../../src/cms-config.ts'
import { readSettings } from '../../src/config/env.ts'
import { repositoryRoot } from '../../src/config/repository-root.ts'
import { adminWords } from '../../src/config/screens/admin-words.ts'
import { type ConfigTexts, readConfigTexts } from './config-texts.ts'
import { readSourceTexts } from './source-texts.ts'
import { findUnwanted } from './unwanted-words.ts'

const at = ({ place, text }: { place: string; text: string }) => {
  const fault = findUnwanted(text)
  return fault === undefined ? [] : [`${place}: ${fault}`]
}

describe('plain American English', () => {
  let config: ConfigTexts
  beforeAll(async () => {
    const settings = readSettings({ DATA_DIR: mkdtempSync(join(tmpdir(), 'carepath-words-')) })
    config = readConfigTexts(await cmsConfig(settings))
  })

  it('is what every label, description and answer of a form or list is written in', () => {
    expect(config.texts.length).toBeGreaterThan(500)
    expect(config.texts.flatMap(at)).toEqual([])
  })

  it('shows no code in place of an answer', () => {
    const codes = new Set<string>([...locales, ...writtenTypes])
    const shown = config.options.filter(({ label }) => codes.has(label) || /\b[a-z]+[A-Z]|_/u.test(label))
    expect(shown).toEqual([])
  })

  it('shows no code in a label or description, and no day as a program writes it', () => {
    const shown = config.texts.filter(({ text }) =>
      /\b[a-z]+[A-Z][a-z]+\b|\b\d{4}-\d{2}-\d{2}\b/u.test(withoutExamples(text)),
    )
    expect(shown).toEqual([])
  })

  it('labels every field, rather than leaving it the name it has in the code', () => {
    expect(config.unlabelled).toEqual([])
  })

  it('is what every message is written in', () => {
    const texts = readSourceTexts(repositoryRoot())
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.flatMap(at)).toEqual([])
  })

  it('is what Payload’s own screens speak too: languages, and no name but the clinic’s', () => {
    const shown = Object.entries(en.translations as Record<string, Record<string, string>>).flatMap(([group, words]) =>
      Object.entries(words).map(([key, text]) => ({
        place: `${group}:${key}`,
        text: adminWords[group]?.[key] ?? text,
      })),
    )
    // Only these two words: the rest of its English is good.
    const faults = shown.filter(({ text }) => /(?<!\{)\blocales?\b(?!\})|\bPayload\b/iu.test(text))
    expect(faults).toEqual([])
  })

  it('names the fields of a form by their labels, in what the editorial rules tell editors to do', () => {
    const known = new Set([...config.texts.map(({ text }) => text), ...config.options.map(({ label }) => label)])
    const named = readSourceTexts(repositoryRoot(), /^packages\/editorial\/src\/rules\//u).flatMap(({ place, text }) =>
      [...text.matchAll(/(?:under|in|to|Fill in|Check|of|at|into) “(?<label>[A-Z][^”…]+)”/gu)].map(({ groups }) => ({
        place,
        label: groups?.label ?? '',
      })),
    )
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter(({ label }) => !known.has(label))).toEqual([])
  })
})

/** Examples in quotation marks are as patients or programs have them. */
const withoutExamples = (text: string): string => text.replaceAll(/“[^”]*”|\S*[/.@]\S*|e\.g\. \S+/gu, '')
