import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { root, systemEnv } from '../env.ts'
import { freePorts } from './free-ports.ts'

/** The whole system, served as `npm start` serves it, with data of its own. */
export interface RunningSystem {
  siteUrl: string
  cmsUrl: string
  workerUrl: string
  dataDir: string
  accounts: Account[]
}

const AccountSchema = z.object({
  role: z.enum(['admin', 'editor', 'reviewer']),
  email: z.string(),
  password: z.string(),
})
export type Account = z.infer<typeof AccountSchema>

interface StartOptions {
  /** Keeps the data in this folder; without it they are deleted when the system stops. */
  keptDir?: string | undefined
  /** Serves what is built, or the sources as `npm run dev` does, or installs and builds first, as `npm start` does. */
  script?: 'serve' | 'dev' | 'start'
  /** The checkout whose launcher is run, in place of this one. */
  checkout?: string
  /** Settings other than those of a try-out. */
  settings?: Record<string, string>
}

/** Starts a system and returns what stops it. */
export async function startSystem({
  keptDir,
  script = 'serve',
  checkout = root,
  settings = {},
}: StartOptions = {}): Promise<{
  system: RunningSystem
  /** The lines that the launcher has printed. */
  lines: string[]
  stop: () => Promise<void>
}> {
  const dataDir = keptDir ?? (await mkdtemp(path.join(tmpdir(), 'carepath-journey-')))
  const [cms, site, worker] = await freePorts(3)
  const ports = { CMS_PORT: String(cms), SITE_PORT: String(site), WORKER_PORT: String(worker) }
  // Addresses follow from the ports: those of the environment are of another system.
  const addresses = { CMS_URL: '', SITE_URL: '', WORKER_URL: '' }
  const launcher = spawn(process.execPath, [path.join(checkout, `scripts/${script}.mjs`)], {
    // What is done at night depends on the hour.
    env: { ...systemEnv, CHECK_AT: 'never', ...ports, ...addresses, ...settings, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => launcher.once('close', resolve))
  const lines = await readWelcome(launcher.stdout, ended)

  const accounts = z.array(AccountSchema).parse(JSON.parse(await readFile(path.join(dataDir, 'accounts.json'), 'utf8')))
  return {
    system: {
      siteUrl: `http://localhost:${site}`,
      cmsUrl: `http://localhost:${cms}`,
      workerUrl: `http://127.0.0.1:${worker}`,
      dataDir,
      accounts,
    },
    lines,
    stop: async () => {
      launcher.kill('SIGTERM')
      const code = await ended
      if (keptDir === undefined) await rm(dataDir, { recursive: true })
      if (code !== 0) throw new Error(`The system did not stop cleanly: exit code ${code}.`)
    },
  }
}

/** Reads up to the last line of the welcome; what came before it explains a failure. */
async function readWelcome(output: NodeJS.ReadableStream, ended: Promise<number | null>): Promise<string[]> {
  const lines: string[] = []
  const ready = new Promise<'ready'>((resolve) => {
    createInterface({ input: output }).on('line', (line) => {
      lines.push(line)
      if (line.includes('Ctrl-C stops everything')) resolve('ready')
    })
  })
  const outcome = await Promise.race([ready, ended])
  if (outcome !== 'ready') throw new Error(`The system did not start (${outcome}):\n${lines.join('\n')}`)
  return lines
}
