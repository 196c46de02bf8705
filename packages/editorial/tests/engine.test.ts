import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { documentTypes } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { checkDocument, createLookup, ruleIds, rules, type Draft } from '../src/index.ts'
import { soundSite, today } from './fixtures/sound-site.ts'

const context = { documents: createLookup(soundSite), today }

describe('the engine', () => {
  it('finds nothing that blocks on a sound site', () => {
    const blocking = soundSite.flatMap((document) =>
      checkDocument(document, context).filter(({ level }) => level === 'block'),
    )
    expect(blocking).toEqual([])
  })

  it('says of every finding where it is, what is wrong and what to do next', () => {
    const empty = documentTypes.flatMap((type) => checkDocument({ type }, context))
    expect(empty.length).toBeGreaterThan(10)
    for (const { rule, level, message, next } of empty) {
      expect(ruleIds).toContain(rule)
      expect(rules[rule].levels as readonly string[]).toContain(level)
      expect(message).toMatch(/\.$/u)
      expect(next).toMatch(/\.$/u)
    }
  })

  it('gives the same findings for the same document, and leaves it as it is', () => {
    for (const document of soundSite) {
      const before = structuredClone(document)
      expect(checkDocument(document, context)).toEqual(checkDocument(document, context))
      expect(document).toEqual(before)
    }
  })

  it('checks only the chosen rules, in the order of the rules', () => {
    const found = checkDocument({ type: 'treatment' }, context, ['D4', 'R1'])
    expect(found.map(({ rule }) => rule)).toEqual(['R1', 'D4'])
  })

  it.each(documentTypes)(
    'never throws on an unfinished %s',
    (type) => {
      const documents = soundSite.filter((document) => document.type === type && document.locale === 'en')
      for (const document of documents) {
        for (const draft of spoiltCopiesOf(document)) expect(() => checkDocument(draft, context)).not.toThrow()
      }
    },
    60_000,
  )
})

const misfits = [undefined, null, '', 0, [], {}, [null], 'text', { html: '<p>' }]

/** The document with each of its values in turn taken out or replaced by something that does not fit. */
function* spoiltCopiesOf(document: Draft): Generator<Draft> {
  for (const [index, path] of pathsIn(document).entries()) {
    if (path.join('.') === 'type') continue
    yield withValue(document, path, misfits[index % misfits.length])
    yield withValue(document, path, misfits[(index * 4 + 1) % misfits.length])
  }
}

function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key])),
  ]
}

function withValue(document: Draft, path: string[], value: unknown): Draft {
  const copy = structuredClone(document) as unknown as Record<string, unknown>
  const owner = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, copy)
  owner[path.at(-1)!] = value
  return copy as unknown as Draft
}

describe('the rules', () => {
  const folder = path.join(import.meta.dirname, '../src/rules')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })

  it.each(ruleIds)('have a file for %s that gives its reason and its source', (id) => {
    const own = files.filter((file) => path.basename(file).startsWith(`${id.toLowerCase()}-`))
    expect(own).toHaveLength(1)
    const code = readFileSync(path.join(folder, own[0]!), 'utf8')
    expect(code).toMatch(/\* Reason: /u)
    expect(code).toMatch(/\* Source: /u)
    expect(code).toContain(`* ${id}: `)
  })
})
