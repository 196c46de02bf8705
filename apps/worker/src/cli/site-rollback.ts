import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { CarepathError } from '@carepath/schema'
import { checkDatabase } from '@carepath/content/config/database-preflight.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { openPayload } from '@carepath/content/open-payload.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { rollBack } from '../rollback/roll-back.ts'
import { unpin } from '../rollback/unpin.ts'
import { withLeader } from '../lead/with-leader.ts'

/** `npm run -s site:rollback -- --release N` makes an earlier release live again and holds the site there; `--unpin` lets it go. */
async function chooseRelease(): Promise<void> {
  const { values } = parseArgs({ options: { release: { type: 'string' }, unpin: { type: 'boolean' } } })
  const number = Number(values.release)
  if (!values.unpin && !(Number.isInteger(number) && number > 0)) {
    throw new CarepathError('invalidArgument', 'There is no release to go back to', {
      next: 'Name one by its number in the admin, --release 12, or let the newest documents go live: --unpin.',
    })
  }
  const settings = readSettings()
  await checkDatabase(settings)
  const payload = await openPayload(settings)
  const by = `${userInfo().username}, on the command line`
  if (values.unpin) {
    await withLeader(payload, { name: 'unpin', body: { by }, runHere: (leader) => unpin(leader, { by }) })
    say('The newest documents are live, and publishing goes on.')
  } else {
    const body = { number, by }
    await withLeader(payload, { name: 'roll-back', body, runHere: (leader) => rollBack(leader, body) })
    say(`Release ${number} is live, and the site is held there: npm run -s site:rollback -- --unpin lets it go.`)
  }
  await payload.destroy()
}

await chooseRelease().then(() => process.exit(0), fail)
