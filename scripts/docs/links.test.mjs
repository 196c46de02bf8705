import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../launch/settings.mjs'
import { codeIn, headingFragments, linkTargets, markdownFiles, readText } from './markdown.mjs'

const topFolders = /^(?:apps|bench|docs|packages|scripts|tests)\/\S+$/u

/** Documents invent a name, or write `<type>`. With an existing name in its place, each path must lead to a file. */
const inventedNames = [
  ['<type>', 'side-effect'],
  ['exercise', 'side-effect'],
  ['Exercise', 'SideEffect'],
  ['c6-comparisons', 'c5-selling'],
  ['comparisons', 'selling'],
]

describe('the Markdown files', () => {
  it('link only to files and headings that exist', () => {
    const broken = markdownFiles().flatMap((file) =>
      linkTargets(readText(file))
        .filter((target) => !/^[a-z]+:/u.test(target) && !isThere(file, target))
        .map((target) => `${file}: ${target}`),
    )
    expect(broken).toEqual([])
  })

  it('name only paths that exist', () => {
    const broken = markdownFiles().flatMap((file) =>
      codeIn(readText(file))
        .filter((code) => topFolders.test(code) && !existsSync(path.join(root, withExistingName(code))))
        .map((code) => `${file}: ${code}`),
    )
    expect(broken).toEqual([])
  })
})

/**
 * @param {string} file
 * @param {string} target of one of its links
 */
function isThere(file, target) {
  const [name = '', fragment] = target.split('#')
  const linked = name === '' ? file : path.posix.join(path.posix.dirname(file), name)
  if (!existsSync(path.join(root, linked))) return false
  return fragment === undefined || headingFragments(readText(linked)).includes(fragment)
}

/** @param {string} name */
function withExistingName(name) {
  return inventedNames.reduce((text, [invented = '', existing = '']) => text.replaceAll(invented, existing), name)
}
