import { open, stat, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { BigIntStats } from 'node:fs'

/** A file as it was at one moment: a rename over it changes nothing for who holds it. */
export interface OpenFile {
  /** Relative to the tree. */
  name: string
  stats: BigIntStats
  /** The plain bytes. */
  plain: FileHandle
  /** What is sent: the plain bytes or their compressed twin. */
  sent: { handle: FileHandle; stats: BigIntStats; encoding: Encoding | undefined }
  close(): Promise<void>
}

type Encoding = 'br' | 'gzip'
const compressedVariants = [
  { encoding: 'br', extension: '.br' },
  { encoding: 'gzip', extension: '.gz' },
] as const

/** The file, or undefined where there is none. */
export async function openFile(
  folder: string,
  name: string,
  acceptEncoding: string | undefined,
): Promise<OpenFile | undefined> {
  const file = path.join(folder, name)
  const plain = await openIfFile(file)
  if (!plain) return undefined
  const twin = await openCompressed(file, plain.stats, acceptEncoding)
  const opened: OpenFile = {
    name,
    stats: plain.stats,
    plain: plain.handle,
    sent: twin ?? { ...plain, encoding: undefined },
    close: async () => {
      await plain.handle.close()
      await twin?.handle.close()
    },
  }
  if (twin && !(await isUnchanged(file, plain.stats))) {
    // Replaced between the two: the twin may belong to the newer page.
    await opened.close()
    return openFile(folder, name, acceptEncoding)
  }
  return opened
}

/** A twin older than its file is another page's: it is never sent. */
async function openCompressed(
  file: string,
  stats: BigIntStats,
  acceptEncoding: string | undefined,
): Promise<OpenFile['sent'] | undefined> {
  for (const { encoding, extension } of compressedVariants) {
    if (!isAccepted(encoding, acceptEncoding)) continue
    const twin = await openIfFile(`${file}${extension}`)
    if (twin && twin.stats.mtimeNs >= stats.mtimeNs) return { ...twin, encoding }
    await twin?.handle.close()
  }
  return undefined
}

async function openIfFile(file: string): Promise<{ handle: FileHandle; stats: BigIntStats } | undefined> {
  const handle = await open(file).catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (!handle) return undefined
  const stats = await handle.stat({ bigint: true })
  if (stats.isFile()) return { handle, stats }
  await handle.close()
  return undefined
}

async function isUnchanged(file: string, { ino, mtimeNs }: BigIntStats): Promise<boolean> {
  const now = await stat(file, { bigint: true }).catch(() => undefined)
  return now?.ino === ino && now.mtimeNs === mtimeNs
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')
}

function isAccepted(encoding: Encoding, header = ''): boolean {
  return header
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*q=/u))
    .some(([name, weight = '1']) => name === encoding && Number(weight) > 0)
}
