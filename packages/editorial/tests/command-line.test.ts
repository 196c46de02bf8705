import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runEditorial } from '../src/cli/command.ts'
import type { Finding } from '../src/index.ts'
import { nausea, person, soundSite, today } from './fixtures/sound-site.ts'

const command = path.join(import.meta.dirname, '../src/cli/editorial.ts')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'editorial-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, content: unknown): string {
  writeFileSync(
    path.join(folder, name),
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
  )
  return name
}

async function run(...words: string[]) {
  let [stdout, stderr] = ['', '']
  const status = await runEditorial(['--today', today, ...words], {
    folder,
    clock: new Date(),
    print: (text) => (stdout += text),
    complain: (text) => (stderr += text),
  })
  return { status, stdout, stderr }
}

interface Report {
  files: { file: string; findings: Finding[]; counts: { block: number; warn: number } }[]
}
const reportOf = (stdout: string) => JSON.parse(stdout) as Report

describe('the command line', () => {
  it('runs as a program', () => {
    const file = write('program.txt', 'A miracle.')
    const { status, stdout } = spawnSync(process.execPath, [command, '--json', file], { cwd: folder, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(reportOf(stdout).files[0]?.findings.map(({ rule }) => rule)).toContain('C1')
  }, 30_000)

  it('ends with 0 where nothing blocks, and takes a list or a snapshot', async () => {
    const list = await run('--json', write('list.json', soundSite))
    expect(list.status).toBe(0)
    const snapshot = await run('--json', write('snapshot.json', { contractVersion: 1, documents: soundSite }))
    expect(reportOf(snapshot.stdout).files[0]?.findings).toEqual(reportOf(list.stdout).files[0]?.findings)
  })

  it('ends with 1 where something blocks, and says it all as JSON', async () => {
    write('site.json', soundSite)
    write('one.json', { ...nausea(), id: 'effect-other', summary: 'Ketamine cures it.' })
    const { status, stdout } = await run('--json', 'one.json', 'site.json')
    const [report] = reportOf(stdout).files
    expect(status).toBe(1)
    expect(report).toEqual({
      file: 'one.json',
      findings: [
        {
          rule: 'C1',
          level: 'block',
          path: 'summary',
          excerpt: 'Ketamine cures it.',
          message: '“Ketamine cures it” is an absolute claim. Reads like “Ketamine cures depression”.',
          next: expect.any(String) as string,
        },
      ],
      unchecked: [],
      counts: { block: 1, warn: 0 },
    })
  })

  it('checks a document alone for what it says itself, and among others for what they say too', async () => {
    const alone = write('alone.json', { ...nausea(), summary: 'You may vomit.' })
    expect((await run('--json', alone)).status).toBe(0)
    const reviewer = { ...person('person-placeholder'), isActive: false }
    const { stdout } = await run('--json', alone, write('reviewer.json', reviewer))
    expect(reportOf(stdout).files[0]?.findings.map(({ rule }) => rule)).toEqual(['R1'])
  })

  it('names the document in the path where a file holds many', async () => {
    const { stdout } = await run('--json', write('many.json', [{ ...nausea(), summary: 'A miracle.' }]))
    expect(reportOf(stdout).files[0]?.findings.map((finding) => finding.path)).toContain(
      'side-effect/effect-nausea/en#summary',
    )
  })

  it('checks a plain text as the body of a page with nothing else filled in', async () => {
    const { status, stdout } = await run('--json', write('page.txt', 'Ketamine helps.\n\nYou won’t feel a thing.\n'))
    const found = new Set(reportOf(stdout).files[0]?.findings.map(({ rule }) => rule))
    expect(status).toBe(1)
    expect([...found]).toEqual(expect.arrayContaining(['R1', 'R2', 'R3', 'S3', 'D1', 'D2', 'D3', 'D4', 'C3']))
  })

  it('takes what a plain text says for what the page says', async () => {
    const said = [
      'The FDA has not approved ketamine for depression.',
      'Call 911 if you can’t breathe. Call or text 988 if you think about harming yourself.',
      'Do not drive until the next day. An adult takes you home. Blood pressure may rise.',
      'You should not have ketamine if you have psychosis. It can be misused, and it can harm the bladder.',
      'Other choices are therapy or no treatment. If it does not help, ask for another way.',
    ]
    const { stdout } = await run('--json', write('said.txt', said.join('\n\n')))
    const found = new Set(reportOf(stdout).files[0]?.findings.map(({ rule }) => rule))
    expect([...found].filter((rule) => rule.startsWith('D'))).toEqual(['D4'])
  })

  it('reads a plain text in the language it is told', async () => {
    const file = write('es.txt', 'La ketamina cura la depresión.')
    const rulesIn = (stdout: string) => reportOf(stdout).files[0]?.findings.map(({ rule }) => rule)
    expect(rulesIn((await run('--json', '--locale', 'es', file)).stdout)).toContain('C1')
    expect(rulesIn((await run('--json', file)).stdout)).not.toContain('C1')
  })

  it('prints a report for people without --json', async () => {
    const { stdout } = await run(write('short.txt', 'A miracle.'))
    expect(stdout).toContain('block C1  body')
    expect(stdout).toContain('“A miracle.”')
  })

  it.each([
    ['is not there', undefined],
    ['is not JSON', '{'],
    ['holds no document', '[]'],
    ['holds something else', '{"type":"recipe"}'],
    ['is not text', new Uint8Array([0xff, 0xfe, 0x00])],
  ])('ends with 2 and says why where a file %s, and still checks the others', async (_, content) => {
    const file = content === undefined ? 'nowhere.json' : write('bad.json', content)
    const { status, stdout, stderr } = await run('--json', file, write('good.json', soundSite))
    expect(status).toBe(2)
    expect(stderr).toContain(`${file} can’t be read.`)
    expect(reportOf(stdout).files.map((report) => report.file)).toEqual(['good.json'])
  })

  it('ends with 2 and shows how it is used when it is asked wrongly', async () => {
    for (const words of [[], ['--locale', 'fr', 'a.txt'], ['--unknown'], ['--today', 'now', 'a.txt']]) {
      const { status, stderr } = await run(...words)
      expect(status).toBe(2)
      expect(stderr).toContain('npm run -s editorial')
    }
  })
})
