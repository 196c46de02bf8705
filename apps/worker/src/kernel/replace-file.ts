import { rename, writeFile } from 'node:fs/promises'

/** Puts a small file in place of another at once. */
export async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}
