import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inParallel } from './in-parallel.ts'

const run = promisify(execFile)

/**
 * Waits until everything written to a folder would survive a power cut. One flush of the disk is quicker than one for
 * each of thousands of files, and Node has no call for it. Where `sync` can't flush one disk, each file is flushed.
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
