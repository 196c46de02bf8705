import { stemmer } from '@orama/stemmers/english'
import { toSet, type SearchLanguage } from './language.ts'

/** English. */
export const english: SearchLanguage = {
  stem: stemmer,
  smallWords: toSet(`
    a about after all also am an and any are as at be been before being but by can cant could did do does doesnt doing dont
    for from get gets getting give given go goes going got had has have having he her him his how i if im in into is isnt it
    its ive just know let like look make may me mean might much must my need no not now of on one or other our out please
    put really s say see she should so some someone something soon still t take taking tell than that thats the their them
    then there these they thing things this those through to too up us use very want was we were what whats when where which
    while who whom why will with without wont would yes you your
  `),
}
