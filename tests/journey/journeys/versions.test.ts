import { expect } from 'vitest'
import { test } from '../fixtures/test.ts'

test('an editor reads the versions of a form in its own words and on the clinic’s clock, and brings one back', async ({
  admin,
  system,
}) => {
  const { page } = await admin('editor')
  // As the admin itself asks, with the cookie of its page.
  const ask = async <Answer>(path: string, data?: object) => {
    const sent = { path: `/api/glossary-terms${path}`, body: data === undefined ? undefined : JSON.stringify(data) }
    const answer = await page.evaluate(async ({ path: to, body }) => {
      const patch = { method: 'PATCH', headers: { 'content-type': 'application/json' } }
      return (await fetch(to, body === undefined ? {} : { ...patch, body })).json() as Promise<unknown>
    }, sent)
    return answer as Answer
  }
  const { docs } = await ask<{ docs: { id: string }[] }>(
    '?limit=1&depth=0&sort=createdAt&where[_status][equals]=published',
  )
  const id = docs[0]?.id ?? ''
  const save = async (plainDefinition: string) => {
    const { doc } = await ask<{ doc?: unknown }>(`/${id}?draft=true`, { plainDefinition })
    expect(doc).toMatchObject({ plainDefinition })
  }
  await save('A first meaning of this word.')
  await save('A second meaning of this word.')

  const form = `${system.cmsUrl}/admin/collections/glossary-terms/${id}`
  await page.goto(`${form}/versions`)
  const rows = page.locator('.versions-list tbody tr')
  await expect.poll(() => rows.first().innerText()).toMatch(/\d{4}, \d+:\d\d\s[AP]M P[SD]T\s+.+\s+Newest draft/u)
  expect(await page.locator('.versions-list').innerText()).toMatch(/Live now/u)
  await rows.first().getByRole('link').click()

  await page.getByRole('heading', { name: /^Version of .* P[SD]T$/u }).waitFor()
  const compared = page.locator('.version')
  await expect.poll(() => compared.getByRole('combobox').count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Restore as a draft' }).count(), 'the form has it already').toBe(0)
  await expect.poll(() => compared.locator('del').first().innerText()).toBe('first')
  expect(await compared.locator('ins').first().innerText()).toBe('second')
  const text = await compared.innerText()
  expect(text).toContain('English')
  expect(text).not.toMatch(/\[object|[\da-f]{8}-[\da-f]{4}/u)

  const other = compared.getByRole('combobox')
  await other.selectOption({ index: (await other.locator('option').count()) - 1 })
  await compared.getByRole('button', { name: 'Compare' }).click()
  await page.waitForURL(/from=/u)
  await page.goto(`${form}/versions`)
  await rows.nth(1).getByRole('link').click()
  await page.getByRole('button', { name: 'Restore as a draft' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Restore as a draft' }).click()
  await page.getByText('Restored as a draft.').waitFor()
  await expect.poll(() => page.getByLabel(/^What it means/u).inputValue()).toBe('A first meaning of this word.')
})
