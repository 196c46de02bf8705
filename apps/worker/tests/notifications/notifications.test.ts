import { expect, onTestFinished, test } from 'vitest'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { account } from '@carepath/content/tests/review/people.ts'
import { startMailServer, type MailServer } from '@carepath/content/tests/support/mail-server.ts'
import type { Bell } from '@carepath/content/workflow/notifications/endpoints.ts'
import { sendMails } from '@carepath/content/workflow/notifications/send-mails.ts'
import type { DueReview } from '@carepath/content/outbox/due-review.ts'
import { Notifier } from '../../src/schedule/notifier.ts'
import { freePort } from '../publishing/worker-process.ts'
import { openClinic, tell } from './clinic.ts'

const mailTo = (port: number) => ({
  SMTP_URL: `smtp://localhost:${port}`,
  MAIL_FROM: 'Our clinic <reviews@clinic.example>',
})

async function mailServer(port?: number): Promise<MailServer> {
  const server = await startMailServer(port === undefined ? {} : { port })
  onTestFinished(() => server.close())
  return server
}

onEachDatabase(({ environment }) => {
  test('a reviewer is told of what waits, and its editor of what comes back, by bell and by mail, each once', async () => {
    const server = await mailServer()
    const { cms, notifier, bell, submit, remark, send } = await openClinic({ ...environment, ...mailTo(server.port) })
    const words = await submit('Moonlit vein')
    await tell(notifier)
    await tell(notifier)
    // Another worker takes over.
    await tell(new Notifier(cms.payload, () => []))
    const told = await bell('rae.reviewer')
    expect(told.unread).toBe(1)
    expect(told.items).toMatchObject([
      {
        sentence: 'Waiting for your review: “Moonlit vein” (glossary word), submitted by Eli Editor.',
        path: `/collections/glossary-terms/${words.id}/review?locale=en`,
        isUnread: true,
      },
    ])
    expect((await bell('editor')).items).toEqual([])
    expect((await bell('ada.admin')).items).toEqual([])

    expect((await remark(words)).status).toBe(200)
    await tell(notifier)
    expect((await bell('editor')).items.map(({ sentence }) => sentence)).toEqual([
      'Changes requested by Rae Reviewer: “Moonlit vein” (glossary word).',
    ])
    expect((await bell('rae.reviewer')).items).toHaveLength(1)
    expect(server.arrived.map(({ to }) => to)).toEqual([['rae.reviewer@example.com'], ['editor@example.com']])
    const mails = server.arrived.map(({ text }) => text).join('\n')
    expect(mails).toContain(`http://localhost:3000/admin/collections/glossary-terms/${words.id}/review?locale=`)
    expect(mails).not.toMatch(/moonlit/iu)
    const [newest] = told.items
    const read = (await (await send('rae.reviewer', 'POST', '/bell/read', { upTo: newest!.at })).json()) as Bell
    expect(read).toMatchObject({ unread: 0, items: [{ isUnread: false }] })
    expect((await bell('editor')).unread).toBe(1)
  })

  test('two workers at once store each notification once', async () => {
    const { cms, notifier, submit, stored } = await openClinic(environment)
    await submit('Drip')
    await Promise.all([tell(notifier), tell(new Notifier(cms.payload, () => []))])
    expect(await stored()).toHaveLength(1)
  })

  test('while the mail server is away nothing is lost, nothing is sent twice, and saves go on', async () => {
    const port = Number(await freePort())
    const { cms, notifier, submit, stored } = await openClinic({ ...environment, ...mailTo(port) })
    const errors: string[] = []
    cms.payload.logger.error = (line: { event: string }) => errors.push(line.event)
    await submit('Drip')
    await tell(notifier)
    expect(await stored()).toMatchObject([{ mail: 'waiting', attempts: 1 }])
    expect(errors).toContain('mail-failed')

    const server = await mailServer(port)
    await sendMails(cms.payload)
    // The pause after the first failure isn't over.
    expect(server.arrived).toEqual([])
    const later = new Date(Date.now() + 61_000)
    await sendMails(cms.payload, later)
    await sendMails(cms.payload, later)
    expect(server.arrived.map(({ to }) => to)).toEqual([['rae.reviewer@example.com']])
    expect(await stored()).toMatchObject([{ mail: 'sent' }])
  })
})

test('a message that a server never takes is given up, and stays in the bell', async () => {
  const port = Number(await freePort())
  const { cms, notifier, submit, bell, stored } = await openClinic(mailTo(port))
  cms.payload.logger.error = () => undefined
  await submit('Cuff')
  await tell(notifier)
  for (let hours = 5; hours < 100; hours += 5) await sendMails(cms.payload, new Date(Date.now() + hours * 3_600_000))
  expect(await stored()).toMatchObject([{ mail: 'failed', attempts: 16 }])
  expect((await bell('rae.reviewer')).items).toHaveLength(1)
})

test('each person chooses: bell, mail, both or neither', async () => {
  const server = await mailServer()
  const { cms, notifier, submit, bell, choose } = await openClinic(mailTo(server.port))
  const told = async () => [(await bell('rae.reviewer')).items.length, server.arrived.length]
  expect(await choose('rae.reviewer', 'mail')).toMatchObject({ ways: { submitted: 'mail' }, hasMailServer: true })
  await submit('Tube')
  await tell(notifier)
  expect(await told()).toEqual([0, 1])
  await choose('rae.reviewer', 'bell')
  await submit('Tray')
  await tell(notifier)
  expect(await told()).toEqual([1, 1])
  await choose('rae.reviewer', 'neither')
  await submit('Mask')
  await tell(notifier)
  expect(await told()).toEqual([1, 1])
  expect((await cms.payload.find({ collection: 'notification-choices' })).totalDocs).toBe(1)
})

test('without a mail server the bell tells, and nothing waits to be mailed', async () => {
  const { notifier, submit, bell, send, stored } = await openClinic()
  await submit('Lamp')
  await tell(notifier)
  expect((await bell('rae.reviewer')).items).toHaveLength(1)
  expect(await stored()).toMatchObject([{ mail: 'none' }])
  expect(await (await send('editor', 'GET', '/bell/choices')).json()).toMatchObject({ hasMailServer: false })
})

test('who works here no more is told nothing, and nobody sees what another is told', async () => {
  const { cms, notifier, submit, send, stored } = await openClinic()
  const { id: gone } = await account(cms.payload, 'reviewer', 'Gia Gone')
  await cms.payload.update({ collection: 'users', id: gone, data: { isActive: false } })
  await submit('Knob')
  await tell(notifier)
  const rows = await stored()
  expect(rows).toHaveLength(1)
  expect(rows[0]!.account).not.toBe(gone)
  expect((await cms.rest('/bell')).status).toBe(403)
  expect((await send('editor', 'GET', '/notifications')).status).toBe(403)
})

test('reviews that are due, and schedules that failed, are told once', async () => {
  const { cms, submit, stored } = await openClinic()
  const { id } = await submit('Clip')
  const due = { type: 'glossary-term', id, title: 'Clip', reviewDue: '2027-01-01', isOverdue: true } as DueReview
  await cms.payload.create({
    collection: 'releases',
    data: {
      ...{ label: '“Clip” as scheduled', status: 'failed', startedAt: new Date().toISOString(), event: 'publish' },
      error: { code: 'missedSchedule', message: 'It was not approved.', document: `glossary-term/${id}` },
    } as never,
  })
  const again = () => tell(new Notifier(cms.payload, () => [due]))
  await again()
  await again()
  const kinds = (await stored()).map(({ kind }) => kind).sort()
  expect(kinds).toEqual(['reviewDue', 'reviewDue', 'scheduleFailed', 'scheduleFailed', 'submitted'])
})
