import { z } from 'zod'

/** How mail is sent, and in whose name. */
export interface MailSettings {
  host: string
  port: number
  /** Encrypted from the first byte; otherwise as soon as the server offers it. */
  isSecure: boolean
  login?: { user: string; password: string } | undefined
  from: { name: string; address: string }
}

const ports = { 'smtp:': 587, 'smtps:': 465 }

/** `smtp://user:password@host:port` or `smtps://…`. The error message doesn't repeat the address, which contains a password. */
export const SmtpUrlSchema = z.string().transform((text, context): Omit<MailSettings, 'from'> => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isSmtp = url?.protocol === 'smtp:' || url?.protocol === 'smtps:'
  const user = url && decoded(url.username)
  const password = url && decoded(url.password)
  const isWhole = isSmtp && url.hostname !== '' && ['', '/'].includes(url.pathname) && !url.search && !url.hash
  if (!isWhole || user === undefined || password === undefined || (password && !user)) {
    context.addIssue({ code: 'custom', message: `must be like ${example}, special characters as %40 for @` })
    return z.NEVER
  }
  return {
    // Brackets around an IPv6 address belong to the URL, not to the host's name.
    host: url.hostname.replace(/^\[(?<address>.*)\]$/u, '$<address>'),
    port: Number(url.port) || ports[url.protocol as keyof typeof ports],
    isSecure: url.protocol === 'smtps:',
    login: user ? { user, password } : undefined,
  }
})

const example = 'smtp://user:password@mail.example.org:587 or smtps://…'

const namedAddress = /^(?:"?(?<name>[^"<>(),;:@\\\r\n]*?)"?\s*<(?<inBrackets>[^<>\s]+)>|(?<alone>\S+))$/u

/** `reviews@clinic.example`, or `Our clinic <reviews@clinic.example>`. */
export const MailFromSchema = z.string().transform((text, context): MailSettings['from'] => {
  const { name, inBrackets, alone } = namedAddress.exec(text.trim())?.groups ?? {}
  const address = z.email().safeParse(inBrackets ?? alone).data
  if (address) return { name: name === undefined || name === '' ? 'Carepath' : name, address }
  context.addIssue({ code: 'custom', message: 'must be like Our clinic <reviews@clinic.example>' })
  return z.NEVER
})

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    // A lone % is no valid escape: the whole address is refused.
    return undefined
  }
}
