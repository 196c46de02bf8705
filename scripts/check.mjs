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

/** Their results depend on files alone. */
const remembered = [
  { name: 'lint', task: 'lint', next: 'Run pnpm fix, and mend by hand what is left.' },
  { name: 'types', task: 'typecheck', next: 'Mend the types named above.' },
  { name: 'format', task: '//#format', next: 'Run pnpm fix.' },
  { name: 'unused', task: '//#knip', next: 'Delete what is unused, or name the entry file in knip.json.' },
  { name: 'generated', task: 'check:generated', next: 'Run the command named above and commit its files.' },
]

/** @type {{ name: string, command: string[], next: string }[]} */
const others = [
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
]

readArguments(check)
await runCommand(process.stdout, async (progress) => {
  const env = { ...(await bootstrap(progress)), TURBO_NO_UPDATE_NOTIFIER: '1' }
  /** @type {(name: string, command: string[], onLine?: (line: string) => void) => Promise<void>} */
  const run = async (name, command, onLine = () => undefined) => {
    const child = new Child(`check-${name}`, command, {
      cwd: root,
      env,
      logDir: readSettings(process.env).logDir,
      onLine,
    })
    if ((await child.exited) !== 0) throw new Error(name)
  }
  // All in one run, so that no core waits while another has one long check.
  const tasks = remembered.map(({ task }) => task)
  const areAllRight = await progress
    .stage('files', () => run('files', [...turbo, ...tasks]))
    .then(
      () => true,
      () => false,
    )
  // One of them failed: each by its name, where Turbo remembers those that passed.
  const named = areAllRight ? [] : remembered.map(({ task, ...check }) => ({ ...check, command: [...turbo, task] }))
  const checks = [...named, ...others]
  /** @type {string[]} */
  const failures = []
  for (const { name, command, next } of checks) {
    /** @type {string[]} */
    const lines = []
    await progress
      .stage(name, () => run(name, command, (line) => lines.push(line)))
      .catch(() => {
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
