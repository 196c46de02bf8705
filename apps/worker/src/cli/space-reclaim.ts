import { readArguments } from '@carepath/command-line'
import { readSettings } from '@carepath/content/config/env.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { withLeader } from '../lead/with-leader.ts'
import { reclaimSpace } from '../tasks/reclaim-space.ts'
import { spaceReclaim } from './commands.mjs'
import { openReadyPayload } from './open-ready-payload.ts'

/** `npm run -s space:reclaim -- [--dry-run]` deletes files that nothing needs any more, and names each with its size. */
async function reclaim(): Promise<void> {
  const isFreeing = !readArguments(spaceReclaim).values['dry-run']
  const settings = readSettings()
  const payload = await openReadyPayload(settings)
  const { files } = await withLeader(payload, {
    task: 'reclaimSpace',
    request: { isFreeing },
    runHere: (leader) => reclaimSpace(leader, { isFreeing }),
  })
  for (const { file, bytes } of files) say(`${formatSize(bytes).padStart(10)}  ${file}`)
  const total = formatSize(files.reduce((sum, { bytes }) => sum + bytes, 0))
  const [counted, done] = [
    `${files.length} ${files.length === 1 ? 'file' : 'files'}`,
    isFreeing ? 'Freed' : 'Would free',
  ]
  say(
    files.length === 0
      ? 'There is nothing to free: everything is needed by a page, a picture or a release.'
      : `${done} ${total} of ${counted}.`,
  )
  await payload.destroy()
}

const formatSize = (bytes: number): string =>
  bytes < 2 ** 20 ? `${Math.ceil(bytes / 2 ** 10)} kB` : `${(bytes / 2 ** 20).toFixed(1)} MB`

await reclaim().then(() => process.exit(0), fail)
