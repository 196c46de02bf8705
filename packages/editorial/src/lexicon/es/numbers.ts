import type { NumberWords } from '../../language/number-words.ts'
import { pattern } from '../../language/pattern.ts'

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
    ['quince', '15'],
    ['veinte', '20'],
    ['treinta', '30'],
    ['cuarenta', '40'],
    ['cincuenta', '50'],
    ['sesenta', '60'],
    ['noventa', '90'],
  ]),
  named: new Set(
    (
      'paso parte pagina seccion capitulo fase tipo opcion sala piso oficina pregunta etapa tabla figura ' +
      'grado nivel version titulo numero lista articulo o pmid pmc pmcid doi isbn nct registro'
    ).split(' '),
  ),
  decades: new Set(['anos']),
  ratio: pattern`\b([\d.]+) (?:de cada|de|de las|de los) ([\d.]+)\b`,
}
