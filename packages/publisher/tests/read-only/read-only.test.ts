import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { noDisk, runOnOwnDisk } from '../own-disk.ts'
import { siteFolder } from '../site-folder.ts'

const script = fileURLToPath(new URL('./read-only-process.ts', import.meta.url))

// A read-only mount, since nothing is forbidden to root but that.
it.skipIf(noDisk)(
  `leaves the site as it was when its folder can’t be written, says so, and goes on when it can${noDisk}`,
  { timeout: 120_000 },
  async () => {
    const { directory } = await siteFolder()
    expect(await runOnOwnDisk(script, directory, 16)).toMatchObject({
      first: 'live',
      whenReadOnly: {
        status: 'failed',
        code: 'storageFailed',
        next: 'Let the publisher write there and publish again.',
      },
      openWhenReadOnly: 'storageFailed',
      isUntouched: true,
      after: 'live',
      isWhole: true,
    })
  },
)
