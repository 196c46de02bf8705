import { chromium, type Browser } from 'playwright-core'
import { chromePath, inheritedEnv } from '../env.ts'
import { unpackChromium, type Chrome } from './packaged-chromium.ts'

/** Flags against requests that Chrome makes by itself. */
export const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
]

/** Starts the Chrome of CHROME_PATH, else the packaged one, else (not on Linux x64) the installed one. */
export async function launchBrowser(): Promise<Browser> {
  const chrome = await findChrome()
  return chromium.launch({
    args: quietFlags,
    // Chrome's own sandbox refuses to run as root.
    chromiumSandbox: process.getuid?.() !== 0,
    ...(chrome
      ? { executablePath: chrome.executablePath, env: definedOnly({ ...inheritedEnv, ...chrome.env }) }
      : { channel: 'chrome' }),
  })
}

/** The Chrome for this machine; undefined where Playwright looks for an installed one. */
export async function findChrome(): Promise<Chrome | undefined> {
  if (chromePath) return { executablePath: chromePath, env: {} }
  return process.platform === 'linux' && process.arch === 'x64' ? unpackChromium() : undefined
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
