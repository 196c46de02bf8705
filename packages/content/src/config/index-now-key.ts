/** Where an IndexNow service finds the key, as proof that the site itself asks. */
export const indexNowKeyPath = (key: string): string => `/${key}.txt`
