import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startSystem, type RunningSystem } from '@carepath/journey/running-system'
import { inheritedEnv } from '../env.ts'

const programs = fileURLToPath(new URL('../../../apps/worker/src/cli/', import.meta.url))

interface Move {
  /** The data of a system that is stopped, on SQLite. */
  dataDir: string
  /** An empty database for them. */
  databaseUrl: string
}

/** Moves everything of a system to another database, as `data:export` and `data:import` do, and starts it there. */
export async function startMovedSystem({ dataDir, databaseUrl }: Move): Promise<{
  system: RunningSystem
  settings: Record<string, string>
  stop: () => Promise<void>
  /** Deletes the data folder of the system that was moved; the database is left as it is. */
  remove: () => Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'carepath-moved-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const [exported, moved] = [join(folder, 'export'), join(folder, 'data')]
    const settings = { DATABASE_URL: databaseUrl }
    await run('data-export.ts', ['--to', exported], { DATA_DIR: dataDir })
    await mkdir(moved, { mode: 0o711 })
    await run('data-import.ts', ['--from', exported], { DATA_DIR: moved, ...settings })
    await rm(exported, { recursive: true })
    await writeAccounts(moved)
    const { system, stop } = await startSystem({ keptDir: moved, settings })
    return { system, settings, stop, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function run(program: string, given: string[], settings: Record<string, string>): Promise<void> {
  const env = { ...inheritedEnv, ...settings }
  await promisify(execFile)(process.execPath, [join(programs, program), ...given], { env, maxBuffer: 64 * 1024 * 1024 })
}

/** Passwords stay behind when data move: the try-out makes these accounts when it starts. */
async function writeAccounts(dataDir: string): Promise<void> {
  const accounts = (['admin', 'editor', 'reviewer'] as const).map((role) => ({
    role,
    name: `Measuring ${role}`,
    email: `measuring-${role}@example.com`,
    password: randomBytes(18).toString('base64url'),
  }))
  await writeFile(join(dataDir, 'accounts.json'), JSON.stringify(accounts), { mode: 0o600 })
}
