import { setTimeout as sleep } from 'node:timers/promises'

/** Fetches a page until it holds the text. The time limit of the test ends the waiting. */
export async function waitUntilServed(url: string, text: string): Promise<void> {
  while (!(await (await fetch(url)).text()).includes(text)) await sleep(10)
}
