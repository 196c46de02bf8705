import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../launch/settings.mjs'

const configuration = 'packages/schema/src/values/languages.ts'
const lines = readFileSync(path.join(root, configuration), 'utf8').matchAll(/\{ code: '([^']+)'/gu)
const locales = [...lines].map(([, code = '']) => code)

/** Where a language may be named: its line of configuration, its folders, and the lists that gather them. */
const folders = new RegExp(`/(?:${locales.join('|')})/`, 'u')
const lists = new Set([
  configuration,
  'apps/site/src/i18n/ui-text.ts',
  'apps/site/src/search/languages/languages.ts',
  'packages/content/src/languages/admin-dictionaries.ts',
  'packages/content/src/languages/admin-frameworks.ts',
  'packages/content/src/languages/words.ts',
  'packages/editorial/src/lexicon/lexicons.ts',
])

/** The language of the admin. A site's source language may be another. */
const ofAdmin = 'en'

/** What may name the language of the admin, and why. */
const allowed = [
  ['apps/cms/src/', 'the admin speaks American English'],
  ['packages/content/src/cms-config.ts', 'the admin speaks American English'],
  ['packages/content/src/model/format-calendar-day.ts', 'a day in a message to editors'],
  ['packages/content/src/model/text/language-label.ts', 'what the admin calls a language'],
  ['packages/content/src/types/', 'choices and messages of forms'],
  ['packages/content/src/workflow/', 'messages and records for editors'],
  ['packages/content/src/config/clinic-clock.ts', 'the parts of an instant, and an instant in a message to editors'],
  ['packages/content/src/wording/current-language.ts', 'the language that the admin is written in'],
  ['packages/content/src/config/screens/admin-i18n.ts', 'the language that the admin is written in'],
  ['packages/content/src/config/env.ts', 'asks whether a time zone exists: any language serves'],
  ['packages/content/src/mapping/to-image.ts', 'an order of files that no reader sees: the same on every machine'],
  ['packages/publisher/src/publisher/reclaim-space.ts', 'an order of files that no reader sees'],
  ['apps/site/src/views/updates/updates.ts', 'the parts of an instant, which are put together as a date'],
].map(([place = '']) => place)

/** @param {readonly string[]} named */
const pattern = (named) =>
  new RegExp(String.raw`['"\x60](?:${named.join('|')})(?:-[A-Z]{2})?['"\x60]|\b(?:${named.join('|')}): `, 'u')
const anyCode = pattern(locales)
const otherCode = pattern(locales.filter((locale) => locale !== ofAdmin))
const generated = new Set(['packages/content/src/model/payload-types.ts'])

it('names a language only in its folders and in the configuration', () => {
  const files = globSync('{apps,packages}/*/src/**/*.{ts,tsx,mjs,astro}', { cwd: root })
    .concat(globSync('{apps,packages}/*/*.config.ts', { cwd: root }))
    .filter((file) => !file.startsWith('packages/sample-content/') && !folders.test(`/${file}`))
    .filter((file) => !lists.has(file) && !generated.has(file))
    // What a former release stored, in its languages.
    .filter((file) => !file.startsWith('packages/content/src/config/mongodb/data-steps/'))
  expect(files.length).toBeGreaterThan(500)
  const found = files.flatMap((file) => {
    const codes = allowed.some((place) => file.startsWith(place)) ? otherCode : anyCode
    return readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (codes.test(withoutComment(line)) ? `${file}:${index + 1} ${line.trim()}` : []))
  })
  expect(found).toEqual([])
})

/**
 * A line without what it says about the code.
 * @param {string} line
 */
const withoutComment = (line) => (/^\s*(?:\/?\*|\/\/)/u.test(line) ? '' : line)
