import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../launch/settings.mjs'
import { readText } from './markdown.mjs'

/** Names in the first column of a file's tables. @param {string} file */
function rowNames(file) {
  return [...readText(file).matchAll(/^\| `([^`]+)` +\|/gmu)].map(([, name = '']) => name)
}

/** @param {string} folder */
function foldersIn(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

const packages = ['apps', 'packages', 'tests'].flatMap((folder) => foldersIn(folder).map((name) => `${folder}/${name}`))

describe('the tables of folders', () => {
  it('name every package in README.md', () => {
    expect(rowNames('README.md')).toEqual(expect.arrayContaining([...packages, 'bench', 'scripts']))
  })

  it('name every package of the product in CONTRIBUTING.md, and every folder of packages/content', () => {
    const ofProduct = packages.filter((name) => !name.startsWith('tests/'))
    expect(rowNames('CONTRIBUTING.md')).toEqual(
      expect.arrayContaining([...ofProduct, ...foldersIn('packages/content/src')]),
    )
  })
})
