import { z } from 'zod'

/** `SECURITY_CONTACT`: an e-mail address, or the https address of a page. */
export const SecurityContactSchema = z
  .string()
  .transform((text) => (/^[^\s:/]+@[^\s:/]+$/u.test(text) ? `mailto:${text}` : text))
  .refine((text) => /^(?:mailto:[^\s<>@]+@[^\s<>@]+|https:\/\/[^\s<>]+)$/u.test(text), {
    error: 'must be an e-mail address, or an address that begins with https://',
  })

/** The file that tells where to report a vulnerability of the public site (RFC 9116). It is good for eleven months. */
export function securityTxt(
  { securityContact, siteUrl }: { securityContact: string; siteUrl: string },
  now = new Date(),
): { path: string; text: string } {
  const path = '/.well-known/security.txt'
  // The first of a month, so that the file doesn't change with every start.
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 11, 1))
  const lines = [
    `Contact: ${securityContact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en, es',
    `Canonical: ${siteUrl}${path}`,
  ]
  return { path, text: `${lines.join('\n')}\n` }
}
