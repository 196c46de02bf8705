import { inspect } from 'node:util'
import { expect, onTestFinished, test, vi } from 'vitest'
import { logger } from '../../src/config/logger.ts'
import { runInRequest } from '@carepath/log/process-log.ts'
import { withoutSecrets } from '@carepath/log/without-secrets.ts'
import { openCms, signedIn } from '../support/open-cms.ts'

const hash = 'ab12'.repeat(128)

class DrizzleQueryError extends Error {
  readonly params = ['Eli', 'eli@clinic.test', hash]
  constructor() {
    super(
      `Failed query: update "users" set "hash" = ?, "salt" = ?\nparams: Eli\nB,eli@clinic.test,${hash},secret words`,
    )
  }
}

type LogMethod = (this: unknown, args: unknown[], log: (...args: unknown[]) => void) => void

/** What Payload's logger writes, as it is given to pino. */
function logged(...args: unknown[]): string {
  const { options } = logger() as { options: { hooks: { logMethod: LogMethod } } }
  let text = ''
  options.hooks.logMethod.call(undefined, args, (...clean) => (text = inspect(clean, { depth: 10 })))
  return text
}

test('a failed query is logged with its statement and place, without a single value', () => {
  const error = new DrizzleQueryError()
  for (const args of [
    [error],
    [{ err: error, msg: 'Saving failed' }],
    [new Error('Saving failed', { cause: error })],
    [`Saving failed: ${String(error)}`],
    [{ error: { nested: error } }, 'Saving failed'],
  ]) {
    expect(logged(...args)).not.toMatch(/ab12ab12|clinic\.test|secret words|Eli/u)
    expect(logged(...args)).toMatch(/Failed query: update|Saving failed/u)
  }
  expect(logged(error)).toContain('logs.test.ts')
})

test('tokens, addresses of people and queries of addresses are not logged', () => {
  const text = withoutSecrets(
    'GET https://admin.clinic.test/admin/reset/x?token=abc of eli@clinic.test with Bearer abcdefgh.ijk and eyJhbGci.eyJpZCI.c2ln at smtp://user:pass@mail and salt ' +
      hash,
  )
  expect(text).not.toMatch(/token=abc|eli@|abcdefgh|eyJ|pass@|ab12/u)
})

test('what the database refuses tells no value in the log', async () => {
  const cms = await openCms()
  const { id } = cms.editor
  const update = cms.payload.db.updateOne({ collection: 'users', id, data: { name: null, salt: hash } })
  const error: unknown = await update.then(
    () => undefined,
    (refused: unknown) => refused,
  )
  await cms.close()
  expect(String(error)).toContain(hash)
  expect(logged(error)).not.toContain(hash)
  expect(logged({ err: error })).toContain('NOT NULL constraint failed: users.name')
})

test('an unforeseen error of the API gives its sender the number that the log has', async () => {
  const cms = await openCms()
  onTestFinished(() => cms.close())
  const headers = await signedIn(cms)
  vi.spyOn(cms.payload.db, 'find').mockRejectedValue(new Error('the disk of Eli is gone'))
  vi.spyOn(cms.payload.logger, 'error').mockImplementation(() => undefined)
  const answers = ['en', 'es'].map((language) =>
    runInRequest('7KXQ3MZP2A', async () => {
      const answer = await cms.rest('/sources', { headers: { ...headers, 'accept-language': language } })
      return [answer.status, (await answer.json()) as unknown]
    }),
  )
  expect(await Promise.all(answers)).toEqual([
    [500, { errors: [{ message: 'Something went wrong. Tell your administrator this number: 7KXQ3MZP2A.' }] }],
    [
      500,
      { errors: [{ message: 'Algo salió mal. Comunique este número a quien administra el sistema: 7KXQ3MZP2A.' }] },
    ],
  ])
})
