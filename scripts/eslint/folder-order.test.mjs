import { readdirSync } from 'node:fs'
import path from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { root } from '../launch/settings.mjs'
import { findWrongDirection } from './folder-order.ts'
import { flatRoots, folderOrders } from './folder-orders.ts'

/** At most so many files in a folder. Content, migrations and other lists of one kind are as long as they are. */
const mostFiles = 20
const longLists = ['packages/content/src/config/migrations', 'packages/sample-content/src/content']

/** Lint loads the types of the whole package first. */
const lintTimeoutMs = 120_000

const orders = { 'a/src': ['low', '.', 'high'] }

describe('the order of folders', () => {
  it('lets a folder import itself and earlier ones, at any depth', () => {
    expect(findWrongDirection('a/src/high/deep/x.ts', 'a/src/low/y.ts', orders)).toBeUndefined()
    expect(findWrongDirection('a/src/high/x.ts', 'a/src/y.ts', orders)).toBeUndefined()
    expect(findWrongDirection('a/src/low/x.ts', 'a/src/low/deep/y.ts', orders)).toBeUndefined()
  })

  it('refuses a later folder, and the files of the root where they come later', () => {
    expect(findWrongDirection('a/src/low/x.ts', 'a/src/high/y.ts', orders)).toContain('“low” comes before “high”')
    expect(findWrongDirection('a/src/low/x.ts', 'a/src/y.ts', orders)).toContain('“low” comes before “.”')
  })

  it('refuses a folder that is not in the order', () => {
    expect(findWrongDirection('a/src/new/x.ts', 'a/src/low/y.ts', orders)).toContain('a/src/new has no place')
  })

  it.each([
    ['packages/content/src/model/roles.ts', "import '../workflow/review/approve.ts'\n"],
    ['apps/site/src/routes/link.ts', "export * from '../views/registry.ts'\n"],
    ['apps/site/src/views/parts/part.astro', "---\nimport '../registry.ts'\n---\n"],
  ])(
    'makes lint fail on a wrong import in %s',
    async (file, code) => {
      const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId === 'carepath/folder-order' })
      const [result] = await eslint.lintText(code, { filePath: path.join(root, file) })
      expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('carepath/folder-order')
    },
    lintTimeoutMs,
  )

  it('names every folder of every source root, and no other', () => {
    for (const [sourceRoot, order] of Object.entries(folderOrders)) {
      const named = order.filter((folder) => folder !== '.').sort()
      expect(named, sourceRoot).toEqual(
        foldersIn(sourceRoot).filter((folder) => filesBelow(`${sourceRoot}/${folder}`) > 0),
      )
    }
  })

  it('knows every source root', () => {
    const sourceRoots = ['apps', 'packages'].flatMap((kind) => foldersIn(kind).map((name) => `${kind}/${name}/src`))
    const known = new Set([...Object.keys(folderOrders), ...flatRoots])
    expect(sourceRoots.filter((sourceRoot) => !known.has(sourceRoot))).toEqual([])
  })
})

it('keeps every folder of product code at twenty files or fewer', () => {
  const full = ['apps', 'packages']
    .flatMap((kind) => foldersIn(kind).flatMap((name) => allFolders(`${kind}/${name}/src`)))
    .filter((folder) => !longLists.some((list) => folder.startsWith(list)))
    .map((folder) => ({ folder, files: filesIn(folder) }))
    .filter(({ files }) => files > mostFiles)
  expect(full).toEqual([])
})

/** @param {string} folder */
const entriesOf = (folder) => readdirSync(path.join(root, folder), { withFileTypes: true })

/** @param {string} folder */
const foldersIn = (folder) =>
  entriesOf(folder)
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => name)
    .sort()

/** @param {string} folder */
const filesIn = (folder) => entriesOf(folder).filter((entry) => entry.isFile()).length

/** @param {string} folder @returns {string[]} */
const allFolders = (folder) => [folder, ...foldersIn(folder).flatMap((name) => allFolders(`${folder}/${name}`))]

/** @param {string} folder */
const filesBelow = (folder) => allFolders(folder).reduce((sum, each) => sum + filesIn(each), 0)
