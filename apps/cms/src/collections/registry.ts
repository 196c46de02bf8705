import type { PublishedTypes } from '../published-type.ts'

/** Every published type: its form, and its mapping to the contract. */
export const publishedTypes = {} satisfies PublishedTypes
