import type { Page } from 'playwright-core'
import type { AdminPage } from './admin-page.ts'

/** Invites a reviewer, as an admin does above the list of users, and waits until the mail is sent. */
export async function inviteReviewer(
  { page }: AdminPage,
  cmsUrl: string,
  { name, email }: { name: string; email: string },
): Promise<void> {
  // Nobody is added with a form: its address leads to the list.
  await page.goto(`${cmsUrl}/admin/collections/users/create`)
  // The list adds its defaults to its address, which would undo what is typed before.
  await page.waitForURL(/collections\/users\?.*limit=/u)
  const form = page.getByRole('form', { name: 'Invite somebody' })
  await form.getByLabel('Name').fill(name)
  await form.getByLabel('E-mail address').fill(email)
  await form.getByLabel('Role').selectOption('Clinical reviewer')
  await form.getByRole('button', { name: 'Invite' }).click()
  await form.getByText(`The link was sent to ${email}.`).waitFor()
}

/** Opens the link of an invitation and chooses the password. */
export async function choosePassword(page: Page, link: string, password: string): Promise<void> {
  // Payload's form takes nothing before the page has started, and then the page asks who is signed in.
  const started = page.waitForResponse(/\/api\/users\/me/u)
  await page.goto(link)
  await started
  await page.waitForLoadState('networkidle')
  await page.getByLabel(/^new password/iu).fill(password)
  await page.getByLabel(/^confirm password/iu).fill(password)
  await page.getByLabel(/^confirm password/iu).blur()
  const chosen = page.waitForResponse(/\/api\/users\/reset-password/u)
  await page.getByRole('button', { name: 'Reset Password' }).click()
  await chosen
  await page.waitForURL(/\/admin\/login/u)
}
