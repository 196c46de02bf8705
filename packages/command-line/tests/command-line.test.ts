import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCommand, type Command } from '../src/command-line.mjs'

const copy = {
  run: 'npm run copy --',
  summary: 'Copies files.',
  words: 'FILE…',
  options: {
    force: { type: 'boolean', description: 'Writes over what is there.', short: 'f' },
    to: { type: 'string', value: 'DIR', description: 'Where to.', default: 'out' },
    times: { type: 'number', description: 'How often.', default: 1 },
    order: { type: 'string', choices: ['name', 'size'], description: 'What comes first.' },
    skip: { type: 'string', description: 'A name to leave out.', multiple: true },
    log: { type: 'string', value: 'FILE', description: 'Where to log.' },
  },
} as const

const stop: Command = { run: 'npm run stop', summary: 'Stops.', options: {} }

describe('the arguments of a command', () => {
  it('come by their names, with the defaults of those left out', () => {
    expect(parseCommand(copy, ['a', '--times', '3', 'b', '-f', '--skip', 'x', '--skip', 'y'])).toEqual({
      values: { force: true, to: 'out', times: 3, skip: ['x', 'y'], log: undefined },
      words: ['a', 'b'],
    })
    expect(parseCommand(copy, [])).toMatchObject({ values: { force: false, times: 1, skip: [] }, words: [] })
  })

  it('have the types of their declaration', () => {
    const { values } = parseCommand(copy, []) as Exclude<
      ReturnType<typeof parseCommand<typeof copy.options>>,
      { answer: object }
    >
    const typed: { force: boolean; to: string; times: number; skip: string[]; log: string | undefined } = values
    expect(typed.to).toBe('out')
  })

  it.each([['--help'], ['-h'], ['--force', '--help']])('with %s print the usage and succeed', (...args) => {
    expect(parseCommand(copy, args)).toEqual({
      answer: {
        exitCode: 0,
        text: `Usage: npm run copy -- [--force] [--to DIR] [--times N] [--order name|size] [--skip TEXT] [--log FILE] FILE…

Copies files.

  -f, --force        Writes over what is there.
  --to DIR           Where to. (default out)
  --times N          How often. (default 1)
  --order name|size  What comes first.
  --skip TEXT        A name to leave out. (repeatable)
  --log FILE         Where to log.
  -h, --help         Prints this.
`,
      },
    })
  })

  it.each([
    ['an option it does not know', copy, ['--frce'], "Unknown option '--frce'."],
    ['an argument it does not take', stop, ['now'], 'There is no argument “now”.'],
    ['an option without its value', copy, ['--to'], "Option '--to <value>' argument missing."],
    ['a value for a switch', copy, ['--force=yes'], "Option '-f, --force' does not take an argument."],
    ['what is no number', copy, ['--times', 'ten'], '--times takes a whole number from 1 on, not “ten”.'],
    ['a value that is no choice', copy, ['--order', 'age'], '--order takes name or size, not “age”.'],
    ['zero', copy, ['--times', '0'], '--times takes a whole number from 1 on, not “0”.'],
  ])('with %s are refused with the usage and exit code 2', (_, command, args, message) => {
    const { answer } = parseCommand(command, args)
    expect(answer?.exitCode).toBe(2)
    expect(answer?.text.split('\n\n')[0]).toBe(message)
    expect(answer?.text).toContain(`Usage: ${command.run}`)
  })

  it('end the process with the usage on the stream that fits', () => {
    const source = path.join(import.meta.dirname, '../src/command-line.mjs')
    const code = `import { readArguments } from ${JSON.stringify(source)}
      readArguments({ run: 'stop', summary: 'Stops.', options: {} })
      console.log('went on')`
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', code, '--', 'program', ...args], { encoding: 'utf8' })
    expect(run()).toMatchObject({ status: 0, stdout: 'went on\n' })
    expect(run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Usage: stop\n/u) as string,
      stderr: '',
    })
    expect(run('--now')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Usage: stop') as string,
    })
  })
})
