/** What a file is that can't be used, by its first bytes: each with what to do. */
const kinds: { isKind: (bytes: Buffer) => boolean; advice: string }[] = [
  {
    isKind: (bytes) => bytes.length === 0,
    advice: 'This file is empty. Save or download the picture again, then upload it.',
  },
  {
    isKind: (bytes) => hasBrand(bytes, /^(?:hei[cmsx]|hev[cmsx])/u),
    advice:
      'This picture is in HEIC, a format of phones that can’t be read here. Save it as JPEG, then upload it: on an iPhone choose Settings, Camera, Formats, Most Compatible, or send the picture to yourself by mail.',
  },
  {
    isKind: (bytes) => hasBrand(bytes, /^(?:mp4|isom|iso\d|qt|M4V|avc1|3gp)/u) || startsWith(bytes, '\x1aE\xdf\xa3'),
    advice: 'This is a video, not a picture. Choose a picture: JPEG, PNG, WebP, AVIF, GIF or TIFF.',
  },
  {
    isKind: (bytes) => startsWith(bytes, '%PDF'),
    advice: 'This is a PDF document, not a picture. Save its page as JPEG or PNG, then upload that.',
  },
  {
    isKind: (bytes) => startsWith(bytes, 'BM'),
    advice: 'This picture is in BMP, which can’t be read here. Save it as PNG or JPEG, then upload it again.',
  },
  {
    isKind: (bytes) => startsWith(bytes, 'PK'),
    advice:
      'This is an Office document or an archive, not a picture. Save the picture from it as JPEG or PNG, then upload that.',
  },
  {
    isKind: (bytes) => startsWith(bytes, '\x1f\x8b') || isMarkup(bytes),
    advice:
      'This is an SVG drawing or a web page, which may hold programs and isn’t taken. Save the drawing as PNG, then upload it again.',
  },
]

/** Why a file can't be a picture here, and what to do; undefined where it may be one. */
export function describeFileKind(bytes: Buffer): string | undefined {
  return kinds.find(({ isKind }) => isKind(bytes))?.advice
}

/** Whether a file begins as a picture of a format that is read here: one that can't be read is damaged. */
export function beginsAsPicture(bytes: Buffer): boolean {
  const signatures = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*']
  const isWebp = startsWith(bytes, 'RIFF') && bytes.toString('latin1', 8, 12) === 'WEBP'
  return isWebp || hasBrand(bytes, /^avi[fs]/u) || signatures.some((signature) => startsWith(bytes, signature))
}

const startsWith = (bytes: Buffer, signature: string): boolean =>
  bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'))

/** Films and pictures of phones say at byte 8 what they are, and then what else they can be read as. */
function hasBrand(bytes: Buffer, brand: RegExp): boolean {
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') return false
  const length = Math.min(bytes.readUInt32BE(0), 64)
  const all = [bytes.toString('latin1', 8, 12)]
  for (let start = 16; start + 4 <= length; start += 4) all.push(bytes.toString('latin1', start, start + 4))
  return brand.test(all[0] ?? '') || (!all.includes('avif') && all.some((each) => brand.test(each)))
}

function isMarkup(bytes: Buffer): boolean {
  const start = bytes.toString('utf8', 0, 1000).replace(/^\uFEFF?\s*/u, '')
  return start.startsWith('<')
}
