import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { noDisk, runOnOwnDisk } from '../own-disk.ts'
import { siteFolder } from '../site-folder.ts'

const script = fileURLToPath(new URL('./fill-disk-process.ts', import.meta.url))

it.skipIf(noDisk)(
  `leaves the site as it was when the disk is full, and publishes again once there is room${noDisk}`,
  { timeout: 120_000 },
  async () => {
    const { directory } = await siteFolder()
    expect(await runOnOwnDisk(script, directory, 4)).toMatchObject({
      first: 'live',
      whenFull: { status: 'failed', code: 'storageFailed' },
      isUntouched: true,
      after: 'live',
      isWhole: true,
    })
  },
)
