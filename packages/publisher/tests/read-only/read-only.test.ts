import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { noDisk, runOnOwnDisk } from '../own-disk.ts'
import { siteFolder } from '../site-folder.ts'

const script = fileURLToPath(new URL('./read-only-process.ts', import.meta.url))

// A read-only mount: it is the only way to keep root from writing.
it.skipIf(noDisk)(
  `leaves the site as it was while its folder is read-only, reports the error, and publishes again afterwards${noDisk}`,
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
