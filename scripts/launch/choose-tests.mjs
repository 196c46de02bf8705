import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LaunchError, root } from './settings.mjs'

const testFolders = ['apps', 'bench', 'packages', 'scripts', 'tests']

/** Suites that start the whole system and a browser or Next. */
const slowSuites = /^tests\/(?:journey|development)\//u

/**
 * @typedef {object} Choice
 * @property {string[]} files The test files to run; none means all.
 * @property {string} [titlePattern] Runs only tests whose title matches.
 * @property {boolean} needsSystem The built admin is needed.
 */

/**
 * What the words of `npm test -- WORD…` choose: files with a word in their path; for a word that no path has, the tests
 * with it in their title.
 *
 * @param {string[]} words
 * @param {{ files?: string[], isQuick?: boolean }} [options] `isQuick` searches titles of quick suites alone
 * @returns {Choice}
 */
export function chooseTests(words, { files = findTestFiles(), isQuick = false } = {}) {
  if (words.length === 0) return { files: [], needsSystem: true }
  const inPaths = words.filter((word) => files.some((file) => file.includes(word)))
  const inTitles = words.filter((word) => !inPaths.includes(word))
  const byPath = files.filter((file) => inPaths.some((word) => file.includes(word)))
  if (inTitles.length === 0) return toChoice(byPath)
  const searched = inPaths.length > 0 ? byPath : files.filter((file) => !isQuick || !slowSuites.test(file))
  const titlePattern = inTitles.map(escape).join('|')
  const chosen = searched.filter((file) => hasTitle(readFileSync(path.join(root, file), 'utf8'), titlePattern))
  if (chosen.length > 0) return { ...toChoice(chosen), titlePattern }
  throw new LaunchError(
    `No test has ${inTitles.map((word) => `“${word}”`).join(' or ')} in its path or title.`,
    'Give a part of the path of a test file, or a word from the title of a test.',
  )
}

/**
 * @param {string[]} files
 * @returns {Choice}
 */
function toChoice(files) {
  return { files, needsSystem: files.some((file) => file.startsWith('tests/journey/')) }
}

/** @returns {string[]} */
function findTestFiles() {
  return testFolders.flatMap((folder) => testFilesIn(folder))
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function testFilesIn(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : testFilesIn(file)
    return /\.test\.(?:ts|mjs)$/u.test(entry.name) ? [file] : []
  })
}

/**
 * A title stands on the line of its `it`, `test` or `describe`, or on the line that ends a table of cases.
 *
 * @param {string} text
 * @param {string} pattern
 */
function hasTitle(text, pattern) {
  return new RegExp(`^\\s*(?:(?:it|test|describe)\\b|\\]\\)\\(|['\`]).*(?:${pattern})`, 'mu').test(text)
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
}
