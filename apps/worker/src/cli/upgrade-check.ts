import { resolve } from 'node:path'
import { readArguments } from '@carepath/command-line'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { checkUpgrade, type UpgradeCheck } from '../upgrade/check-upgrade.ts'
import { environment } from '../upgrade/env.ts'
import { upgradeCheck } from './commands.mjs'

/** `npm run -s upgrade:check -- [--backups DIR] [--json]` says whether this code can take over the data; exit code 1 where not. */
async function check(): Promise<number> {
  const { backups, json } = readArguments(upgradeCheck).values
  const result = await checkUpgrade({ backups: resolve(backups), environment: environment() })
  if (json) say(JSON.stringify(result, null, 2))
  else print(result)
  return result.canUpgrade ? 0 : 1
}

function print({ canUpgrade, code, data, findings }: UpgradeCheck): void {
  say(`Code  ${code.version}${code.newest === null ? '' : `, up to ${code.newest}`}`)
  if (data) say(`Data  ${data.kind === 'mongodb' ? 'MongoDB' : 'SQLite'}, up to ${data.newest ?? 'nothing'}`)
  say('')
  for (const { about, isFine, says, next } of findings) {
    say(`${isFine ? '✓' : '✗'} ${about.padEnd(8)}  ${says}`)
    if (next !== undefined) say(`            ${next}`)
  }
  say('')
  const open = findings.filter(({ isFine }) => !isFine).length
  say(
    canUpgrade
      ? 'Ready to upgrade.'
      : `Not ready to upgrade: ${open} ${open === 1 ? 'thing is' : 'things are'} to be done.`,
  )
}

await check().then((code) => process.exit(code), fail)
