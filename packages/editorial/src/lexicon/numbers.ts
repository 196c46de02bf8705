import type { Locale } from '@carepath/schema'
import { firstMatch, part, pattern } from '../language/pattern.ts'

/** Numbers that claim nothing: phones, dates, clock times, list numbers, addresses, names. */
const exempt: Record<Locale, RegExp[]> = {
  en: [
    pattern`\b(?:on |by |before |since |until |in )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?,? )?\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b,?(?: \d{4})?`,
    pattern`\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}(?:st|nd|rd|th)?\b,?(?: \d{4})?`,
    pattern`\b(?:(?:from |between |at |by |until |to )?\d{1,2}(?::\d{2})?\s?(?:to|and|-|—|until)\s?)?\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.\s?m\.?|p\.\s?m\.?|o'clock|noon)(?![a-z])`,
    pattern`\b(?:step|part|page|section|chapter|phase|type|option|room|suite|floor|unit|building|question|tier|stage|table|figure|grade|level|version|title|form|number|no\.|zip|ca|po box) ?#? ?\d+[a-z]?\b`,
    pattern`\b\d+ (?:[nsew]\.? )?(?:\w+ ){1,3}(?:street|st|avenue|ave|boulevard|blvd|road|rd|drive|dr|lane|ln|way|court|ct|place|pl|parkway|highway|hwy)\b`,
    pattern`\b24 hours a day(?:,? (?:7|seven) days a week)?|\b24 ?\/ ?7\b|\bone or two\b|\bone at a time\b|#\s?1\b|\ba hundred percent\b|\b(?:a (?:dozen|thousand|hundred|million)|dozens of|hundreds of|thousands of|a thousand) (?:times|thanks|reasons)\b|\b(?:aged? |, )\d{2}(?= ?[.,]|$)|\b100 ?(?:%|percent) (?:safe|effective|natural|satisf\w+|sure|certain|guarante\w+)`,
  ],
  es: [
    pattern`\b(?:el |desde el |hasta el )?\d{1,2}[ºo°]? de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)\b(?: (?:de|del) \d{4})?`,
    pattern`\b(?:(?:de|desde las|entre las|a las|las) )?(?:\d{1,2}(?::\d{2})?\s?(?:a\.\s?m\.?|p\.\s?m\.?|am|pm)?\s?(?:a|y|-|—|hasta las|a las)\s?)?\d{1,2}(?::\d{2})?\s?(?:a\.\s?m\.?|p\.\s?m\.?|am|pm|horas del dia|h\b)`,
    pattern`\b(?:paso|parte|pagina|seccion|capitulo|fase|tipo|opcion|sala|piso|oficina|pregunta|etapa|tabla|figura|grado|nivel|version|titulo|numero|n\.º|lista|articulo|ca) ?#? ?\d+[a-z]?\b`,
    pattern`\b(?:calle|avenida|av\.|carretera|paseo) (?:\w+ ){1,3}\d+\b|\b\d+ (?:[nsew]\.? )?(?:\w+ ){1,3}(?:street|st|avenue|ave|boulevard|blvd|road|rd|drive|way)\b`,
    pattern`\b24 horas (?:del dia|al dia)(?:,? (?:los )?(?:7|siete) dias)?|\b24 ?\/ ?7\b|\bun[oa] o dos\b|\buno por uno\b|\b(?:dos|tres|cuatro) veces (?:mas|mejor|tan)\b|(?:\bde|,) \d{2} anos(?= ?[.,]|$)|\b100 ?% (?:segur\w+|eficaz|efectiv\w+|natural\w*|garantiz\w+)`,
  ],
}
const exemptEverywhere = [
  pattern`https?:\S+|\bwww\.\S+|\bdoi:?\s?\S+|\b10\.\d{4,}\/\S+|\b\S{1,64}@\S{1,255}`,
  pattern`\+?\b1?[-. (]*\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}\b|\b1-8\d{2}-[0-9a-z-]{7,9}|\b\d{3}-\d{4}\b|\b(?:911|988|711|411|211|112)\b`,
  pattern`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b(?:19|20)\d{2}\b(?!\s?(?:mg|people|patients|personas|pacientes|dollars|dolares))`,
  pattern`^\s*\(?\d{1,2}[.)]\s|\b\d{1,2}:\d{2}\b`,
  pattern`\b[a-z]{1,20}-?\d{1,9}[a-z]{0,9}\b|\b\d-?ht\d?\w?\b|\b\d{1,9}[a-z]{3,20}\d{1,9}\b`,
]

const englishNumber = part`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|forty-five|fifty|sixty|seventy|eighty|ninety|twenty-four|forty-eight|seventy-two|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+|(?:a|one|two|three|four|five|six) (?:hundred|thousand|million|dozen))`
const englishUnit = part`(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|sessions?|infusions?|treatments?|visits?|doses?|people|patients|adults|participants|percent|per cent|times|milligrams?|mg|pounds|kilos?|kilograms?|dollars|points|studies|trials|in ten|out of)`
const spanishNumber = part`(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|veinticuatro|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|doscient[oa]s|quinient[oa]s|mil|(?:dos|tres|cuatro|cinco|diez) mil|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa) y \w+)`
const spanishUnit = part`(?:segundos?|minutos?|horas?|dias?|semanas?|meses|anos?|sesion(?:es)?|infusion(?:es)?|tratamientos?|visitas?|dosis|personas|pacientes|adultos|participantes|por ciento|veces|miligramos|mg|libras|kilos?|dolares|puntos|estudios|ensayos)`

const worded: Record<Locale, RegExp> = {
  en: pattern`\b${englishNumber}(?: (?:or|to|and) ${englishNumber})?[ -](?:(?:ketamine|new|more|full|of the|of|whole|other|hundred|thousand|out of|in) ){0,2}${englishUnit}\b|\b(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred)\b|\b(?:(?:one|two|a|three)[ -](?:half|thirds?|quarters?|fifths?|tenths?)|half|a third|a quarter) (?:of (?:all |the |our |them|those|these|people|patients)|the (?:people|patients))|\b(?:twice|two times|three times|four times) (?:a|per|each|every) (?:day|week|month)\b`,
  es: pattern`\b${spanishNumber}(?: (?:o|a|y) ${spanishNumber})? (?:(?:de|mas|infusiones de|sesiones de|primer[oa]s|ultim[oa]s|siguientes) )?${spanishUnit}\b|\b(?:un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) de cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien)\b|\b(?:la mitad|un tercio|dos tercios|una (?:tercera|cuarta|quinta|decima) parte|las (?:dos|tres) (?:terceras|cuartas) partes|un cuarto) de (?:l[oa]s|nuestr[oa]s|quienes|ell[oa]s|personas|pacientes)|\b(?:dos|tres|cuatro) veces (?:al|por|a la|cada) (?:dia|semana|mes)\b`,
}

const digits =
  /\d+(?:[.,]\d+)*(?:\s?(?:%|percent|per cent|por ciento|mg|kg|minutes?|minutos?|hours?|horas?|days?|dias?|weeks?|semanas?|people|personas|patients|pacientes))?/gu

/** The first number in a folded sentence that claims something. */
export function claimingNumberIn(folded: string, locale: Locale): string | undefined {
  const blanked = [...exemptEverywhere, ...exempt[locale]].reduce(
    (text, expression) => text.replaceAll(expression, (found) => ' '.repeat(found.length)),
    folded,
  )
  const found = firstMatch(digits, blanked) ?? firstMatch(worded[locale], blanked)
  return found?.[0].trim()
}

/** A share of people: "1 in 5", "17 of 24", "20%". */
export interface Share {
  numerator: number
  denominator: number
}

const ratio: Record<Locale, RegExp> = {
  en: pattern`\b([\d,]+) (?:in|of|out of|of the) (?:every )?([\d,]+)\b`,
  es: pattern`\b([\d.]+) (?:de cada|de|de las|de los) ([\d.]+)\b`,
}
const percentage = /(\d+(?:[.,]\d+)?)\s?(?:%|percent|per cent|por ciento)/gu

/** The first share of people that a folded sentence gives in digits. */
export function shareIn(folded: string, locale: Locale): Share | undefined {
  const counted = firstMatch(ratio[locale], folded)
  const [numerator, denominator] = (counted?.slice(1) ?? []).map((digitsOf) =>
    Number(digitsOf.replaceAll(/[.,]/gu, '')),
  )
  if (numerator !== undefined && denominator) return { numerator, denominator }
  const percent = firstMatch(percentage, folded)?.[1]
  return percent ? { numerator: Number(percent.replace(',', '.')), denominator: 100 } : undefined
}
