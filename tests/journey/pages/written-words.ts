import type { Page } from 'playwright-core'
import { dictionaryOf } from '@carepath/content/wording/current-language.ts'

/** The texts that a screen shows as they are written in the code, although the dictionary of its language has others. */
export async function findWrittenWords(page: Page, language: string): Promise<string[]> {
  const { words = {}, messages = {} } = dictionaryOf(language) ?? {}
  const written = new Set(
    Object.entries({ ...words, ...messages }).flatMap(([english, translation]) =>
      translation === english ? [] : [english],
    ),
  )
  // Forms name the language of a text as its readers do.
  written.delete('English')
  const shown = await page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (parentElement?.checkVisibility()) texts.push(textContent?.trim() ?? '')
    }
    return texts
  })
  return [...new Set(shown)].filter((text) => written.has(text))
}
