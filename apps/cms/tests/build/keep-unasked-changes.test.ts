import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import keepUnaskedChanges from '../../src/build/keep-unasked-changes.ts'

const readScript = () => readFile(fileURLToPath(import.meta.resolve('@payloadcms/ui')), 'utf8')

test('an answer counts the form as asked about only where it hasn’t changed since, and nothing else is touched', async () => {
  const script = await readScript()
  const mended = keepUnaskedChanges(script)
  expect(mended).not.toBe(script)
  expect(mended.replace(/\w+===(\w+)\.current&&\((\1\.current=\w+)\),/u, '$2,')).toBe(script)
})

test('a script that takes in answers in another way, or in two places, stops the build', async () => {
  const script = await readScript()
  expect(() => keepUnaskedChanges(keepUnaskedChanges(script))).toThrow(/in 0 places/u)
  expect(() => keepUnaskedChanges(script + script)).toThrow(/in 2 places/u)
})
