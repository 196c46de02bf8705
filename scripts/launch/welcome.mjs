import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * @typedef {import('./settings.mjs').Settings} Settings
 * @typedef {{ role: string, email: string, password: string }} Account
 */

/**
 * The addresses and accounts, printed once everything runs.
 *
 * @param {Settings} settings
 */
export function welcome({ cmsUrl, siteUrl, dataDir }) {
  return [
    '',
    `  Public site  ${siteUrl}`,
    `  Admin        ${cmsUrl}/admin`,
    ...accountLines(path.join(dataDir, 'accounts.json')),
    '',
    '  Ctrl-C stops everything; the data stays.',
    '',
  ].join('\n')
}

/** The accounts of the try-out; production mode makes none. @param {string} file */
function accountLines(file) {
  if (!existsSync(file)) return []
  /** @type {unknown} */
  const json = JSON.parse(readFileSync(file, 'utf8'))
  const accounts = /** @type {Account[]} */ (json)
  const width = Math.max(...accounts.map(({ email }) => email.length))
  return [
    '',
    '  Try-out accounts',
    ...accounts.map(({ role, email, password }) => `  ${role.padEnd(11)}  ${email.padEnd(width)}  ${password}`),
  ]
}
