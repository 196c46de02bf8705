import { randomUUID } from 'node:crypto'
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { describeInBrowsers } from '../fixtures/test.ts'
import { cmsApi } from '../system/cms-api.ts'

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal {margin:0in}</style></head><body><!--StartFragment-->
<h1>Before the visit<o:p></o:p></h1>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Bring your <b>medicines</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:1.0in;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>vitamins, too<o:p></o:p></p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Dose</p></td><td><p class=MsoNormal>How often</p></td></tr>
<tr><td><p class=MsoNormal>56&nbsp;mg</p></td><td><p class=MsoNormal>twice a week</p></td></tr></table>
<p class=MsoNormal>Rest<img src="file:///C:/Users/someone/clip_image001.png" width=600 height=400> after<span style='mso-spacerun:yes'>  </span>it.</p>
<!--EndFragment--></body></html>`

/** Pastes as the browser would on Ctrl+V. */
async function paste(editor: Locator, data: Record<string, string>): Promise<void> {
  await editor.evaluate((element, entries) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(entries)) clipboardData.setData(type, text)
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true })
    // Firefox leaves out the data that the constructor is given.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData })
    element.dispatchEvent(event)
  }, data)
}

/** The text as the editor shows it: its blocks, with what is in them. */
const outline = (editor: Locator): Promise<string> =>
  editor.evaluate((element) => {
    const read = (node: Element): string => {
      const name = node.tagName.toLowerCase()
      const inner = [...node.childNodes]
        .map((child) => (child instanceof Element ? read(child) : (child.textContent ?? '')))
        .join('')
      return ['h3', 'h4', 'p', 'ul', 'ol', 'li', 'strong'].includes(name) ? `<${name}>${inner}</${name}>` : inner
    }
    return [...element.children].map((child) => (child.matches('h3, h4, p, ul, ol') ? read(child) : '[block]')).join('')
  })

describeInBrowsers('a rich text', (test) => {
  test('text pasted from Word arrives with its lists, headings and tables, and says what was left out', async ({
    admin,
    system,
  }) => {
    // A person of this test alone: the other browser may still have its own form open.
    const name = `Pat Paste ${randomUUID().slice(0, 8)}`
    const account = system.accounts.find(({ role }) => role === 'editor')
    if (!account) throw new Error('There is no editor.')
    await (
      await cmsApi(system, account)
    )('POST', '/people?draft=true', { name })
    const form = await admin('editor')
    const { page } = form
    await form.openDocument('people', name)
    const editor = page.locator('.rich-text-lexical [contenteditable="true"]').first()
    await editor.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    await paste(editor, { 'text/html': word, 'text/plain': 'Before the visit' })

    await page.getByText('1 picture was left out.').waitFor()
    const arrived = await outline(editor)
    expect(arrived).toContain('<h3>Before the visit</h3><ul><li>Bring your <strong>medicines</strong></li>')
    expect(arrived).toContain('<li><ul><li>vitamins, too</li></ul></li>')
    expect(arrived).toContain('[block]<p>Rest after it.</p>')
    const cells = editor.getByRole('table').getByRole('textbox')
    await cells.nth(3).waitFor()
    expect(await cells.evaluateAll((all) => all.map((cell) => (cell as HTMLTextAreaElement).value))).toEqual(
      expect.arrayContaining(['Dose', 'How often', '56 mg', 'twice a week']),
    )
    expect(await editor.innerHTML()).not.toMatch(/file:|mso|MsoNormal/u)

    await editor.getByText('Before the visit').click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    await paste(editor, { 'text/plain': 'The informa-\ntion:\n• one\n• two' })
    expect(await outline(editor)).toBe('<p>The information:</p><ul><li>one</li><li>two</li></ul>')
  })
})
