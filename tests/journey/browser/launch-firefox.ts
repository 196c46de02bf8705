import { existsSync } from 'node:fs'
import path from 'node:path'
import { firefox, type Browser } from 'playwright-core'
import { firefoxPath, searchPath } from '../env.ts'

/** The Firefox of FIREFOX_PATH, else the installed one; undefined where there is none. */
export function findFirefox(): string | undefined {
  if (firefoxPath) return firefoxPath
  const files = searchPath.flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => path.join(folder, name)))
  return files.find((file) => existsSync(file))
}

/** Starts a Firefox as it is distributed, over WebDriver BiDi. */
export async function launchFirefox(executablePath: string): Promise<Browser> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath,
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
  })
  leaveMediaAlone(browser)
  return browser
}

interface Session {
  send: (this: Session, method: string, params: object) => Promise<unknown>
}

/** The part of Playwright that speaks to the browser, which runs in this process. */
interface InsidePlaywright {
  _connection?: { toImpl?: (browser: unknown) => { _browserSession?: Session } }
}

/**
 * Playwright sets the color scheme of each new page by a command that Firefox 153 doesn't know, and that can't be left out.
 * It can go once Debian's Firefox has `emulation.setMediaFeaturesOverride`.
 */
function leaveMediaAlone(browser: Browser): void {
  const session = (browser as InsidePlaywright)._connection?.toImpl?.(browser)._browserSession
  if (!session) throw new Error('This version of Playwright speaks to Firefox in another way: see launch-firefox.ts.')
  const sessions = Object.getPrototypeOf(session) as Session
  const { send } = sessions
  sessions.send = function (method, params) {
    return method === 'emulation.setMediaFeaturesOverride' ? Promise.resolve({}) : send.call(this, method, params)
  }
}
