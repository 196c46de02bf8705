import type { NumberWords } from '../../language/numbers/number-words.ts'
import { anyOf, pattern } from '../../language/pattern.ts'

/** What a number after «en» counts where it is none of a rate: «3 veces en 2 semanas». */
const notCounted = anyOf([
  'mg',
  'ml',
  'g',
  'minutos?',
  'horas?',
  'dias?',
  'semanas?',
  'mes(?:es)?',
  'anos?',
  'ensayos?',
  'estudios?',
  'paises',
])

/** The end of a scale, of pain or of a test: «3.8 de 10 en promedio». */
const scale = String.raw`(?:4|5|10|100)\b(?! (?:adultos|casos|dosis|hombres|mujeres|ninos|pacientes|partos|personas)\b)`

/** How Spanish writes numbers. */
export const spanishNumbers: NumberWords = {
  words: new Set(
    (
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete ' +
      'dieciocho diecinueve veinte veinticuatro treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ' +
      'ciento cientos doscientos quinientos mil miles millon docena mitad medio tercio tercios tercera terceras ' +
      'cuarto cuartos cuarta quinta quinto decima doble triple duplica triplica quincena'
    ).split(' '),
  ),
  values: new Map([
    ['dos', '2'],
    ['tres', '3'],
    ['cuatro', '4'],
    ['cinco', '5'],
    ['seis', '6'],
    ['siete', '7'],
    ['ocho', '8'],
    ['nueve', '9'],
    ['diez', '10'],
    ['once', '11'],
    ['doce', '12'],
    ['trece', '13'],
    ['catorce', '14'],
    ['quince', '15'],
    ['dieciseis', '16'],
    ['dieciocho', '18'],
    ['veinte', '20'],
    ['veinticuatro', '24'],
    ['treinta', '30'],
    ['cuarenta', '40'],
    ['cincuenta', '50'],
    ['sesenta', '60'],
    ['setenta', '70'],
    ['ochenta', '80'],
    ['noventa', '90'],
    ['cien', '100'],
  ]),
  occasions: new Set(
    'a al cada cita clase infusion infusione por sesion sesione tratamiento vece vez visita'.split(' '),
  ),
  named: new Set(
    (
      'paso parte pagina seccion capitulo fase tipo opcion sala piso oficina pregunta etapa tabla figura ' +
      'grado nivel version titulo numero lista articulo o pmid pmc pmcid doi isbn nct registro'
    ).split(' '),
  ),
  decades: new Set(['anos']),
  ratio: pattern`(?<![\p{L}\d.,])([\d.,]{0,15}\d|una?(?= de cada| por cada)) (?:de cada|por cada|de|de las|de los) ([\d.,]{0,15}\d(?: (?:mil|millon|millones))?|cien|mil|(?:un )?millon)\b`,
  rate: pattern`${anyOf([
    String.raw`(?<![\p{L}\d.,])(?:\d[\d.,]*|un[oa]?|dos|tres)(?: [a-z-]+){0,3} (?:de cada|por cada|entre|en) (?:(?!(?:19|20)\d\d\b)\d[\d.,]*(?![\d.,])|cien|mil|(?:un )?millon|diez|veinte)(?! ?${notCounted}\b)`,
    // “IC del 95 %”, “intervalo de confianza del 95 %”: how sure a figure is.
    String.raw`(?<!\b(?:ic|intervalo(?: de (?:confianza|credibilidad))?)(?: del?| al)? ?\d?)\d ?(?:%|por ciento\b)(?! de confianza\b)`,
    String.raw`(?<![\p{L}\d.,])\d[\d.,]* de (?:l[ao]s )?(?!${scale})\d[\d.,]*(?![\d.,])(?! ?${notCounted}\b)`,
  ])}`,
  percentOfPeople: pattern`(?<![\d.,])(\d{1,9}(?:[.,]\d{1,9})?) ?(?:%|por ciento) (?:de (?!(?:l |la |las |los |su |sus )?(?:casos|dolor|pelo|peso|piel|puntos|sintomas|tiempo)\b)|(?:mejor\w+|tuv\w+|sint\w+|respond\w+)\b)`,
  multiples: new Map([
    ['cien', 100],
    ['mil', 1000],
    ['millon', 1_000_000],
    ['millones', 1_000_000],
  ]),
}
