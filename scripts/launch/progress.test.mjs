import { expect, test } from 'vitest'
import { wantsJson } from './log-line.mjs'
import { Progress } from './progress.mjs'

/** @param {boolean} isJson */
function openProgress(isJson) {
  /** @type {string[]} */
  const written = []
  const stream = { isTTY: false, columns: 80, write: (/** @type {string} */ text) => written.push(text) }
  return { progress: new Progress(/** @type {any} */ (stream), { isJson }), written }
}

test('as JSON the launcher writes one line an event, and nothing that a part or a person has written', async () => {
  const { progress, written } = openProgress(true)
  await progress.stage('Build', async (say) => say('Eli Brown'))
  await expect(progress.stage('Site', () => Promise.reject(new Error('Eli Brown')))).rejects.toThrow()
  progress.print('The worker ended (1). Its last lines: Eli Brown', 'part-ended', { program: 'worker', signal: '1' })
  progress.print('admin@clinic.test  secret-password')
  expect(written.join('')).not.toMatch(/Eli|clinic|secret/u)
  expect(written.map((line) => /** @type {unknown} */ (JSON.parse(line)))).toEqual([
    expect.objectContaining({ part: 'launcher', level: 'info', event: 'stage-done', stage: 'Build' }),
    expect.objectContaining({ level: 'error', event: 'stage-failed', stage: 'Site' }),
    expect.objectContaining({ event: 'part-ended', program: 'worker', signal: '1' }),
  ])
  for (const line of written) expect(line).toMatch(/"time":"\d{4}-.*Z"/u)
})

test('a terminal reads what it always read', async () => {
  const { progress, written } = openProgress(false)
  await progress.stage('Build', async () => undefined)
  progress.print('The worker runs again.', 'part-running', { program: 'worker' })
  expect(written.at(-2)).toMatch(/^✓ Build/u)
  expect(written.at(-1)).toBe('The worker runs again.\n')
})

test('production writes JSON unless the setting says otherwise', () => {
  expect([{}, { LOG_FORMAT: 'json' }, { CAREPATH_MODE: 'production' }].map(wantsJson)).toEqual([false, true, true])
  expect(wantsJson({ CAREPATH_MODE: 'production', LOG_FORMAT: 'plain' })).toBe(false)
})
