import { BasePayload, type Payload } from 'payload'
import { cmsConfig } from './cms-config.ts'
import type { Settings } from './config/env.ts'

/** Payload without Next.js: for the worker, a command, a test. */
export async function openPayload(settings: Settings): Promise<Payload> {
  return new BasePayload().init({ config: cmsConfig(settings), disableOnInit: true })
}
