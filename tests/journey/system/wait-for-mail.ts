import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

const MailSchema = z.object({ to: z.array(z.string()), text: z.string() })

const timeoutMs = 20_000

/** Waits for the first message to an address, and returns its headers and text. */
async function waitForMail(folder: string, to: string): Promise<string> {
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

/** Waits for an invitation, and returns its link. */
export async function waitForInvitation(folder: string, to: string): Promise<string> {
  const mail = await waitForMail(folder, to)
  const link = mail.split(/\s/u).find((word) => word.includes('/admin/reset/'))
  if (link === undefined) throw new Error(`The mail has no link:\n${mail}`)
  return link
}

/** A message; undefined while it is still being written. */
async function read(file: string): Promise<z.infer<typeof MailSchema> | undefined> {
  const text = await readFile(file, 'utf8')
  return text.endsWith('}') ? MailSchema.parse(JSON.parse(text)) : undefined
}
