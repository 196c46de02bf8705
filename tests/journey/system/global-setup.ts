import type { TestProject } from 'vitest/node'
import { startStressSite } from '../stress-site/running-stress-site.ts'
import { startSystem, type RunningSystem } from './running-system.ts'

declare module 'vitest' {
  interface ProvidedContext {
    system: RunningSystem
    /** Where three hundred pages that are hard to lay out are served. */
    stressUrl: string
  }
}

/** One system for all journeys of a run, and the pages that are hard to lay out. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const [{ system, stop }, stress] = await Promise.all([startSystem(), startStressSite()])
  project.provide('system', system)
  project.provide('stressUrl', stress.url)
  return async () => {
    await Promise.all([stop(), stress.stop()])
  }
}
