import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { checkDatabase } from '@carepath/content/config/database-preflight.ts'
import { databaseKind } from '@carepath/content/config/database.ts'
import { readSettings, type Settings } from '@carepath/content/config/env.ts'
import { repositoryRoot } from '@carepath/content/config/repository-root.ts'
import { readDatabaseState, type DatabaseState } from '@carepath/content/upgrade/database-state.ts'
import { findUnknownSettings } from '@carepath/content/upgrade/setting-names.ts'
import { CarepathError } from '@carepath/schema'
import { checkBackup } from './check-backup.ts'
import { checkRoom } from './check-room.ts'

/** One thing that was looked at. */
export interface Finding {
  about: 'code' | 'settings' | 'database' | 'imports' | 'queue' | 'backup' | 'room'
  isFine: boolean
  says: string
  /** What to do next, where it isn’t fine. */
  next?: string
}

export interface UpgradeCheck {
  canUpgrade: boolean
  /** Version of the code, and the newest step that it would bring a database to. */
  code: { version: string; newest: string | null }
  /** The newest step that the data have had, and what the upgrade would run; null where it couldn’t be read. */
  data: { kind: 'sqlite' | 'mongodb'; newest: string | null; pending: string[] } | null
  findings: Finding[]
}

interface CheckOptions {
  /** The folder of backups. */
  backups: string
  /** All that is set; `CAREPATH_ENV` names the file it stands in, else that is `.env` of the checkout. */
  environment: Record<string, string | undefined>
}

/** Looks whether this code can take over the data, and changes nothing. */
export async function checkUpgrade({ backups, environment }: CheckOptions): Promise<UpgradeCheck> {
  const { settings, findings } = checkSettings(environment)
  const { state, refusal } = settings ? await readState(settings) : {}
  if (refusal) findings.push(refusal)
  if (settings && state) findings.push(...(await checkData(settings, { state, backups })))
  return {
    canUpgrade: findings.every(({ isFine }) => isFine),
    code: { version: codeVersion(), newest: state?.known.at(-1) ?? null },
    data: settings && state ? describeData(settings, state) : null,
    findings,
  }
}

function describeData({ databaseUrl }: Settings, state: DatabaseState): UpgradeCheck['data'] {
  const newest = state.applied?.toSorted().at(-1) ?? null
  return { kind: databaseKind(databaseUrl), newest, pending: pendingSteps(state) }
}

async function checkData(
  settings: Settings,
  { state, backups }: { state: DatabaseState; backups: string },
): Promise<Finding[]> {
  const kind = databaseKind(settings.databaseUrl)
  const backup = await checkBackup(backups, { kind, hasData: state.applied !== undefined })
  const room = await checkRoom(settings, { databaseBytes: state.bytes, backups, isBackedUp: backup.isFine })
  return [checkSteps(state), checkImports(settings, state), checkQueue(state), backup, room]
}

const pendingSteps = ({ applied, known }: DatabaseState): string[] =>
  applied ? known.filter((name) => !applied.includes(name)) : []

function checkSettings(environment: CheckOptions['environment']): {
  settings: Settings | undefined
  findings: Finding[]
} {
  const file = [environment.CAREPATH_ENV ?? '', join(repositoryRoot(), '.env')].find(isFile)
  const unknown = file === undefined ? [] : findUnknownSettings(Object.keys(parseEnv(readFileSync(file, 'utf8'))))
  const findings: Finding[] = unknown.map((name) => ({
    about: 'settings',
    isFine: false,
    says: `${name} in ${file ?? ''} is no setting of this version.`,
    next: 'Take the line out, or correct the name: README.md describes every setting.',
  }))
  try {
    const settings = readSettings(withoutMaking(environment))
    if (findings.length === 0) findings.push({ about: 'settings', isFine: true, says: 'All that is needed is set.' })
    return { settings, findings }
  } catch (error) {
    if (!(error instanceof CarepathError)) throw error
    const problems = error.message.replace(/^Settings: /u, '').split('\n')
    const missing = problems.map((says): Finding => ({ about: 'settings', isFine: false, says, next: error.next }))
    return { settings: undefined, findings: [...findings, ...missing] }
  }
}

const isFile = (file: string): boolean => file !== '' && existsSync(file)

/** The try-out would make and store the secrets that it lacks. */
function withoutMaking(environment: CheckOptions['environment']): CheckOptions['environment'] {
  if (environment.CAREPATH_MODE === 'production') return environment
  const secret = (name: string) => `nothing-is-started-with-this-${name}`
  return { PAYLOAD_SECRET: secret('one'), WORKER_TOKEN: secret('other'), ...environment }
}

/** The state of the database, or why it can’t be read. */
async function readState(settings: Settings): Promise<{ state?: DatabaseState; refusal?: Finding }> {
  try {
    // SQLite has no server to ask, and its folder isn’t made here.
    if (databaseKind(settings.databaseUrl) === 'mongodb') await checkDatabase(settings, { isToBeFilled: true })
    return { state: await readDatabaseState(settings) }
  } catch (error) {
    const { message, next } = error instanceof CarepathError ? error : unreadable
    return { refusal: { about: 'database', isFine: false, says: `${message}.`, next } }
  }
}

const unreadable = {
  message: 'The database can’t be read',
  next: 'See whether DATABASE_URL names it and this user may read it; npm run -s restore brings back a damaged one.',
}

function checkSteps(state: DatabaseState): Finding {
  const { applied, known } = state
  const pending = pendingSteps(state)
  const about = 'database'
  if (!applied) return { about, isFine: true, says: 'There are no data yet: nothing has to be upgraded.' }
  const newer = applied.filter((name) => !known.includes(name))
  if (newer.length > 0)
    return {
      about,
      isFine: false,
      says: `The data are newer than this code: it doesn’t know ${newer.join(', ')}.`,
      next: 'Check out the version that wrote them, or a newer one; or restore a backup that this version made.',
    }
  if (pending.length === 0) return { about, isFine: true, says: 'The data are of this version: nothing has to be run.' }
  return { about, isFine: true, says: `To be run at the next start: ${pending.join(', ')}.` }
}

function checkImports({ dataDir }: Settings, { hasUnfinishedImport }: DatabaseState): Finding {
  const about = 'imports'
  if (hasUnfinishedImport)
    return {
      about,
      isFine: false,
      says: 'An import of all data (data:import) is running or was cut off.',
      next: 'Wait until it has ended, or run npm run -s data:import again with the version that began it.',
    }
  if (existsSync(join(dataDir, 'unfinished-import.json')))
    return {
      about,
      isFine: false,
      says: 'An import of content is running or was killed.',
      next: 'Wait until it has ended, or start the present version once: it takes back what a killed one has left.',
    }
  return { about, isFine: true, says: 'No import is under way.' }
}

function checkQueue({ queued }: DatabaseState): Finding {
  const about = 'queue'
  if (queued === 0) return { about, isFine: true, says: 'No published change waits to be live.' }
  return {
    about,
    isFine: false,
    says: `${queued} published ${queued === 1 ? 'change waits' : 'changes wait'} to be live.`,
    next: 'Let the present worker publish them first. If the site is pinned: npm run -s site:rollback -- --unpin',
  }
}

function codeVersion(): string {
  const { version } = JSON.parse(readFileSync(join(repositoryRoot(), 'package.json'), 'utf8')) as { version: string }
  return version
}
