/** What a browser plays, by the file's first bytes. */
export const videoTypes = ['video/mp4', 'video/webm'] as const
export const captionsType = 'text/vtt'

/** Two hours of speech are some 150 KB. */
export const captionsKilobytes = 300
