import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LaunchError, root } from './settings.mjs'

const testFolders = ['apps', 'bench', 'packages', 'scripts', 'tests']

/**
 * What Vitest is to run for the words of `npm test -- WORD…`: files with a word in their path; for a word that no path
 * has, the tests with it in their title.
 *
 * @param {string[]} words
 * @param {string[]} [files] all test files, as paths from the repository's root
 * @returns {string[]} arguments for Vitest
 */
export function chooseTests(words, files = findTestFiles()) {
  const inTitles = words.filter((word) => !files.some((file) => file.includes(word)))
  if (inTitles.length === 0) return words
  const inPaths = words.filter((word) => !inTitles.includes(word))
  const candidates = inPaths.length === 0 ? files : files.filter((file) => inPaths.some((word) => file.includes(word)))
  const chosen = candidates.filter((file) => hasAny(readFileSync(path.join(root, file), 'utf8'), inTitles))
  if (chosen.length > 0) return [...chosen, `--testNamePattern=${inTitles.map(escape).join('|')}`]
  throw new LaunchError(
    `No test has ${inTitles.map((word) => `“${word}”`).join(' or ')} in its path or title.`,
    'Give a part of the path of a test file, or a word from the title of a test.',
  )
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
 * @param {string} text
 * @param {string[]} words
 */
function hasAny(text, words) {
  return words.some((word) => text.includes(word))
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
}
