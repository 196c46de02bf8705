import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'

const program = `
  const { createServer } = await import('node:http')
  const { drainOnSignal } = await import(${JSON.stringify(new URL('../../src/server/drain.ts', import.meta.url).href)})
  const server = createServer((request, response) => {
    console.log('began')
    setTimeout(() => response.end('saved'), 800)
  })
  drainOnSignal(server, { afterwards: async () => console.log('closed') })
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))
`

async function startServer() {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const nextLine = async () => String((await lines.next()).value)
  const url = `http://127.0.0.1:${await nextLine()}`
  const exited = once(child, 'exit') as Promise<[number | null]>
  return { child, url, nextLine, exited }
}

test('after SIGTERM a save in flight finishes, a new request is refused, and the process ends by itself', async () => {
  const { child, url, nextLine, exited } = await startServer()
  const save = fetch(url).then((response) => response.text())
  expect(await nextLine()).toBe('began')
  child.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 100))
  await expect(fetch(url)).rejects.toThrow()
  expect(await save).toBe('saved')
  expect(await nextLine()).toBe('closed')
  expect(await exited).toEqual([0, null])
})

test('a second signal ends the process at once', async () => {
  const { child, url, nextLine, exited } = await startServer()
  const save = fetch(url).catch(() => 'cut')
  expect(await nextLine()).toBe('began')
  child.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 100))
  child.kill('SIGTERM')
  expect(await exited).toEqual([1, null])
  expect(await save).toBe('cut')
})
