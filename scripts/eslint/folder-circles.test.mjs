import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../launch/settings.mjs'

/** The orders of folders hold for the folders that they name; this holds for those inside them, too. */
it('has no circle of folders in product code, at any depth', () => {
  const circles = globSync('{apps,packages}/*/src', { cwd: root }).flatMap((sourceRoot) =>
    findCircles(importsIn(sourceRoot)),
  )
  expect(circles).toEqual([])
})

it('finds a circle of folders', () => {
  const imports = new Map([
    ['low', new Set(['low/deep'])],
    ['low/deep', new Set(['high'])],
    ['high', new Set(['low'])],
    ['apart', new Set(['low'])],
  ])
  expect(findCircles(imports)).toEqual(['low → low/deep → high → low'])
})

/**
 * The folders of a source root, and which others the files of each import.
 * @param {string} sourceRoot
 */
function importsIn(sourceRoot) {
  /** @type {Map<string, Set<string>>} */
  const imports = new Map()
  for (const file of globSync(`${sourceRoot}/**/*.{ts,tsx,astro}`, { cwd: root })) {
    const folder = path.dirname(file)
    const own = imports.get(folder) ?? new Set()
    imports.set(folder, own)
    const text = readFileSync(path.join(root, file), 'utf8')
    for (const [, target = ''] of text.matchAll(/(?:from|import)\s+'(\.[^']+)'/gu)) {
      const imported = path.dirname(path.join(folder, target))
      if (imported !== folder && imported.startsWith(sourceRoot)) own.add(imported)
    }
  }
  return imports
}

/**
 * The circles that a walk along the imports comes back by, each once.
 * @param {Map<string, Set<string>>} imports
 */
function findCircles(imports) {
  /** @type {string[]} */
  const circles = []
  const done = new Set()
  /** @param {string} folder @param {string[]} way */
  const walk = (folder, way) => {
    if (way.includes(folder)) circles.push([...way.slice(way.indexOf(folder)), folder].join(' → '))
    if (done.has(folder) || way.includes(folder)) return
    for (const next of imports.get(folder) ?? []) walk(next, [...way, folder])
    done.add(folder)
  }
  for (const folder of imports.keys()) walk(folder, [])
  return circles
}
