import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { CountedWork } from '../pages/counted-work.ts'
import { waitUntilServed } from '../system/wait-until-served.ts'

const path = '/side-effects/nausea/'
const summary = 'What it is'

describe('an editor', () => {
  test('changes a sentence, presses Publish, and patients read it', async ({ admin, editedSite, system }) => {
    const editor = await admin('editor')
    await editor.openDocument('side-effects', 'Feeling sick (nausea)')
    const sentence = `You may feel sick for a while. This is version ${Date.now()}.`
    await editor.field(summary).fill(sentence)

    const clicked = performance.now()
    await editor.publish()
    await waitUntilServed(`${system.siteUrl}${path}`, sentence)
    const milliseconds = Math.round(performance.now() - clicked)
    process.stdout.write(`From the click to the page: ${milliseconds} ms\n`)

    const reader = await editedSite()
    await reader.open(path)
    expect(await reader.article.innerText()).toContain(sentence)
  })

  test('who leaves a required field empty reads so at the field, loses nothing, and publishes once it is filled in', async ({
    admin,
    system,
  }) => {
    const before = await (await fetch(`${system.siteUrl}/side-effects/headache/`)).text()
    const editor = await admin('editor')
    await editor.openDocument('side-effects', 'Headache')
    const work = await CountedWork.on(editor.page)
    await editor.field('What patients call it').fill('A sore head')
    await editor.field(summary).fill('')
    await editor.publish()

    await editor.fieldError(summary).waitFor()
    expect(await editor.field('What patients call it').inputValue()).toBe('A sore head')
    expect(await (await fetch(`${system.siteUrl}/side-effects/headache/`)).text()).toBe(before)

    await editor.field(summary).fill('Your head hurts for a while.')
    await editor.publish()
    await waitUntilServed(`${system.siteUrl}/side-effects/headache/`, 'Your head hurts for a while.')
    work.print('A broken publish, mended')
  })
})
