const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it stands in XML or HTML, attributes included. */
export const escapeXml = (text: string) => text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign)
