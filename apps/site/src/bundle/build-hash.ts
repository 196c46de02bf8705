/** Placeholder for the hash of the built files, replaced once all of them are written. */
export const buildHashPlaceholder = '__CAREPATH_BUILD_HASH__'
