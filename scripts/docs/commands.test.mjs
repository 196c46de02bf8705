import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../launch/settings.mjs'
import { codeIn, markdownFiles, readText } from './markdown.mjs'

/** pnpm's own commands. */
const ownCommands = ['add', 'exec', 'install', 'why']

/** The scripts of each package, by its name. */
const scripts = new Map(
  ['.', 'bench', ...['apps', 'packages', 'tests'].flatMap((folder) => packagesIn(folder))].map((folder) => {
    /** @type {unknown} */
    const manifest = JSON.parse(readText(`${folder}/package.json`))
    const { name, scripts = {} } = /** @type {{ name: string, scripts?: object }} */ (manifest)
    return [name, Object.keys(scripts)]
  }),
)

it('Markdown files name only commands that exist', () => {
  const unknown = markdownFiles().flatMap((file) =>
    codeIn(readText(file))
      .flatMap((code) => commandsIn(code))
      .filter(({ name, script }) => !ownCommands.includes(script) && !scripts.get(name)?.includes(script))
      .map(({ name, script }) => `${file}: ${script} of ${name}`),
  )
  expect(unknown).toEqual([])
})

/** @param {string} code */
function commandsIn(code) {
  const npm = code.matchAll(/npm run (?:-s )?(?<script>[a-z][a-z:-]*)/gu)
  const pnpm = code.matchAll(/\bpnpm (?:--filter (?<name>\S+) )?(?<script>[a-z][a-z:-]*)/gu)
  return [...npm, ...pnpm].map(({ groups }) => ({ name: groups?.name ?? 'carepath', script: groups?.script ?? '' }))
}

/** @param {string} folder */
function packagesIn(folder) {
  return readdirSync(path.join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((name) => existsSync(path.join(root, name, 'package.json')))
}
