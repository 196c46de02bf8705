/** Where an IndexNow service finds the key, as proof that the site itself asks. */
export const keyPath = (key: string): string => `/${key}.txt`
