const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Escapes text for XML and HTML, attributes included. */
export const escapeXml = (text: string) => text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign)
