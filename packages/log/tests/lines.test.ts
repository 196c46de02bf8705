import { pino } from 'pino'
import { expect, test } from 'vitest'
import { CarepathError } from '@carepath/schema'
import { events, type LogEvent } from '../src/events.ts'
import { logEvent, type EventLogger } from '../src/log-event.ts'
import { pinoOptions } from '../src/pino-options.ts'
import { runInRequest, setProcessLog } from '../src/process-log.ts'

type Line = Record<string, unknown>

/** A log of a program whose lines can be read. */
function openLog(format: 'json' | 'plain' = 'json'): { log: EventLogger; lines: () => Line[]; text: () => string } {
  const written: string[] = []
  const log = pino(pinoOptions(format), { write: (line: string) => void written.push(line) })
  setProcessLog({ part: 'worker', format, logger: log })
  return {
    log,
    lines: () => written.map((line) => JSON.parse(line) as Line),
    text: () => written.join(''),
  }
}

const document = 'side-effect/nausea'

test('a line has its time, level, part, event, request, documents and duration', () => {
  const { log, lines } = openLog()
  runInRequest('7KXQ3MZP2A', () =>
    logEvent(log, 'info', 'change-live', { documents: [document], release: 12, durationMs: 41.7 }),
  )
  expect(lines()).toEqual([
    {
      ...{ level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u) as string, part: 'worker' },
      ...{ event: 'change-live', request: '7KXQ3MZP2A', documents: [document], release: 12, durationMs: 42 },
      msg: events['change-live'],
    },
  ])
})

test('whatever stands where a fact is expected, only what has its form is written', () => {
  const { log, text } = openLog()
  const words = 'Eli Brown, eli@clinic.test, has taken too much'
  for (const event of Object.keys(events) as LogEvent[])
    logEvent(log, 'error', event, {
      request: words,
      documents: [words, 'treatment/Eli Brown'],
      locale: words,
      field: words,
      row: words,
      method: words,
      route: `/${words}`,
      reference: words,
      host: words,
      code: words,
      signal: words,
      words,
      ...{ title: words, email: words, account: words, name: words },
    })
  expect(text()).not.toMatch(/Eli|eli@|too much/u)
})

test('an error tells its kind, code and place in the program, and never what it says', () => {
  const { log, text, lines: read } = openLog()
  const secret = 'Eli Brown\n    at lunch (he said:1:2)\ntook “30 mg” of eyJhbGci.eyJpZCI.c2ln'
  const inner = Object.assign(new TypeError(secret), { code: 'SQLITE_CONSTRAINT', params: [secret], digest: '123' })
  const changed = new Error('short')
  changed.message = secret
  for (const err of [inner, new Error(secret, { cause: inner }), new AggregateError([inner], secret), changed])
    logEvent(log, 'error', 'pass-failed', { err })
  logEvent(log, 'error', 'pass-failed', { err: secret })
  logEvent(log, 'error', 'pass-failed', { err: Object.assign(new Error(secret), { name: secret, code: secret }) })
  expect(text()).not.toMatch(/Eli|lunch|30 mg|eyJ/u)
  const lines = read() as { error?: { stack: string[] } }[]
  expect(lines[0]?.error).toMatchObject({ name: 'TypeError', code: 'SQLITE_CONSTRAINT', digest: '123' })
  expect(lines[0]?.error?.stack[0]).toContain('lines.test.ts')
  expect(lines[1]?.error).toMatchObject({ name: 'Error', cause: { name: 'TypeError' } })
})

test('an error of ours names its document and field; what it says only where it tells of the machine', () => {
  const { log, text, lines } = openLog()
  const place = { document, title: 'Nausea of Eli', field: 'steps.2.body' }
  const next = 'Do something about Eli.'
  logEvent(log, 'warn', 'refused', {
    err: new CarepathError('brokenRule', '“Eli is cured” breaks a rule', { place, next }),
  })
  logEvent(log, 'error', 'pass-failed', {
    err: new CarepathError('storageFailed', 'The server’s disk is full', { next: 'Free some space.' }),
  })
  expect(text()).not.toContain('Eli')
  const [refused, full] = lines().map(({ error }) => error)
  expect(refused).toMatchObject({ code: 'brokenRule', document, field: 'steps.2.body' })
  expect(full).toMatchObject({ code: 'storageFailed', problem: 'The server’s disk is full. Free some space.' })
})

test('of what a library says, only that it said something is written', () => {
  const { log, text, lines } = openLog()
  const library = log as unknown as Record<'info' | 'error', (...args: unknown[]) => void>
  library.info('Email to eli@clinic.test was sent')
  library.error('File eli-brown.png is missing')
  library.error({ msg: 'Email to eli@clinic.test failed', err: new RangeError('eli@clinic.test') })
  library.error(new RangeError('eli@clinic.test'), 'Eli')
  library.error({ event: 'eli', msg: 'eli' })
  expect(text()).not.toMatch(/eli/iu)
  expect(lines().map(({ event }) => event)).toEqual(['library', 'library', 'library', 'library'])
  expect(lines()[2]).toMatchObject({ level: 'error', error: { name: 'RangeError' } })
})

test('each line is one line, whatever is in it', () => {
  const { log, text } = openLog()
  logEvent(log, 'error', 'failed', { problem: 'CMS_URL: wrong\nSITE_URL: wrong\u2028', err: new Error('a\nb') })
  expect(text().match(/\n/gu)).toHaveLength(1)
})

test('a terminal reads the words, and nothing of what happens all day long', () => {
  const { log, text } = openLog('plain')
  logEvent(log, 'info', 'change-live', { documents: [document] })
  expect(text()).toBe('')
  logEvent(log, 'warn', 'refused', { documents: [document], words: 'Not published: “Nausea” lacks a source.' })
  logEvent(log, 'warn', 'live-link-mended', { release: 3 })
  expect(text()).toContain('Not published: “Nausea” lacks a source.')
  expect(text()).toContain(`${events['live-link-mended']} (release 3)`)
})

test('of a stack inside a text only the places are written', () => {
  const { log, text, lines } = openLog()
  const stack =
    'Reference ABCD2345: Error: “Eli” fell\n    at render (file:///srv/carepath/apps/site/dist/entry.mjs:12:7)\n  Eli'
  logEvent(log, 'info', 'publisher', { stack })
  expect(text()).not.toContain('Eli')
  expect(lines()[0]?.stack).toEqual(['at render (file:///srv/carepath/apps/site/dist/entry.mjs:12:7)'])
})

test('a line of a thousand documents stays a line that can be read', () => {
  const { log, lines } = openLog()
  const documents = Array.from({ length: 1000 }, (_, number) => `page/p${number}`)
  logEvent(log, 'warn', 'refused', { documents })
  expect(lines()[0]?.documents).toEqual(documents.slice(0, 100))
})
