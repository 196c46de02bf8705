import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const program = join(import.meta.dirname, 'kept-memory-process.ts')

test(
  'a check keeps little of a live document, and of many documents next to nothing',
  { timeout: 120_000 },
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program])
    const { few, many, size } = JSON.parse(stdout) as Record<'few' | 'many' | 'size', number>
    expect(few / size).toBeLessThan(20)
    expect(many / size).toBeLessThan(2)
  },
)
