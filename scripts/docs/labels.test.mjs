import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../launch/settings.mjs'
import { readText } from './markdown.mjs'

const handbooks = ['docs/editors-handbook.md', 'docs/how-to/when-something-goes-wrong.md']
const folders = ['apps/cms/src', 'apps/site/src/i18n', 'packages/content/src']

/** Labels of Payload's own buttons. */
const labelsOfPayload = ['Publish', 'Schedule publish', 'Versions', 'Restore', 'Save draft', 'Force unlock']

it('handbooks quote labels of the admin as the code has them', () => {
  const code = folders.flatMap((folder) => sourceFiles(folder)).map((file) => plainQuotes(readText(file)))
  const isInCode = (/** @type {string} */ label) => code.some((text) => text.includes(label))
  const unknown = handbooks.flatMap((file) =>
    quotedLabels(readText(file)).filter((label) => !labelsOfPayload.includes(label) && !isInCode(label)),
  )
  expect(unknown).toEqual([])
})

/** Words set in italics are labels. @param {string} text */
function quotedLabels(text) {
  const prose = text.replace(/`[^`\n]*`/gu, '').replace(/\s+/gu, ' ')
  return [...prose.matchAll(/(?<!\w)_([^_]+)_(?!\w)/gu)].map(([, label = '']) => plainQuotes(label).replaceAll('"', ''))
}

/** @param {string} text */
function plainQuotes(text) {
  return text.replaceAll('’', "'").replace(/[“”]/gu, '"')
}

/** @param {string} folder @returns {string[]} */
function sourceFiles(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('payload-types.ts'))
    .map((name) => `${folder}/${name}`)
}
