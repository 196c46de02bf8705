import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { ValidationError } from 'payload'
import { maxPasswordLength } from './check-password.ts'

const minLength = 12
/** Of 4: what takes a hundred million guesses or more. */
const minScore = 3
/** Shorter parts of a name occur in too many words. */
const minPartLength = 4

let strength: ZxcvbnFactory | undefined

/** Whose password it is to be. */
export interface PasswordOwner {
  name?: string | null
  email?: string | null
}

/** What is wrong with a new password, and what to do; undefined where it will do. */
export function passwordProblem(
  password: string,
  { name, email }: PasswordOwner,
  clinic: string[],
): string | undefined {
  if (password.length < minLength) return `Use at least ${minLength} characters: three or four words will do.`
  if (password.length > maxPasswordLength) return `Use at most ${maxPasswordLength} characters.`
  const personal = [name, email, ...clinic].flatMap((text) => partsOf(text ?? ''))
  const plain = toPlain(password)
  const part = personal.find((word) => plain.includes(word))
  if (part !== undefined) return `Leave out “${part}”: names of people and of the clinic are tried first.`
  // Made at the first use: its lists of common passwords take a tenth of a second to read.
  strength ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  if (strength.check(password, personal).score >= minScore) return undefined
  return 'This password is easily guessed. Use three or four words that have nothing to do with each other.'
}

/** Refuses a new password that is too weak, at its field. */
export function refuseWeakPassword(password: unknown, owner: PasswordOwner, clinic: string[]): void {
  const problem = typeof password === 'string' ? passwordProblem(password, owner, clinic) : 'A password is a text.'
  if (problem) throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message: problem }] })
}

/** The parts of a name or an address that a password must not contain. */
function partsOf(text: string): string[] {
  return toPlain(text.replace(/@.*$/u, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= minPartLength)
}

/** Small letters without accents. */
function toPlain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
