import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startMailServer } from '@carepath/content/tests/support/mail-server.ts'
import type { TestProject } from 'vitest/node'
import { clearFailures } from '../fixtures/record-session.ts'
import { startStressSite } from '../stress-site/running-stress-site.ts'
import { startSystem, type RunningSystem } from './running-system.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The system that the editors' tests change. */
    system: RunningSystem
    /** Folder with the mail that this system has sent. */
    mailFolder: string
    /** The sample system: no test changes what its site shows. */
    sample: RunningSystem
    /** Address of the sample site, which no test changes. */
    sampleUrl: string
    /** Folder of its published files. */
    sampleFolder: string
    /** Address of the stress site: three hundred pages that are hard to lay out. */
    stressUrl: string
    stressFolder: string
  }
}

/** Starts a system for the editors' tests, with a mail server, another for the readers' tests, and the stress site. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  await clearFailures()
  const mailFolder = await mkdtemp(path.join(tmpdir(), 'carepath-mail-'))
  const mail = await startMailServer({ folder: mailFolder })
  const settings = { SMTP_URL: `smtp://127.0.0.1:${mail.port}`, MAIL_FROM: 'Clinic <clinic@example.com>' }
  const [edited, sample, stress] = await Promise.all([startSystem({ settings }), startSystem(), startStressSite()])
  project.provide('system', edited.system)
  project.provide('mailFolder', mailFolder)
  project.provide('sample', sample.system)
  project.provide('sampleUrl', sample.system.siteUrl)
  project.provide('sampleFolder', path.join(sample.system.dataDir, 'live'))
  project.provide('stressUrl', stress.url)
  project.provide('stressFolder', stress.folder)
  return async () => {
    await Promise.all([edited.stop(), sample.stop(), stress.stop()])
    await mail.close()
    await rm(mailFolder, { recursive: true })
  }
}
