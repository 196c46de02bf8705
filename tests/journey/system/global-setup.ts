import type { TestProject } from 'vitest/node'
import { startSystem, type RunningSystem } from './running-system.ts'

declare module 'vitest' {
  interface ProvidedContext {
    system: RunningSystem
  }
}

/** One system for all journeys of a run. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const { system, stop } = await startSystem()
  project.provide('system', system)
  return stop
}
