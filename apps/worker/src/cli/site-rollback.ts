import { userInfo } from 'node:os'
import { readArguments } from '@carepath/command-line'
import { CarepathError } from '@carepath/schema'
import { readSettings } from '@carepath/content/config/env.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { rollBack } from '../rollback/roll-back.ts'
import { unpin } from '../rollback/unpin.ts'
import { withLeader } from '../lead/with-leader.ts'
import { siteRollback } from './commands.mjs'
import { openReadyPayload } from './open-ready-payload.ts'

/** `npm run -s site:rollback -- --release N` makes an earlier release live again and pins the site to it; `--unpin` removes the pin. */
async function rollBackOrUnpin(): Promise<void> {
  const { values } = readArguments(siteRollback)
  const number = Number(values.release)
  if (!values.unpin && !(Number.isInteger(number) && number > 0)) {
    throw new CarepathError('invalidArgument', 'No release is named', {
      next: 'Name one by its number in the admin, --release 12, or publish the newest documents again: --unpin.',
    })
  }
  const settings = readSettings()
  const payload = await openReadyPayload(settings)
  const by = `${userInfo().username}, on the command line`
  if (values.unpin) {
    await withLeader(payload, { task: 'unpin', request: { by }, runHere: (leader) => unpin(leader, { by }) })
    say('The newest documents are live, and publishing goes on.')
  } else {
    const request = { number, by }
    await withLeader(payload, { task: 'rollBack', request, runHere: (leader) => rollBack(leader, request) })
    say(`Release ${number} is live, and the site is pinned to it. Unpin it with: npm run -s site:rollback -- --unpin`)
  }
  await payload.destroy()
}

await rollBackOrUnpin().then(() => process.exit(0), fail)
