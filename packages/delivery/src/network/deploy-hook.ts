import { ask } from './ask.ts'

/** Tells a host that builds for itself that the site has changed. */
export async function callDeployHook(url: string, signal: AbortSignal): Promise<void> {
  const next = 'DEPLOY_HOOK_URL must be the address that the host gave for it.'
  await ask({ url, body: {}, service: 'The deploy hook', next, signal })
}
