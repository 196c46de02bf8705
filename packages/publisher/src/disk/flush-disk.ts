import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inParallel } from './in-parallel.ts'

const run = promisify(execFile)

/**
 * Waits until all that was written to a folder and its disk would survive a power cut. Once for thousands of files takes
 * less than waiting for each, and no call of Node's does it. A system whose `sync` can't is asked file by file.
 */
export async function flushDisk(folder: string, program = 'sync'): Promise<void> {
  await run(program, ['-f', folder]).catch(() => flushEach(folder))
}

async function flushEach(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  await inParallel(
    entries.filter((entry) => entry.isFile()),
    async ({ parentPath, name }) => {
      const file = await open(join(parentPath, name), constants.O_RDONLY)
      try {
        await file.datasync()
      } finally {
        await file.close()
      }
    },
  )
}
