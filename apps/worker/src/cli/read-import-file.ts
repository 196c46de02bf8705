import { readFile } from 'node:fs/promises'
import { CarepathError } from '@carepath/schema'

/**
 * The bytes of a file that a command was given by name.
 *
 * @throws `invalidArgument` where it can't be read.
 */
export async function readImportFile(name: string): Promise<Buffer> {
  return readFile(name).catch((cause: unknown) => {
    throw new CarepathError('invalidArgument', `There is no file ${name} that can be read`, {
      next: 'Look at its name and its folder.',
      cause,
    })
  })
}
