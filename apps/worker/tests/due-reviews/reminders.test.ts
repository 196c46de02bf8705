import { expect, onTestFinished, test } from 'vitest'
import type { DueReview } from '@carepath/content/outbox/due-review.ts'
import { ReviewReminders } from '../../src/schedule/review-reminders.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { account } from '@carepath/content/tests/review/people.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { startMailServer, type MailServer } from '@carepath/content/tests/support/mail-server.ts'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { setClock } from '@carepath/content/tests/support/set-clock.ts'
import { until } from '@carepath/content/tests/support/until.ts'
import { openPublishingCms } from '../publishing/publishing-cms.ts'
import { freePort } from '../publishing/worker-process.ts'

const MAIL_FROM = 'Our clinic <reviews@clinic.example>'
const CLINIC_TIME_ZONE = 'America/Los_Angeles'
const noon = (day: string) => setClock(`${day}T20:00:00Z`)

test('reviewers and admins get one message when a review is near, and one when it is overdue', async () => {
  noon('2027-01-01')
  const server = await mailServer()
  const cms = await openPublishingCms(mailTo(server.port))
  onTestFinished(() => cms.close())
  await staffOf(cms)
  const reviewer = await publishReviewer(cms.payload)
  const review = { reviewedBy: reviewer, reviewedAt: '2026-09-01', reviewDue: '2027-03-02' }
  const form = asPublished({ ...termForm('Vein', reviewer), review })
  const { id } = await cms.payload.create({ collection: 'glossary-terms', data: form })
  await cms.until(async () => expect(await cms.page('/glossary/vein/')).toBeDefined())

  setClock('2027-01-02T15:59:00Z')
  await looksAround()
  expect(server.arrived).toEqual([])
  noon('2027-01-02')
  await until(() => expect(server.arrived).toHaveLength(1))
  const [near] = server.arrived
  expect(near?.to).toEqual(['ada.admin@example.com', 'rae.reviewer@example.com'])
  expect(near?.text).toContain('From: Our clinic <reviews@clinic.example>\n')
  expect(near?.text).toContain('Subject: Reviews: 1 due within 60 days\n')
  expect(near?.text).toContain('- Vein (glossary term), due Mar 2, 2027\n')
  expect(near?.text).toContain(`http://localhost:3000/admin/collections/glossary-terms/${id}/review?locale=`)
  expect(near?.text).not.toContain('apart from your body')
  expect(near?.text).not.toContain('text/html')

  await until(async () => expect(await recordedIn(cms)).toHaveLength(1))
  await cms.stopWorker()
  cms.startWorker()
  await looksAround()
  noon('2027-01-03')
  await looksAround()
  noon('2027-03-03')
  await until(() => expect(server.arrived).toHaveLength(2))
  expect(server.arrived[1]?.text).toContain('Subject: Reviews: 1 overdue\n')
  expect(server.arrived[1]?.text).toContain('- Vein (glossary term), was due Mar 2, 2027\n')
})

onEachDatabase(({ environment }) => {
  test('messages that a mail server could not take are sent again later', async () => {
    const port = Number(await freePort())
    const cms = await openCms({ ...environment, ...mailTo(port) })
    onTestFinished(() => cms.close())
    await staffOf(cms)
    const reminders = new ReviewReminders(cms.payload, () => [drip], { retryEveryMs: 0 })
    const at = new Date('2027-01-02T20:00:00Z')
    reminders.beginIfDue(at)
    await reminders.stop()
    expect(await recordedIn(cms)).toEqual([])

    const server = await mailServer(port)
    reminders.beginIfDue(at)
    await reminders.stop()
    expect(server.arrived).toHaveLength(1)
    expect(await recordedIn(cms)).toEqual(['glossary-term/1 2027-02-01 soon'])

    // The same day, the next day, and a worker that starts after this one.
    for (const again of [reminders, new ReviewReminders(cms.payload, () => [drip], { retryEveryMs: 0 })])
      for (const day of ['2027-01-02', '2027-01-03']) {
        again.beginIfDue(new Date(`${day}T20:00:00Z`))
        await again.stop()
      }
    expect(server.arrived).toHaveLength(1)
  })
})

test('where there is no reviewer and no admin, the message goes to the first one who comes', async () => {
  const server = await mailServer()
  const cms = await openCms(mailTo(server.port))
  onTestFinished(() => cms.close())
  const reminders = new ReviewReminders(cms.payload, () => [drip], { retryEveryMs: 0 })
  const at = new Date('2027-01-02T20:00:00Z')
  reminders.beginIfDue(at)
  await reminders.stop()
  expect(server.arrived).toEqual([])
  await staffOf(cms)
  reminders.beginIfDue(at)
  await reminders.stop()
  expect(server.arrived).toHaveLength(1)
})

const drip: DueReview = {
  ...{ type: 'glossary-term', id: '1', title: 'Drip', locales: ['en'] },
  ...{ reviewDue: '2027-02-01', isOverdue: false, reviewedBy: 'Rae Reviewer', reviewedAt: '2026-09-01' },
}

const mailTo = (port: number) => ({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM, CLINIC_TIME_ZONE })

async function mailServer(port = 0): Promise<MailServer> {
  const server = await startMailServer({ port })
  onTestFinished(() => server.close())
  return server
}

/** Beside the editor, who gets no message. */
async function staffOf(cms: TestCms): Promise<void> {
  await account(cms.payload, 'admin', 'Ada Admin')
  await account(cms.payload, 'reviewer', 'Rae Reviewer')
  await account(cms.payload, 'reviewer', 'Gone Reviewer', { isActive: false })
}

async function recordedIn({ payload }: TestCms): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'review-reminders', pagination: false })
  return docs.map(({ key }) => key)
}

/** Longer than it takes the worker to list the due reviews. */
const looksAround = () => new Promise((resolve) => setTimeout(resolve, 3000))
