/** `npm run check`: every check but the tests. Turbo skips a package that has not changed since it last passed. */
import { readArguments } from '../packages/command-line/src/command-line.mjs'
import { bootstrap } from './launch/bootstrap.mjs'
import { Child } from './launch/child.mjs'
import { check } from './launch/commands.mjs'
import { runCommand } from './launch/run-command.mjs'
import { readSettings, root } from './launch/settings.mjs'

/** The whole of a longer report is in the log. */
const shownLines = 150
const turbo = ['turbo', 'run', '--output-logs=errors-only', '--log-prefix=none', '--continue', '--concurrency=2']

/** @type {{ name: string, command: string[], next: string }[]} */
const checks = [
  { name: 'format', command: [...turbo, '//#format'], next: 'Run pnpm fix.' },
  { name: 'lint', command: [...turbo, 'lint'], next: 'Run pnpm fix, and mend by hand what is left.' },
  { name: 'types', command: [...turbo, 'typecheck'], next: 'Mend the types named above.' },
  {
    name: 'imports',
    command: ['turbo', 'boundaries'],
    next: 'Keep to the directions in docs/architecture.md: schema ← editorial, publisher ← content ← cms, worker, and schema ← site.',
  },
  {
    name: 'versions',
    command: ['sherif'],
    next: 'Run pnpm exec sherif --fix, or use the catalog of pnpm-workspace.yaml.',
  },
  {
    name: 'unused',
    command: [...turbo, '//#knip'],
    next: 'Delete what is unused, or name the entry file in knip.json.',
  },
  {
    name: 'generated',
    command: [...turbo, 'check:generated'],
    next: 'Run the command named above and commit its files.',
  },
]

readArguments(check)
await runCommand(process.stdout, async (progress) => {
  const env = { ...(await bootstrap(progress)), TURBO_NO_UPDATE_NOTIFIER: '1' }
  /** @type {string[]} */
  const failures = []
  for (const { name, command: words, next } of checks) {
    /** @type {string[]} */
    const lines = []
    const look = async () => {
      const options = { cwd: root, env, logDir: readSettings(process.env).logDir }
      const child = new Child(`check-${name}`, words, { ...options, onLine: (line) => lines.push(line) })
      if ((await child.exited) !== 0) throw new Error(name)
    }
    await progress.stage(name, look).catch(() => {
      progress.print(`\n${lines.slice(-shownLines).join('\n')}\n`)
      failures.push(`${name}: ${next}`)
    })
  }
  if (failures.length === 0) return 0
  progress.print(
    `\n${failures.length} of ${checks.length} checks failed.\n${failures.map((line) => `  ${line}`).join('\n')}`,
  )
  return 1
})
