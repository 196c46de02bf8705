import { globSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../launch/settings.mjs'
import { readText } from './markdown.mjs'

const pages = 'apps/handbook/src/content/docs'
const dictionaries = 'packages/content/src/languages'
const howTo = 'docs/how-to/when-something-goes-wrong.md'
const folders = ['apps/cms/src', 'apps/site/src/i18n', 'packages/content/src']

/** The language that the admin is written in; the others have dictionaries. */
const written = 'en'

/** Labels of Payload's own buttons, in each language. */
const labelsOfPayload = [
  ...['Publish', 'Versions', 'Restore', 'Force unlock', 'Create New'],
  ...['Publicar', 'Versiones', 'Restaurar', 'Forzar Desbloqueo', 'Crear nuevo'],
]

it.each(readdirSync(path.join(root, pages)))(
  'the handbook in %s quotes labels of the admin as its screens have them',
  (language) => {
    const files = globSync(`${pages}/${language}/**/*.md`, { cwd: root })
    expect(files.length).toBeGreaterThan(30)
    const sources = language === written ? folders : [`${dictionaries}/${language}`, `apps/site/src/i18n/${language}`]
    expect(findUnknown(files, sources)).toEqual([])
  },
)

it('instructions quote labels of the admin as the code has them', () => {
  expect(findUnknown([howTo], folders)).toEqual([])
})

/** Labels that no source has. @param {string[]} files @param {string[]} sources */
function findUnknown(files, sources) {
  const code = sources.flatMap((folder) => sourceFiles(folder)).map((file) => plainQuotes(readText(file)))
  return files.flatMap((file) =>
    quotedLabels(readText(file))
      .filter((label) => !labelsOfPayload.includes(label) && !code.some((text) => text.includes(label)))
      .map((label) => `${file}: ${label}`),
  )
}

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
