import { stemmer } from '@orama/stemmers/english'
import { toSet, withOwnStems, type SearchLanguage } from './language.ts'

/** Words that the stemmer takes for forms of others: “fasting” of “fast”, “effective” of “effect”. */
const ownStems = {
  ads: 'ads',
  clinical: 'clinical clinically',
  earring: 'earring earrings',
  effectiv: 'effective effectively effectiveness',
  evening: 'evening evenings',
  expecting: 'expecting',
  fasting: 'fasting',
  medicin: 'medication medications',
  memories: 'memories',
  nursing: 'nursing',
  pounds: 'pounds',
  stimulant: 'stimulant stimulants',
  trained: 'trained training',
}

/** English. */
export const english: SearchLanguage = {
  stem: withOwnStems(stemmer, ownStems),
  smallWords: toSet(`
    a about after all also am an and any are as at be been before being but by can cant could did do does doesnt doing dont
    for from get gets getting give given go goes going got had has have having he her him his how i if im in into is isnt it
    its ive just know let like look make may me mean might much must my need no not now of on one or other our out please
    put really s say see she should so some someone something soon still t take taking tell than that thats the their them
    then there these they thing things this those through to too up us use very want was we were what whats when where which
    while who whom why will with without wont would yes you your
    again already always am arent because couldnt didnt dont either else even ever every getting gonna gotta hasnt havent hello hey hi
    id im ill ive keep keeps kinda lets lot lots maybe never ok okay ones only pls quite rather same shall shouldnt since stuff such
    sure thanks theres theyre try trying until upon wanna wanted wants wasnt whats whos youre
  `),
  lightWords: toSet(`
    adult aunt baby boy brother child children dad daddy daughter family father friend girl grandma grandmother grandpa grandfather
    guy husband kid kids lady man mama mom mommy mother mum niece nephew parent parents people person sister son uncle wife woman
    able allow allowed come comes coming issue issues possible problem problems trouble
    bad badly feel feels feeling happen happened happens really start started something
    day days today tomorrow tonight morning time times year years old first next
  `),
  // The consonants as they sound; vowels are what people spell wrong most.
  sound: (word) =>
    word
      .replaceAll(/ph|gh(?=t)/gu, (letters) => (letters === 'ph' ? 'f' : ''))
      .replaceAll(/c(?=[eiy])/gu, 's')
      .replaceAll(/ch|ck|[cq]/gu, 'k')
      .replaceAll('z', 's')
      .replaceAll(/(?<=.)[aeiouyhw]/gu, '')
      .replaceAll(/(.)\1/gu, '$1'),
}
