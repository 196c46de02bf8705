import { adminLanguages, formatTagOf, writtenLanguage } from '@carepath/content/wording/current-language.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import type { Browser, Locator, Page } from 'playwright-core'
import type { Account, RunningSystem } from '../system/running-system.ts'
import { holdStill } from './hold-still.ts'
import { accountOf, type SampleWork } from './sample-work.ts'
import { handbookScreens, type HandbookScreen } from './screens.ts'

/** A screen of the handbook as it is in one language. */
interface VisitedScreen {
  name: string
  language: string
  /** What the picture shows. */
  pictured: Page | Locator
  /** What its parts say to those who hear it, without numbers. */
  text: string
}

/** Opens each screen of the handbook in each language of the admin, one after the other. */
export async function visitScreens(
  browser: Browser,
  system: RunningSystem,
  work: SampleWork,
  visit: (screen: VisitedScreen) => Promise<void>,
): Promise<void> {
  for (const language of adminLanguages) {
    for (const role of ['editor', 'reviewer', 'admin'] as const) {
      const page = await signIn(browser, system, role, language)
      for (const screen of handbookScreens.filter((each) => each.role === role)) {
        // A form that is left is free for whoever opens it next.
        await page.goto('about:blank')
        // The bell in the header tells its number a little later.
        const bell = page.waitForResponse((response) => response.url().includes('/api/bell'))
        await page.goto(addressOf(system, screen, work))
        await bell
        // So does the menu on a desk of this width: it opens once its preference is known.
        await page.locator('.nav--nav-open').waitFor()
        const say = (label: string) => translateMessage(label, language)
        const parts = await screen.open(page, say)
        await holdStill(page, formatTagOf(language))
        const said = await Promise.all(parts.map((part) => part.ariaSnapshot()))
        const [part] = parts
        const { name, isPart = false } = screen
        await visit({ name, language, pictured: isPart && part ? part : page, text: toStoredText(said.join('\n')) })
        await screen.leave?.(page, say)
      }
      await page.goto('about:blank')
      await page.context().close()
    }
  }
}

/** The admin remembers the language of the texts that somebody saw last: each address names its own. */
function addressOf(
  { cmsUrl }: RunningSystem,
  { path, ofTexts = writtenLanguage }: HandbookScreen,
  work: SampleWork,
): string {
  const address = new URL(`${cmsUrl}/admin${path(work)}`)
  address.searchParams.set('locale', ofTexts)
  return address.href
}

/** Signs in without the form: other journeys try that. */
async function signIn(browser: Browser, system: RunningSystem, role: Account['role'], language: string): Promise<Page> {
  const context = await browser.newContext({
    locale: formatTagOf(language),
    viewport: { width: 1200, height: 800 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  })
  context.setDefaultTimeout(20_000)
  const { email, password } = accountOf(system, role)
  const origin = system.cmsUrl
  const { ok } = await context.request
    .post(`${origin}/api/users/login`, { data: { email, password }, headers: { origin } })
    .then((answer) => ({ ok: answer.ok() }))
  if (!ok) throw new Error(`The ${role} could not sign in.`)
  return context.newPage()
}

/** Addresses name documents by their ids, and numbers change with the sample content. */
function toStoredText(snapshot: string): string {
  const lines = snapshot.split('\n').filter((line) => !line.includes('/url:'))
  return `${lines.join('\n').replaceAll(/\d+/gu, '0')}\n`
}
