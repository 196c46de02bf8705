import type { PartOfTreatmentWords } from '../../language/part-of-treatment-words.ts'
import { anyOf, part, pattern } from '../../language/pattern.ts'

const opens = anyOf([
  'despues de(?:l)?',
  'tras',
  'con',
  'sin',
  'para',
  'si (?:eligio|elige|recibe|recibio|tuvo|tiene|le dieron)',
])
/** What begins the sentence's own statement. */
const statement = part`(?:[,:;]| (?:usted|los|las|una?|alguien|puede|pueden|debe|no|nunca|traiga|vaya|vuelva|maneje|conduzca)\b)`

const grammar =
  'despues de del tras con para si eligio elige recibe recibio tuvo tiene le dieron el la los las un una su sus nuestro nuestra solo y o en'
const times =
  'hora horas minuto minutos dia dias noche noches manana tarde semana semanas mes meses hoy resto rato tiempo'
const whole =
  'sesion sesiones tratamiento tratamientos visita visitas cita citas terapia procedimiento procedimientos curso dosis esto eso todo cada primera primer proxima ultima'
const people = 'mayoria muchas muchos algunas algunos personas pacientes adultos todos todas'

/** How Spanish says of which part of a treatment a sentence speaks. */
export const spanishPartOfTreatment: PartOfTreatmentWords = {
  opening: pattern`^(?:(?:y|pero) )?(${opens}(?: [\w'-]+){1,6}?)(?=${statement})`,
  aloneBefore: new Set(
    'alergia alergica alergico contra evite ningun ninguna no nunca para sin solamente solo unicamente'.split(' '),
  ),
  aloneAfter: new Set(['solamente', 'solo', 'unicamente']),
  places: {
    home: pattern`^(?:solo |solamente )?(?:en|para) (?:el |la |su )?(?:casa|domicilio|hogar)\b|\b(?:solo|solamente) (?:en|para) (?:el |la |su )?(?:casa|domicilio|hogar)\b`,
    inpatient: pattern`^(?:solo |solamente )?(?:en|para) (?:el |un )?hospital\b(?= ?[:,])|\b(?:solo|solamente) (?:en|para) (?:el |un )?hospital\b`,
    online: pattern`^(?:solo |solamente )?(?:en|para|por)? ?(?:linea|internet|video|videollamada)\b(?= ?[:,])|\b(?:solo|solamente) (?:en linea|por internet|por video|por videollamada)\b`,
    outpatient: pattern`^(?:solo |solamente )?(?:en|para) (?:la |nuestra )?clinica\b(?= ?[:,])|\b(?:solo|solamente) en (?:la |nuestra )?clinica\b`,
  },
  general: new Set([grammar, times, whole, people].flatMap((words) => words.split(' '))),
}
