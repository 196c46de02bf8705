/** Path of the file by which an IndexNow service checks that the site itself sends the request. */
export const indexNowKeyPath = (key: string): string => `/${key}.txt`
