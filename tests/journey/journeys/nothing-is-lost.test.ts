import { randomUUID } from 'node:crypto'
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { describeInBrowsers, test } from '../fixtures/test.ts'
import { findAccessibilityFaults } from '../pages/accessibility-faults.ts'
import type { AdminPage } from '../pages/admin-page.ts'
import { CountedWork } from '../pages/counted-work.ts'
import { asksForm, holdAnswer, savesRows } from '../pages/hold-answer.ts'
import { retype } from '../pages/retype.ts'
import { cmsApi, type CmsApi } from '../system/cms-api.ts'
import type { RunningSystem } from '../system/running-system.ts'

interface Faq {
  id: string
  question: string
  review?: { changeSummary?: string }
}

const accountOf = ({ accounts }: RunningSystem, role: string) => {
  const account = accounts.find((each) => each.role === role)
  if (!account) throw new Error(`There is no try-out account for the role ${role}.`)
  return account
}

/** Texts of these tests, which no other test has. */
const say = (what: string) => `${what} ${randomUUID().slice(0, 8)}?`

async function createFaq(api: CmsApi): Promise<Faq> {
  const { doc } = await api<{ doc: Faq }>('POST', '/faqs?draft=true&depth=0', { question: say('A new question') })
  return doc
}

const newest = (api: CmsApi, id: string): Promise<Faq> => api<Faq>('GET', `/faqs/${id}?draft=true&depth=0`)

/** A question that an editor has open, and the API in the name of the account with the role `as`, who created it. */
async function openOwnFaq(
  { admin, system }: { admin: (role: 'editor') => Promise<AdminPage>; system: RunningSystem },
  as: string,
) {
  const api = await cmsApi(system, accountOf(system, as))
  const faq = await createFaq(api)
  const editor = await admin('editor')
  return { api, faq, editor, page: editor.page, question: await openFaq(editor, system, faq) }
}

async function openFaq(editor: AdminPage, { cmsUrl }: RunningSystem, { id, question }: Faq) {
  // The form is ready once it knows who else has it open.
  const isReady = editor.page.waitForResponse((response) => response.url().endsWith('/api/presence'))
  await editor.page.goto(`${cmsUrl}/admin/collections/faqs/${id}`)
  await isReady
  await expect.poll(() => editor.field('Question').inputValue()).toBe(question)
  return editor.field('Question')
}

describeInBrowsers('what somebody types', (test) => {
  test('is saved by leaving the form at once, by a link or by the browser’s Back button', async ({ admin, system }) => {
    const { api, faq, editor, question } = await openOwnFaq({ admin, system }, 'editor')
    const texts = [say('Left by a link'), say('Left by Back')]
    await retype(question, texts[0]!)
    await expect.poll(() => editor.savedState.textContent()).toMatch(/Not saved yet|Saving…/u)
    await editor.page.locator('.step-nav').getByRole('link').last().click()
    await editor.page.waitForURL(/\/faqs(?:\?|$)/u)
    expect(await newest(api, faq.id)).toMatchObject({ question: texts[0] })

    await editor.page.getByRole('link', { name: texts[0]! }).click()
    await expect.poll(() => question.inputValue()).toBe(texts[0])
    await retype(question, texts[1]!)
    await editor.page.goBack()
    await expect.poll(async () => (await newest(api, faq.id)).question).toBe(texts[1])
  })

  test('stores a new document with its first letter, and none before', async ({ admin, system }) => {
    const api = await cmsApi(system, accountOf(system, 'editor'))
    const count = async () => (await api<{ totalDocs: number }>('GET', '/faqs?draft=true&limit=1')).totalDocs
    const editor = await admin('editor')
    const before = await count()
    await editor.newDocument('faqs')
    await editor.page.locator('.step-nav').getByRole('link').last().click()
    await editor.page.waitForURL(/\/faqs(?:\?|$)/u)
    expect(await count()).toBe(before)

    await editor.newDocument('faqs')
    const text = say('First')
    await editor.field('Question').pressSequentially(text, { delay: 30 })
    await editor.page.waitForURL(/\/faqs\/(?!create)/u)
    await expect.poll(() => editor.savedState.textContent()).toMatch(/saved/iu)
    await expect.poll(() => editor.field('Question').inputValue()).toBe(text)
    expect(await count()).toBe(before + 1)
  })

  test('is kept while they are signed out elsewhere, and saved once they have signed in again', async ({
    admin,
    system,
  }) => {
    const account = accountOf(system, 'editor')
    const { api, faq, editor, page, question } = await openOwnFaq({ admin, system }, 'admin')
    await (
      await cmsApi(system, account)
    )('POST', '/users/logout?allSessions=true')
    const text = say('Typed while signed out')
    await retype(question, text)
    const message = page
      .getByRole('alert')
      .filter({ hasText: 'You are signed out. Your last changes are not saved yet.' })
    await message.waitFor()
    expect(await findAccessibilityFaults(page, '.form-notes')).toEqual([])
    expect((await newest(api, faq.id)).question).toBe(faq.question)

    const signIn = message.getByRole('button', { name: 'Sign in' })
    const dialog = page.getByRole('dialog')
    await signIn.click()
    await dialog.getByRole('button', { name: 'Not now' }).click()
    await dialog.waitFor({ state: 'detached' })
    await signIn.click()
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await signIn.click()
    await retype(dialog.getByLabel(/^password/iu), account.password)
    await dialog.getByRole('button', { name: 'Sign in' }).click()
    await expect.poll(() => editor.savedState.textContent()).toMatch(/^Draft saved/u)
    await message.waitFor({ state: 'detached' })
    expect(await newest(api, faq.id)).toMatchObject({ question: text })
  })

  test('stands beside what somebody else saves meanwhile, and where both changed the same words they are asked', async ({
    admin,
    system,
  }) => {
    const { api: other, faq, editor, page, question } = await openOwnFaq({ admin, system }, 'admin')
    const work = await CountedWork.on(page)
    const review = { changeSummary: 'Asked often.' }
    await other('PATCH', `/faqs/${faq.id}?draft=true`, { review })
    const [mine, theirs] = [say('Mine'), say('Theirs')]
    await retype(question, mine)
    await expect.poll(() => editor.savedState.textContent()).toMatch(/^Draft saved/u)
    expect(await newest(other, faq.id)).toMatchObject({ question: mine, review })

    await other('PATCH', `/faqs/${faq.id}?draft=true`, { question: theirs })
    await retype(question, `${mine} More.`)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'The same words were changed twice' }).waitFor()
    expect(await findAccessibilityFaults(page, '.saving-dialog')).toEqual([])
    await dialog.getByRole('button', { name: 'Decide later' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Compare and choose' }).click()
    await dialog.getByLabel('Keep both, mine first').check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect.poll(async () => (await newest(other, faq.id)).question).toBe(`${mine} More. ${theirs}`)
    work.print('Two editors on one text, who changed the same words')
  })

  test('can’t be overwritten from a second form: it is read-only until somebody takes it over, and the first is told', async ({
    admin,
    system,
  }) => {
    const { api, faq, editor: first, question } = await openOwnFaq({ admin, system }, 'editor')
    const second = await admin('admin')
    await second.page.goto(`${system.cmsUrl}/admin/collections/faqs/${faq.id}`)
    const takeOver = second.page.getByRole('button', { name: 'Take over' })
    await takeOver.waitFor()
    await expect.poll(() => second.field('Question').isEditable()).toBe(false)
    expect(await findAccessibilityFaults(second.page, '.form-notes')).toEqual([])

    const text = say('Typed before the other took over')
    await retype(question, text)
    await takeOver.click()
    await expect.poll(() => second.field('Question').isEditable()).toBe(true)
    await first.page.getByRole('status').filter({ hasText: 'has taken this form over' }).waitFor()
    await expect.poll(() => question.isEditable()).toBe(false)
    await expect.poll(async () => (await newest(api, faq.id)).question).toBe(text)
  })
})

// Only `fill` is quick enough to leave before the form saves by itself.
test('what somebody types takes nothing away from what somebody else has saved, although the form is left by Back, and can be restored', async ({
  admin,
  system,
}) => {
  const { api: other, faq, page, question } = await openOwnFaq({ admin, system }, 'admin')
  await page.locator('.step-nav').getByRole('link').last().click()
  await page.getByRole('link', { name: faq.question }).click()
  await expect.poll(() => question.inputValue()).toBe(faq.question)
  const review = { changeSummary: 'Asked often.' }
  await other('PATCH', `/faqs/${faq.id}?draft=true`, { review })
  await question.fill(say('Left by Back'))
  await page.goBack()
  await page.getByText('Your last changes are not saved. Open the form again').waitFor()
  expect(await newest(other, faq.id)).toMatchObject({ question: faq.question, review })
  await page.goForward()
  await page.getByRole('button', { name: /^Restore what you typed/u }).waitFor()
})

// Payload asks for a row's fields a quarter of a second after the form's last change: the held answers must arrive before.
test('a row that is added while the server answers an earlier change, or saves the row, gets its fields', async ({
  admin,
}) => {
  const editor = await admin('editor')
  const { page } = editor
  const addFact = page.getByRole('button', { name: 'Add Fact' })
  await editor.newDocument('treatments')
  const answer = await holdAnswer(page, asksForm)
  await editor.field('Full name').fill(say('A treatment'))
  await answer.isHeld
  await addFact.click()
  await answer.release()
  await page.locator('#field-keyFacts__0__label').waitFor()
  await expect.poll(() => editor.savedState.textContent()).toMatch(/^Draft saved/u)

  const saved = await holdAnswer(page, savesRows('keyFacts', 2))
  await addFact.click()
  const stop = await clickAgainAndAgain(page.getByRole('button', { name: 'Show All' }))
  await saved.isHeld
  await Promise.all([saved.release(), stop()])
  await page.locator('#field-keyFacts__1__label').waitFor()
})

/** Clicks so often that a form doesn't come to rest, and returns how to stop. */
async function clickAgainAndAgain(button: Locator): Promise<() => Promise<void>> {
  const timer = await button.evaluate((element: HTMLElement) => Number(setInterval(() => element.click(), 50)))
  return () => button.evaluate((_, id) => clearInterval(id), timer)
}
