import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { account } from '@carepath/content/tests/review/people.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { certificateFile, startMailServer } from '@carepath/content/tests/support/mail-server.ts'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { until } from '@carepath/content/tests/support/until.ts'
import { builtSite } from '../publishing/built-site.ts'
import { freePort, startWorker, type WorkerProcess } from '../publishing/worker-process.ts'

const dayMs = 86_400_000

onEachDatabase(({ environment }) => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms(environment)
    await account(cms.payload, 'admin', 'Ada Admin')
    const reviewer = await publishReviewer(cms.payload)
    const [reviewedAt, reviewDue] = [-300, 10].map((days) => dayAt(days))
    const review = { reviewedBy: reviewer, reviewedAt: reviewedAt!, reviewDue: reviewDue! }
    await cms.payload.create({
      collection: 'glossary-terms',
      data: asPublished({ ...termForm('Vein', reviewer), review }),
    })
  }, 120_000)
  afterAll(() => cms.close())

  test(
    'of two workers one mails the due reviews, encrypted and with the clinic’s password, and the other does not mail them again',
    { timeout: 180_000 },
    async () => {
      const login = { user: 'reviews@clinic', password: 'p:ss/word' }
      const server = await startMailServer({ login })
      onTestFinished(() => server.close())
      const address = `${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@localhost:${server.port}`
      const mail = { SMTP_URL: `smtps://${address}`, MAIL_FROM: 'reviews@clinic.example' }
      const trusted = { ...mail, NODE_EXTRA_CA_CERTS: certificateFile, CLINIC_TIME_ZONE: whereItIsNoon() }
      const [one, other] = await Promise.all([worker(trusted), worker(trusted)])
      const first = await Promise.any([one, other].map((each) => each.untilItIs('leading').then(() => each)))
      const second = first === one ? other : one
      await until(() => expect(server.arrived.map(({ to }) => to)).toEqual([['ada.admin@example.com']]))
      expect(server.arrived[0]?.text).toContain('- Vein (glossary term), due ')
      await until(async () => {
        const { totalDocs } = await cms.payload.count({ collection: 'review-reminders' })
        expect(totalDocs).toBe(1)
      })

      expect(await first.end('SIGTERM')).toBe(0)
      await second.untilItIs('leading')
      // It lists the due reviews before the first pause.
      await new Promise((resolve) => setTimeout(resolve, 3000))
      expect(server.arrived).toHaveLength(1)
      expect(await second.end('SIGTERM')).toBe(0)
      for (const each of [one, other]) expect(each.output()).not.toContain(login.password)
    },
  )

  async function worker(settings: Record<string, string>): Promise<WorkerProcess> {
    const started = startWorker({
      ...{ DATA_DIR: cms.dataDir, SITE_DIST: builtSite, WORKER_PORT: await freePort() },
      ...environment,
      ...settings,
    })
    onTestFinished(() => started.end('SIGKILL').then(() => undefined))
    return started
  }
})

function dayAt(days: number): string {
  return new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)
}

/** A time zone whose clocks show noon: mail goes out by day only. */
function whereItIsNoon(): string {
  const ahead = 12 - new Date().getUTCHours()
  // In these names the sign is the other way round.
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}
