import { randomUUID } from 'node:crypto'
import { assert, describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findWrittenWords } from '../pages/written-words.ts'
import { createEditor } from '../system/create-reviewer.ts'
import { waitUntilServed } from '../system/wait-until-served.ts'

describe('the admin in Spanish', () => {
  test('an editor whose browser speaks Spanish signs in, corrects a mistake and publishes, and reads no English', async ({
    openPage,
    mailFolder,
    system,
  }) => {
    const { email, password } = await createEditor(system, mailFolder)
    const page = await openPage({ locale: 'es-MX' })
    const expectSpanish = async () => expect(await findWrittenWords(page, 'es'), page.url()).toEqual([])

    await page.goto(`${system.cmsUrl}/admin/login`)
    await page.getByRole('textbox', { name: 'Correo electrónico' }).fill(email)
    await page.getByLabel('Contraseña').fill(password)
    await expectSpanish()
    await page.getByRole('button', { name: 'Iniciar sesión' }).click()

    await page.getByRole('heading', { name: 'Su trabajo', level: 1 }).waitFor()
    await expectSpanish()
    await page.getByRole('region', { name: 'Tres pasos para empezar' }).getByRole('link').first().click()
    await page.getByRole('navigation', { name: 'Vistas de esta lista' }).waitFor()
    await page.getByRole('cell', { name: 'En línea', exact: true }).first().waitFor()
    await expectSpanish()
    // The one that was changed longest ago: others may still have what they have just changed open.
    await page.getByRole('row').last().getByRole('link').click()

    const field = page.getByRole('textbox', { name: 'Qué es' })
    const publish = page.getByRole('button', { name: 'Publicar', exact: true })
    const words = await field.inputValue()
    const served = await page.getByRole('link', { name: 'Ver la página' }).getAttribute('href')
    await field.fill('')
    await page.getByText('Para completar antes de enviar: 1 cosa').click()
    await page.locator('#review-panel').getByText('Complete “Qué es”.').waitFor()
    await expectSpanish()

    const sentence = `${words} ${randomUUID().replaceAll(/[^a-f]/gu, '')}.`
    await field.fill(sentence)
    await publish.click()
    await waitUntilServed(served ?? '', sentence)
    await page
      .getByText(/^En línea en inglés desde/u)
      .first()
      .waitFor()
    await expectSpanish()
  })

  test('days, weekdays and moments are written as Spanish writes them', async ({ openPage, system }) => {
    const [account] = system.accounts.filter(({ role }) => role === 'admin')
    assert(account)
    const page = await openPage({ locale: 'es-MX' })
    await page.goto(`${system.cmsUrl}/admin/login`)
    await page.getByRole('textbox', { name: 'Correo electrónico' }).fill(account.email)
    await page.getByLabel('Contraseña').fill(account.password)
    await page.getByRole('button', { name: 'Iniciar sesión' }).click()
    await page.getByRole('heading', { name: 'Su trabajo', level: 1 }).waitFor()
    const openFirst = async (collection: string) => {
      await page.goto(`${system.cmsUrl}/admin/collections/${collection}`)
      await page.locator('tbody').getByRole('link').first().click()
    }

    await openFirst('sources')
    await expect.poll(() => page.locator('#field-nextCheck input').inputValue()).toMatch(/^\d{1,2} [a-z]{3} \d{4}$/u)
    await openFirst('clinics')
    await page.getByText('1. Lunes').waitFor()
    await openFirst('evidence')
    const entry = page.locator('.field-words').filter({ hasText: 'Cuándo' })
    await entry.filter({ hasText: /\d{1,2} [a-z]{3} \d{4}, \d{1,2}:\d{2}/u }).waitFor()
    expect(await page.getByText('Seleccionar un valor').count()).toBe(0)
  })
})
