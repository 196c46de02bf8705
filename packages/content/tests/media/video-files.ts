/** Files of videos and captions, as small as their formats allow. */
const box = (name: string, content: Buffer | string = ''): Buffer => {
  const inside = Buffer.from(content as string, 'latin1')
  const head = Buffer.alloc(8)
  head.writeUInt32BE(inside.length + 8)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, inside])
}

export const mp4 = ({ brand = 'isom', codec = 'avc1', words = '' } = {}): Buffer =>
  Buffer.concat([
    box('ftyp', `${brand}\0\0\x02\0${brand}`),
    box('moov', `trak${codec}`),
    box('mdat', `frames ${words}`),
  ])

/** The head of EBML, which names the kind of the file. */
export const webm = (kind = 'webm'): Buffer =>
  Buffer.concat([
    Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282', 'hex'),
    Buffer.from([0x80 + kind.length]),
    Buffer.from(`${kind}\x42\x87\x81\x02 frames`, 'latin1'),
  ])

export const captions = (...cues: string[]): Buffer =>
  Buffer.from(
    `WEBVTT\n\n${cues.map((words, index) => `00:0${index}.000 --> 00:0${index}.900\n${words}`).join('\n\n')}\n`,
  )
