import { describe, expect, it } from 'vitest'
import { readText } from './markdown.mjs'

const table = [...readText('README.md').matchAll(/^\| `([A-Z_]+)` +\|/gmu)].map(([, name = '']) => name)
const example = [...readText('.env.example').matchAll(/^#([A-Z_]+)=/gmu)].map(([, name = '']) => name)

/** Set by the launcher and by Next, not by people. */
const internal = ['NEXT_PHASE', 'SITE_DIST', 'WORKER_URL']

describe('the settings', () => {
  it('are the same in README.md and in .env.example', () => {
    expect(example.toSorted()).toEqual(table.toSorted())
  })

  it('are all commented out in .env.example, so that a copy of it changes nothing', () => {
    const lines = readText('.env.example').split('\n')
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
  })

  it('that the CMS and the worker read are all documented', () => {
    const schema = /const EnvSchema = z\.object\(\{\n([\s\S]*?)\n\}\)/u.exec(
      readText('packages/content/src/config/env.ts'),
    )
    const read = [...(schema?.[1] ?? '').matchAll(/^ {2}([A-Z_]+):/gmu)].map(([, name = '']) => name)
    expect(read.length).toBeGreaterThan(10)
    expect(read.filter((name) => !internal.includes(name) && !table.includes(name))).toEqual([])
  })
})
