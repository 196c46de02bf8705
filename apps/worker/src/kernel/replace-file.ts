import { rename, writeFile } from 'node:fs/promises'

/** Replaces a small file at once: a reader gets the old text or the new one, never half of it. */
export async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}
