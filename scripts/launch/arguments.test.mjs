import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from './settings.mjs'
import { tools } from './tools.mjs'

const dataDir = mkdtempSync(path.join(tmpdir(), 'carepath-arguments-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

/** @type {unknown} */
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const { scripts } = /** @type {{ scripts: Record<string, string> }} */ (manifest)
/** Every command of package.json that is run by a script of this folder. */
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const words = script.split(' ')
  return words[1] === 'node' ? [{ name, words: words.slice(2) }] : []
})

/**
 * Runs a command with a PATH on which nothing is found: whatever it starts fails.
 *
 * @param {string[]} words
 */
function run(...words) {
  const env = { PATH: dataDir, DATA_DIR: dataDir, CMS_PORT: 'none' }
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('every command', () => {
  it('is among those tried here', () => {
    const names = commands.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['start', 'serve', 'dev', 'test', 'check', ...Object.keys(tools)]))
  })

  it.each(commands)('$name prints its usage for --help, and does nothing else', ({ words, name }) => {
    const { status, stdout, stderr } = run(...words, '--help')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.split('\n')[0]).toMatch(new RegExp(`^Usage: npm (run (-s )?)?${name}( |$)`, 'u'))
    expect(readdirSync(dataDir)).toEqual([])
  })

  it.each(commands)('$name prints its usage for an argument that it does not know, and fails with 2', ({ words }) => {
    const { status, stdout, stderr } = run(...words, '--no-such-argument')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain("Unknown option '--no-such-argument'.\n\nUsage: npm ")
    expect(readdirSync(dataDir)).toEqual([])
  })
})

describe('the launcher of tools', () => {
  it('lists them where it is asked for one that is not there', () => {
    const { status, stderr } = run('scripts/tool.mjs', 'site:verfy')
    expect(status).toBe(2)
    expect(stderr).toContain('site:verify: Compares the live site with the database.')
  })
})
