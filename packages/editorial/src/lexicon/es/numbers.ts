import type { NumberWords } from '../../language/number-words.ts'
import { part, pattern } from '../../language/pattern.ts'

const number = part`(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|veinticuatro|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|doscient[oa]s|quinient[oa]s|mil|(?:dos|tres|cuatro|cinco|diez) mil|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa) y \w+)`
const unit = part`(?:segundos?|minutos?|horas?|dias?|semanas?|meses|anos?|sesion(?:es)?|infusion(?:es)?|tratamientos?|visitas?|dosis|personas|pacientes|adultos|participantes|por ciento|veces|miligramos|mg|libras|kilos?|dolares|puntos|estudios|ensayos)`

/** How Spanish writes numbers, and which of them claim nothing. */
export const spanishNumbers: NumberWords = {
  exempt: [
    pattern`\b(?:el |desde el |hasta el )?\d{1,2}[ºo°]? de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)\b(?: (?:de|del) \d{4})?`,
    pattern`\b(?:(?:de|desde las|entre las|a las|las) )?(?:\d{1,2}(?::\d{2})?\s?(?:a\.\s?m\.?|p\.\s?m\.?|am|pm)?\s?(?:a|y|-|—|hasta las|a las)\s?)?\d{1,2}(?::\d{2})?\s?(?:a\.\s?m\.?|p\.\s?m\.?|am|pm|horas del dia|h\b)`,
    pattern`\b(?:paso|parte|pagina|seccion|capitulo|fase|tipo|opcion|sala|piso|oficina|pregunta|etapa|tabla|figura|grado|nivel|version|titulo|numero|n\.º|lista|articulo|ca) ?#? ?\d+[a-z]?\b`,
    pattern`\b(?:calle|avenida|av\.|carretera|paseo) (?:\w+ ){1,3}\d+\b|\b\d+ (?:[nsew]\.? )?(?:\w+ ){1,3}(?:street|st|avenue|ave|boulevard|blvd|road|rd|drive|way)\b`,
    pattern`\b24 horas (?:del dia|al dia)(?:,? (?:los )?(?:7|siete) dias)?|\b24 ?\/ ?7\b|\bun[oa] o dos\b|\buno por uno\b|\b(?:dos|tres|cuatro) veces (?:mas|mejor|tan)\b|(?:\bde|,) \d{2} anos(?= ?[.,]|$)|\b100 ?% (?:segur\w+|eficaz|efectiv\w+|natural\w*|garantiz\w+)`,
  ],
  worded: pattern`\b${number}(?: (?:o|a|y) ${number})? (?:(?:de|mas|infusiones de|sesiones de|primer[oa]s|ultim[oa]s|siguientes) )?${unit}\b|\b(?:un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) de cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien)\b|\b(?:la mitad|un tercio|dos tercios|una (?:tercera|cuarta|quinta|decima) parte|las (?:dos|tres) (?:terceras|cuartas) partes|un cuarto) de (?:l[oa]s|nuestr[oa]s|quienes|ell[oa]s|personas|pacientes)|\b(?:dos|tres|cuatro) veces (?:al|por|a la|cada) (?:dia|semana|mes)\b`,
  ratio: pattern`\b([\d.]+) (?:de cada|de|de las|de los) ([\d.]+)\b`,
}
