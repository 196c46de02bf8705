import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

interface Row {
  text: string
  rules: string[]
  near?: boolean
}

const folder = new URL('../corpus/voices/', import.meta.url)
const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'))
const known = new Set(['C1', 'C2', 'C3', 'C4', 'C5', 'P2', 'S1'])

async function rowsOf(file: string): Promise<Row[]> {
  const lines = (await readFile(new URL(file, folder), 'utf8')).trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as Row)
}

describe.each(files)('the voice %s', (file) => {
  it('has sentences with known labels only, and calls none a near-miss that breaks a rule', async () => {
    const rows = await rowsOf(file)
    // The sample content's own sentences are few.
    if (!file.includes('-sample')) expect(rows.length).toBeGreaterThanOrEqual(300)
    expect(rows.filter(({ text }) => text.trim().length < 2)).toEqual([])
    expect(rows.flatMap(({ rules }) => rules).filter((rule) => !known.has(rule))).toEqual([])
    expect(rows.filter(({ rules }) => new Set(rules).size < rules.length)).toEqual([])
    expect(rows.filter(({ rules, near }) => near === true && rules.length > 0)).toEqual([])
  })
})

it('no sentence stands twice among the voices', async () => {
  const textsOf = async (file: string) => (await rowsOf(file)).map(({ text }) => `${file.slice(0, 2)} ${text}`)
  const texts = (await Promise.all(files.map(textsOf))).flat()
  expect(texts.length).toBeGreaterThan(8000)
  expect(new Set(texts).size).toBe(texts.length)
})
