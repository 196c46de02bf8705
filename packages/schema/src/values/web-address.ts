/** Letters of English, Spanish and their neighbours, with or without accents, digits and hyphens. */
const plainLabel = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u

/**
 * True for an address on the web that says where it leads: `https`, a host of a registered name and nothing that looks like
 * another host. `https://clinic@evil.example/` leads to `evil.example`, and `xn--` hides letters that look like others.
 */
export function isPlainWebAddress(address: string): boolean {
  const [, authority = ''] = /^https:\/\/([^/?#\\]*)/u.exec(address) ?? []
  const [, host = '', port] = /^([^:]+)(?::(\d{1,5}))?$/u.exec(authority) ?? []
  if (authority.includes('@') || /[\s\p{C}\\]/u.test(address) || (port !== undefined && port !== '443')) return false
  const labels = host.toLowerCase().split('.')
  if (labels.length < 2 || !/^[a-z]{2,}$/u.test(labels.at(-1) ?? '')) return false
  return labels.every(isPlainLabel) && URL.canParse(address)
}

/** A label of a host that looks like nothing but itself. Letters of other scripts look like Latin ones. */
function isPlainLabel(label: string): boolean {
  if (label.startsWith('xn--')) return false
  return plainLabel.test(label.normalize('NFD').replace(/\p{M}/gu, ''))
}
