import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { envOfCheckout } from '../env.ts'
import { compareResults, type ComparedFigure, type TurnResult } from './compare-results.ts'
import { checkOut } from './other-commit.ts'
import { takeTurns } from './take-turns.ts'

export interface CommitComparison {
  /** The checkout that this program is part of: its files are measured as they are, committed or not. */
  repository: string
  /** The other commit. */
  revision: string
  /** The benchmark, as a script of package.json: each commit runs its own. */
  script: string
  args: string[]
  turns: number
  /** Where both keep their data between turns; `default` stands for a folder that is deleted. Absent where they keep none. */
  data?: string
}

export interface Comparison {
  /** The hash of the other commit. */
  against: string
  turns: number
  figures: ComparedFigure[]
}

/**
 * Runs a benchmark of this commit and the same one of another commit in turns. The other commit is checked out into a folder of
 * its own, where its own launcher installs from its lockfile and builds, as it does for whoever types the command.
 */
export async function compareCommits(options: CommitComparison): Promise<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'carepath-against-'))
  try {
    const checkouts = { here: options.repository, other: join(folder, 'checkout') }
    const against = await checkOut(options.repository, options.revision, checkouts.other)
    const data = options.data === 'default' ? folder : options.data
    if (data !== undefined) await mkdir(data, { recursive: true })
    const { here, other } = await takeTurns(options.turns, async (side) => {
      const json = join(folder, `${side}.json`)
      const kept = data === undefined ? [] : ['--data', join(data, side)]
      await runScript(checkouts[side], options.script, [...options.args, ...kept, '--json', json])
      return JSON.parse(await readFile(json, 'utf8')) as TurnResult
    })
    return { against, turns: options.turns, figures: compareResults(here, other) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runScript(folder: string, script: string, given: string[]): Promise<void> {
  const child = spawn('npm', ['run', '-s', script, '--', ...given], {
    cwd: folder,
    env: envOfCheckout,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`“npm run -s ${script}” failed in ${folder}: ${code}`)
}
