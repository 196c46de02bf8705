/** Stands for the hash of the built files until they are all written. */
export const buildHashPlaceholder = '__CAREPATH_BUILD_HASH__'
