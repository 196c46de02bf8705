import type { UnitWords } from '../../language/numbers/unit-words.ts'
import { anyOf, pattern } from '../../language/pattern.ts'

const units: Record<string, string> = {
  weight: anyOf([
    'mcg',
    '[µμ]g',
    'microgramos?',
    'mgs?',
    'miligramos?',
    'g',
    'gramos?',
    'kgs?',
    'kilos?',
    'kilogramos?',
    'lbs?',
    'libras?',
  ]),
  volume: anyOf(['mls?', 'cc', 'mililitros?', 'l', 'litros?', 'cucharaditas?', 'cucharadas?']),
  length: anyOf(['mm', 'milimetros?', 'cm', 'centimetros?', 'pulgadas?', 'pies', 'metros?']),
  temperature: anyOf(['° ?f', '° ?c', 'grados (?:f|c|fahrenheit|celsius|centigrados)']),
  time: anyOf(['segundos?', 'minutos?', 'horas?', 'dias?', 'semanas?', 'mes(?:es)?', 'anos?']),
}

/** How Spanish writes amounts. */
export const spanishUnits: UnitWords = {
  amount: pattern`(?<![\w.,-])(?<count>\d[\d.,]*\d|\d|[a-z]+)[ -]?(?<unit>${anyOf(Object.values(units))})(?![\w])`,
  rate: pattern`(?<![\w.,-])(?<count>\d+|[a-z]+) (?<counted>[a-z]+) (?:(?:al|por|a la|cada) (?<per>dia|semana|mes|ano)|(?<adverb>diari[oa]s?|semanal(?:es)?|mensual(?:es)?))\b`,
  often: new Map([['una', 1]]),
  units: [
    [/^(?:mcg|[µμ]g|microgram)/u, 'weight', 'mcg'],
    [/^(?:mgs?$|miligram)/u, 'weight', 'mg'],
    [/^(?:g$|gram)/u, 'weight', 'g'],
    [/^(?:kg|kilo)/u, 'weight', 'kg'],
    [/^(?:lb|libra)/u, 'weight', 'lb'],
    [/^(?:mls?$|cc|mililit)/u, 'volume', 'mL'],
    [/^(?:l$|litro)/u, 'volume', 'L'],
    [/^cucharadita/u, 'volume', 'teaspoon'],
    [/^cucharada/u, 'volume', 'tablespoon'],
    [/^(?:mm|milimet)/u, 'length', 'mm'],
    [/^(?:cm|centimet)/u, 'length', 'cm'],
    [/^pulgada/u, 'length', 'inch'],
    [/^pies/u, 'length', 'foot'],
    [/^metro/u, 'length', 'm'],
    [/^(?:° ?f|grados f)/u, 'temperature', '°F'],
    [/^(?:° ?c|grados c)/u, 'temperature', '°C'],
    [/^segundo/u, 'time', 'second'],
    [/^minuto/u, 'time', 'minute'],
    [/^hora/u, 'time', 'hour'],
    [/^(?:dia|diari)/u, 'time', 'day'],
    [/^seman/u, 'time', 'week'],
    [/^(?:mes$|meses|mensual)/u, 'time', 'month'],
    [/^ano/u, 'time', 'year'],
  ],
  moment:
    /\b(?:a|antes|cada|dentro de|despues de|en|hasta|otras?|otros|proximas?|proximos|tras)(?: l[ao]s)?(?: primer[ao]s)? $/gu,
  of: /^ de (?:la |el )?(?<what>[\p{L}-]+)/gu,
}
