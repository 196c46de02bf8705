import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../launch/settings.mjs'
import { readText } from './markdown.mjs'

const folder = 'docs/decisions'
const records = readdirSync(path.join(root, folder)).filter((name) => /^\d{4}-.+\.md$/u.test(name))
const rows = readText(`${folder}/README.md`)
  .split('\n')
  .filter((line) => /^\| \[\d{4}\]/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('the index of decision records', () => {
  it('has one line for each record', () => {
    const indexed = rows.map(([, link = '']) => link)
    expect(indexed.toSorted()).toEqual(records.toSorted().map((name) => `[${name.slice(0, 4)}](${name})`))
  })

  it('says what each decision is, and whether it holds', () => {
    for (const [, link, summary, status] of rows) {
      expect(summary, link).toMatch(/.{20}/u)
      expect(status, link).toMatch(/^(accepted|superseded by \[.+\]\(.+\).*)$/u)
    }
  })

  it('calls a record superseded where the record says so itself', () => {
    const saySo = records.filter((name) => /^Superseded,/mu.test(readText(`${folder}/${name}`)))
    const superseded = rows.filter(([, , , status = '']) => status.startsWith('superseded'))
    expect(superseded.map(([, link = '']) => link.slice(1, 5)).toSorted()).toEqual(
      saySo.map((name) => name.slice(0, 4)).toSorted(),
    )
  })

  it('has no number twice', () => {
    const numbers = records.map((name) => name.slice(0, 4))
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})
