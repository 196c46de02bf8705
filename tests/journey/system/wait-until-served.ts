import { setTimeout as sleep } from 'node:timers/promises'

/** Asks for a page until its bytes hold the text. The test's own time limit ends the waiting. */
export async function waitUntilServed(url: string, text: string): Promise<void> {
  while (!(await (await fetch(url)).text()).includes(text)) await sleep(10)
}
