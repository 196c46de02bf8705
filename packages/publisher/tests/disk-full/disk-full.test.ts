import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { siteFolder } from '../site-folder.ts'

const script = fileURLToPath(new URL('./fill-disk-process.ts', import.meta.url))
const onSmallDisk = 'mount -t tmpfs -o size=4m tmpfs "$1" && exec "$2" "$3" "$1"'

/** A small disk of one's own takes namespaces, which some machines forbid. */
const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0

it.skipIf(!canMount)(
  'leaves the site as it was when the disk is full, and goes on when there is room',
  { timeout: 120_000 },
  async () => {
    const { directory } = await siteFolder()
    const parts = ['-rm', 'sh', '-c', onSmallDisk, 'sh', directory, process.execPath, script]
    const { stdout } = await promisify(execFile)('unshare', parts)
    expect(JSON.parse(stdout) as unknown).toMatchObject({
      first: 'live',
      whenFull: { status: 'failed', code: 'storageFailed' },
      isUntouched: true,
      after: 'live',
      isWhole: true,
    })
  },
)
