import type { TestProject } from 'vitest/node'
import { clearFailures } from '../fixtures/record-session.ts'
import { startStressSite } from '../stress-site/running-stress-site.ts'
import { startSystem, type RunningSystem } from './running-system.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where editors work. */
    system: RunningSystem
    /** Where the sample site is served as it came; nobody works there. */
    sampleUrl: string
    /** Where three hundred pages that are hard to lay out are served. */
    stressUrl: string
  }
}

/** A system for all editors of a run, another for its readers, and the pages that are hard to lay out. */
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
