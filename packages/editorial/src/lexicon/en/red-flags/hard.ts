const cannot = "can't | cant | cannot | can not | could not | couldn't | unable | not able"

/** Ways to say that something can't be done, or only with trouble. */
export const englishCannot = cannot
export const englishHard = `hard | harder | trouble | difficult* | struggl* | problem* | fight* | ${cannot}`
