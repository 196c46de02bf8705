import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { User } from '../../src/model/payload-types.ts'
import type { NewApp } from '../../src/workflow/confirmation/change-second-factors.ts'
import type { SecondFactorList } from '../../src/workflow/confirmation/second-factors.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { account } from '../review/people.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { origin, Person } from './person.ts'
import { SoftwarePasskey } from './software-passkey.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let count = 0

  beforeAll(async () => {
    cms = await openCms(environment)
  })
  afterAll(() => cms.close())

  describe('a passkey', () => {
    test('confirms beside the password, which alone is no longer enough', async () => {
      const { person } = await someone()
      const { passkey, recoveryCodes } = await person.addPasskey()
      expect(recoveryCodes).toHaveLength(10)
      const alone = await person.confirm('sign')
      expect([alone.status, await alone.text()]).toEqual([403, expect.stringContaining('second factor')])
      const { passkey: question } = await person.needed('sign')
      expect((await person.confirm('sign', { passkey: passkey.confirm(question!, origin) })).status).toBe(200)
    })

    test('answers a question once', async () => {
      const { person } = await someone()
      const { passkey } = await person.addPasskey()
      const { passkey: question } = await person.needed('sign')
      const answer = passkey.confirm(question!, origin)
      const both = await Promise.all([answer, answer].map((each) => person.confirm('sign', { passkey: each })))
      expect(both.map(({ status }) => status).sort()).toEqual([200, 403])
      expect((await person.confirm('sign', { passkey: passkey.confirm(question!, origin) })).status).toBe(403)
    })

    test.each([
      ['of another site', { origin: 'https://clinic.example' }],
      ['for another site', { rpId: 'clinic.example' }],
      ['to a question of its own', { challenge: Buffer.from('made up').toString('base64url') }],
    ])('isn’t believed with an answer %s', async (_what, forged) => {
      const { person } = await someone()
      const { passkey } = await person.addPasskey()
      const { passkey: question } = await person.needed('sign')
      const answer = passkey.confirm({ ...question!, ...forged }, 'origin' in forged ? forged.origin : origin)
      expect((await person.confirm('sign', { passkey: answer })).status).toBe(403)
    })

    test('of somebody else confirms nothing, nor does their question', async () => {
      const mine = await someone()
      const theirs = await someone()
      const { passkey } = await mine.person.addPasskey()
      const { passkey: other } = await theirs.person.addPasskey()
      const { passkey: question } = await mine.person.needed('sign')
      expect((await mine.person.confirm('sign', { passkey: other.confirm(question!, origin) })).status).toBe(403)
      const { passkey: theirQuestion } = await theirs.person.needed('sign')
      expect((await mine.person.confirm('sign', { passkey: passkey.confirm(theirQuestion!, origin) })).status).toBe(403)
    })

    test('is bound to the address in the settings, whatever the Host header says', async () => {
      const { person } = await someone()
      await person.confirm('secondFactor')
      const strange = new Person(cms, {
        ...person.headers,
        host: 'clinic.example',
        'x-forwarded-host': 'clinic.example',
      })
      const options = await strange.passkeyOptions()
      expect(options.rp.id).toBe('localhost')
      const response = new SoftwarePasskey().create(options, 'https://clinic.example', 'clinic.example')
      expect((await person.post('/account/second-factors/passkey', { name: 'Forged', response })).status).toBe(400)
    })
  })

  describe('a code of an authenticator app', () => {
    test('confirms once', async () => {
      const { person } = await someone()
      const { app } = await person.addApp()
      const code = app.generate({ timestamp: Date.now() + 30_000 })
      const both = await Promise.all([code, code].map((each) => person.confirm('sign', { code: each })))
      expect(both.map(({ status }) => status).sort()).toEqual([200, 403])
    })

    test('that the app was added with confirms nothing more', async () => {
      const { person } = await someone()
      await person.confirm('secondFactor')
      const offered = (await (await person.post('/account/second-factors/new-app', {})).json()) as NewApp
      const code = new TOTP({ secret: Secret.fromBase32(offered.secret) }).generate()
      const added = { name: 'Phone', ticket: offered.ticket, code }
      expect((await person.post('/account/second-factors/app', added)).status).toBe(200)
      expect((await person.confirm('sign', { code })).status).toBe(403)
      expect((await person.confirm('sign', { code: `${code.slice(0, 3)} ${code.slice(3)}` })).status).toBe(403)
    })

    test('is looked at for eight tries, parallel ones included', async () => {
      const { person } = await someone()
      const { app } = await person.addApp()
      const wrong = app.generate({ timestamp: Date.now() - 3_600_000 })
      await Promise.all(Array.from({ length: 9 }, () => person.confirm('sign', { code: wrong })))
      const right = await person.confirm('sign', { code: app.generate({ timestamp: Date.now() + 30_000 }) })
      expect([right.status, await right.text()]).toEqual([403, expect.stringContaining('too many wrong codes')])
    })

    test('is shown by a picture that is drawn here', async () => {
      const { person } = await someone()
      const { offered } = await person.addApp()
      expect(offered.picture).toMatch(/^<svg/u)
      expect(offered.picture).not.toContain('http://api')
    })
  })

  test('a recovery code stands in for a lost second factor, once', async () => {
    const { person } = await someone()
    const { recoveryCodes } = await person.addPasskey()
    const [code = '', next = ''] = recoveryCodes
    expect((await person.confirm('sign', { code: code.toUpperCase() })).status).toBe(200)
    expect((await person.confirm('sign', { code })).status).toBe(403)
    expect((await person.confirm('sign', { code: next })).status).toBe(200)
    expect((await person.get<SecondFactorList>('/account/second-factors')).recoveryCodesLeft).toBe(8)
  })

  test('second factors are added and removed only after a confirmation, and each is on record', async () => {
    const { person, user } = await someone()
    for (const path of ['new-passkey', 'new-app', 'recovery-codes'])
      expect((await person.post(`/account/second-factors/${path}`, {})).status).toBe(403)
    const { passkey } = await person.addPasskey('Key at work')
    await cms.payload.db.deleteMany({ collection: 'signing-sessions', where: { account: { equals: user.id } } })
    const { factors } = await person.get<SecondFactorList>('/account/second-factors')
    expect((await person.post('/account/second-factors/remove', { id: factors[0]?.id })).status).toBe(403)
    const { passkey: question } = await person.needed('secondFactor')
    await person.confirm('secondFactor', { passkey: passkey.confirm(question!, origin) })
    expect((await person.post('/account/second-factors/remove', { id: factors[0]?.id })).status).toBe(200)
    expect(await person.get('/account/second-factors')).toEqual({ factors: [], recoveryCodesLeft: 0 })
    const { docs } = await cms.payload.find({
      collection: 'evidence',
      where: { actorId: { equals: user.id } },
      sort: 'at',
    })
    expect(docs.map(({ action }) => action).filter((action) => action.startsWith('secondFactor'))).toEqual([
      'secondFactorAdded',
      'secondFactorRemoved',
    ])
    expect(JSON.stringify(docs)).toContain('Key at work')
  })

  test('an admin, and nobody else, removes a second factor that somebody has lost', async () => {
    const { person, user } = await someone()
    await person.addPasskey()
    const { person: colleague } = await someone()
    expect((await colleague.post('/account/second-factors/remove', { account: user.id, id: 'any' })).status).toBe(403)
    await account(cms.payload, 'admin', `Ada Admin ${count}`)
    const admin = await Person.signIn(cms, `ada.admin.${count}@example.com`)
    const { factors } = await admin.get<SecondFactorList>(`/account/second-factors?account=${user.id}`)
    await admin.confirm('secondFactor')
    const removed = await admin.post('/account/second-factors/remove', { account: user.id, id: factors[0]?.id })
    expect(removed.status).toBe(200)
  })

  test('no answer of any API has a secret, and no API reaches the rows', async () => {
    const { person, user } = await someone()
    const { offered } = await person.addApp()
    await account(cms.payload, 'admin', `Ada Reader ${count}`)
    const admin = await Person.signIn(cms, `ada.reader.${count}@example.com`)
    for (const who of [person, admin]) {
      for (const collection of ['second-factors', 'signing-sessions', 'used-proofs']) {
        for (const [method, path] of [
          ['GET', `/${collection}`],
          ['POST', `/${collection}`],
          ['PATCH', `/${collection}?where[id][exists]=true`],
          ['DELETE', `/${collection}?where[id][exists]=true`],
        ] as const) {
          const response = await cms.rest(path, {
            method,
            headers: who.headers,
            ...(method === 'GET' ? {} : { body: '{}' }),
          })
          expect([403, 404]).toContain(response.status)
        }
      }
      for (const path of [`/account/second-factors?account=${user.id}`, `/users/${user.id}?depth=2`, '/users/me'])
        expect(JSON.stringify(await who.get(path))).not.toContain(offered.secret)
    }
    const rows = await cms.payload.find({ collection: 'second-factors', showHiddenFields: true, limit: 100 })
    expect(JSON.stringify(rows)).not.toContain(offered.secret)
  })

  test('second factors go with their account', async () => {
    const { person, user } = await someone()
    await person.addPasskey()
    await cms.payload.delete({ collection: 'users', id: user.id })
    const { totalDocs } = await cms.payload.count({
      collection: 'second-factors',
      where: { account: { equals: user.id } },
    })
    expect(totalDocs).toBe(0)
  })

  async function someone(): Promise<{ person: Person; user: User }> {
    count += 1
    const user = await account(cms.payload, 'editor', `Sam Someone ${count}`)
    return { user, person: await Person.signIn(cms, user.email) }
  }
})

describe('where a second factor is required', () => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms({ SECOND_FACTOR: 'required' })
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
  })
  afterAll(() => cms.close())

  test('a reviewer without one is told where to add it, and signs once it is there', async () => {
    const person = await Person.signIn(cms, 'rae.reviewer@example.com')
    const refused = await person.confirm('sign')
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining(`${origin}/admin/account`)])
    expect((await person.needed('sign')).refusal).toContain('a passkey or an authenticator app')
    const { app } = await person.addApp()
    const code = app.generate({ timestamp: Date.now() + 30_000 })
    expect((await person.confirm('sign', { code })).status).toBe(200)
  })
})
