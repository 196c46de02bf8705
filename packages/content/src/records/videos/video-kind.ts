import { captionsType, type videoTypes } from './video-limits.ts'

/** What an upload is, by its bytes; or why it isn't taken, and what to do. */
export type VideoKind =
  { type: (typeof videoTypes)[number] | typeof captionsType; extension: 'mp4' | 'webm' | 'vtt' } | { advice: string }

const asMp4 = 'Save it as MP4 with the codec H.264, then upload it again.'

/** Reads the kind of a video or of a file of captions. */
export function readVideoKind(bytes: Buffer): VideoKind {
  if (bytes.subarray(0, 9).toString('utf8').replace('\uFEFF', '').startsWith('WEBVTT'))
    return { type: captionsType, extension: 'vtt' }
  if (bytes.subarray(0, 4).equals(Buffer.from('1a45dfa3', 'hex'))) return readMatroska(bytes)
  if (bytes.toString('latin1', 4, 8) === 'ftyp') return readMp4(bytes)
  if (/^\s*\d+\s*\r?\n\d\d:\d\d:\d\d,\d{3} -->/u.test(bytes.toString('utf8', 0, 200)))
    return { advice: 'These captions are in SubRip (.srt). Save them as WebVTT (.vtt), then upload them again.' }
  return {
    advice:
      'This is neither a video nor captions that can be used here. Choose an MP4 or WebM video, or captions in WebVTT (.vtt).',
  }
}

function readMatroska(bytes: Buffer): VideoKind {
  return bytes.subarray(0, 64).includes('webm')
    ? { type: 'video/webm', extension: 'webm' }
    : { advice: `This video is in MKV, which browsers don’t play. ${asMp4}` }
}

function readMp4(bytes: Buffer): VideoKind {
  const brand = bytes.toString('latin1', 8, 12)
  if (brand.startsWith('qt'))
    return { advice: `This video is in QuickTime (.mov), which many browsers don’t play. ${asMp4}` }
  if (/^(?:hei[cmsx]|hev[cmsx]|mif1|msf1|avif|avis)/u.test(brand))
    return { advice: 'This is a picture, not a video. Upload it under Pictures.' }
  const movie = findBox(bytes, 'moov')
  if (!movie || !findBox(bytes, 'mdat'))
    return {
      advice: 'This video is damaged: a part of its file is missing. Save or download it again, then upload it again.',
    }
  if (['hvc1', 'hev1'].some((codec) => movie.includes(codec)))
    return { advice: `This video has the codec HEVC, as phones save it, which many browsers don’t play. ${asMp4}` }
  return { type: 'video/mp4', extension: 'mp4' }
}

/** A box of the file's top level; undefined where there is none, or where it is cut off. */
function findBox(bytes: Buffer, name: string): Buffer | undefined {
  for (let start = 0; start + 8 <= bytes.length;) {
    const short = bytes.readUInt32BE(start)
    const isLong = short === 1 && start + 16 <= bytes.length
    const size = isLong ? Number(bytes.readBigUInt64BE(start + 8)) : short === 0 ? bytes.length - start : short
    if (size < 8 || start + size > bytes.length) return undefined
    if (bytes.toString('latin1', start + 4, start + 8) === name) return bytes.subarray(start, start + size)
    start += size
  }
  return undefined
}
