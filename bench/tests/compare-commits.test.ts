import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compareCommits } from '../src/against/compare-commits.ts'

/** A benchmark that needs no time: it says what it was called with, and gives a figure that stands in its own source. */
const program = (figure: number) => `
  const { appendFileSync, writeFileSync } = require('node:fs')
  const given = process.argv.slice(2)
  const [log, json] = ['--log', '--json'].map((name) => given[given.indexOf(name) + 1])
  appendFileSync(log, JSON.stringify({ figure: ${figure}, folder: process.cwd(), given }) + '\\n')
  writeFileSync(json, JSON.stringify({ measures: [{ name: 'a change', value: ${figure}, unit: 'ms' }] }))
`

let folder: string
let repository: string
let log: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carepath-two-commits-'))
  repository = join(folder, 'repository')
  log = join(folder, 'log')
  git(folder, 'init', '--quiet', 'repository')
  writeFileSync(join(repository, 'package.json'), JSON.stringify({ scripts: { 'bench:tiny': 'node tiny.cjs' } }))
  commit(program(30))
  commit(program(20))
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('a benchmark against another commit', () => {
  it('runs the program of each commit in turns, and compares what they give', async () => {
    const comparison = await compare('HEAD~1')
    expect(readLog().map(({ figure }) => figure)).toEqual([20, 30, 20, 30])
    expect(comparison.against).toBe(git(repository, 'rev-parse', 'HEAD~1'))
    expect(comparison.figures).toMatchObject([{ name: 'a change', here: 20, other: 30, ratio: 0.67 }])
  })

  it('measures the files of this checkout as they are, committed or not', async () => {
    writeFileSync(join(repository, 'tiny.cjs'), program(5))
    const { figures } = await compare('HEAD')
    expect(figures).toMatchObject([{ here: 5, other: 20 }])
  })

  it('hands the same arguments to both, and a data folder of its own to each that it keeps between turns', async () => {
    await compare('HEAD~1', join(folder, 'data'))
    const given = readLog().map((line) => line.given.slice(2, 6))
    const own = ['--pages', '100', '--data', join(folder, 'data/here')]
    const others = ['--pages', '100', '--data', join(folder, 'data/other')]
    expect(given).toEqual([own, others, own, others])
  })

  it('leaves nothing behind in the repository or beside it', async () => {
    await compare('HEAD~1')
    expect(git(repository, 'status', '--porcelain')).toBe('')
    expect(git(repository, 'worktree', 'list').split('\n')).toHaveLength(1)
    const folders = [...new Set(readLog().map((line) => line.folder))]
    expect(folders.map((measured) => existsSync(measured))).toEqual([true, false])
  })

  it('says that there is no such commit before it measures anything', async () => {
    await expect(compare('no-such-branch')).rejects.toThrow('There is no commit “no-such-branch” here.')
    await expect(compare('--all')).rejects.toThrow('There is no commit “--all” here.')
  })

  it('ends where a commit fails to measure', async () => {
    commit('process.exit(3)')
    await expect(compare('HEAD~1')).rejects.toThrow('“npm run -s bench:tiny” failed')
  })
})

function compare(revision: string, data?: string) {
  const args = ['--log', log, '--pages', '100']
  return compareCommits({ repository, revision, script: 'bench:tiny', args, turns: 2, ...(data && { data }) })
}

function readLog(): { figure: number; folder: string; given: string[] }[] {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as { figure: number; folder: string; given: string[] })
}

function commit(source: string): void {
  writeFileSync(join(repository, 'tiny.cjs'), source)
  git(repository, 'add', '.')
  git(repository, '-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '-m', 'A change')
}

function git(cwd: string, ...given: string[]): string {
  return execFileSync('git', given, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}
