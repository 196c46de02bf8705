import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

const MailSchema = z.object({ to: z.array(z.string()), text: z.string() })

const timeoutMs = 20_000

/** Waits for the first message to an address, and returns its headers and text. */
export async function waitForMail(folder: string, to: string): Promise<string> {
  const start = Date.now()
  while (Date.now() - start < timeoutMs) {
    for (const name of await readdir(folder)) {
      const mail = await read(path.join(folder, name))
      if (mail?.to.includes(to)) return mail.text
    }
    await pause(100)
  }
  throw new Error(`No mail to ${to} has arrived.`)
}

/** A message; undefined while it is still being written. */
async function read(file: string): Promise<z.infer<typeof MailSchema> | undefined> {
  const text = await readFile(file, 'utf8')
  return text.endsWith('}') ? MailSchema.parse(JSON.parse(text)) : undefined
}
