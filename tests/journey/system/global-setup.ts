import type { TestProject } from 'vitest/node'
import { clearFailures } from '../fixtures/record-session.ts'
import { startStressSite } from '../stress-site/running-stress-site.ts'
import { startSystem, type RunningSystem } from './running-system.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The system that the editors' tests change. */
    system: RunningSystem
    /** Address of the sample site, which no test changes. */
    sampleUrl: string
    /** Address of the stress site: three hundred pages that are hard to lay out. */
    stressUrl: string
  }
}

/** Starts a system for the editors' tests, another for the readers' tests, and the stress site. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  await clearFailures()
  const [edited, sample, stress] = await Promise.all([startSystem(), startSystem(), startStressSite()])
  project.provide('system', edited.system)
  project.provide('sampleUrl', sample.system.siteUrl)
  project.provide('stressUrl', stress.url)
  return async () => {
    await Promise.all([edited.stop(), sample.stop(), stress.stop()])
  }
}
