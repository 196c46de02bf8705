import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** What a treatment is. */
export const treatmentOverview: Words = {
  Treatments: 'Tratamientos',
  'A guide to one treatment, from the first question to the days after. Each tab becomes a part of the guide.':
    'Una guía sobre un tratamiento, desde la primera pregunta hasta los días posteriores. Cada pestaña se convierte en una parte de la guía.',
  'Created from the name, e.g. /treatments/magnetic-stimulation/. Readers of the former address are redirected to the new one. Avoid changing it.':
    'Se crea a partir del nombre, p. ej. /treatments/magnetic-stimulation/. Quienes abran la dirección anterior llegan a la nueva. Evite cambiarla.',
  'What the treatment is: the top of the guide.': 'Qué es el tratamiento: la parte superior de la guía.',
  'Full name': 'Nombre completo',
  'E.g. “Magnetic stimulation for depression”, “Talking therapy for panic”.':
    'P. ej. “Estimulación magnética para la depresión”, “Terapia de conversación para el pánico”.',
  'For menus, e.g. “Magnetic stimulation”, “Talking therapy”.':
    'Para los menús, p. ej. “Estimulación magnética”, “Terapia de conversación”.',
  'Other names': 'Otros nombres',
  'Names patients may have heard, e.g. “TMS”, “CBT”. One per line. At most 20.':
    'Nombres que los pacientes pueden haber oído, p. ej. “EMT”, “TCC”. Uno por línea. 20 como máximo.',
  'At most 60 words: what is given, how, and for whom.': '60 palabras como máximo: qué se da, cómo y a quién.',
  'Given for': 'Para qué se da',
  'Conditions, e.g. “Depression that other treatments have not helped”. One per line. At most 20.':
    'Afecciones, p. ej. “Depresión que no ha mejorado con otros tratamientos”. Una por línea. 20 como máximo.',
  'Also for': 'También para',
  'People whom the conditions don’t name, in the words of sources that studied them, e.g. “people who had surgery”. Evidence from other people is marked as indirect. One per line. At most 20.':
    'Personas que las afecciones no nombran, con las palabras de las fuentes que las estudiaron, p. ej. “personas que fueron operadas”. La evidencia de otras personas se marca como indirecta. Una por línea. 20 como máximo.',
  'For people without a condition': 'Para personas sin una afección',
  'E.g. to prevent one: evidence from healthy volunteers is then not indirect.':
    'P. ej. para prevenirla: entonces la evidencia de voluntarios sanos no es indirecta.',
  'What is done or given': 'Qué se hace o se da',
  'One row for each medicine, device, procedure or therapy of the treatment, the most important first.':
    'Una fila por cada medicamento, dispositivo, procedimiento o terapia del tratamiento; primero la más importante.',
  'The fields below follow from it.': 'Los campos de abajo dependen de él.',
  'The same intervention that sources name, so that the page knows which evidence is indirect.':
    'La misma intervención que nombran las fuentes, para que la página sepa qué evidencia es indirecta.',
  'Goes with the treatment': 'Acompaña al tratamiento',
  'It is not what treats, e.g. a medicine against nausea.':
    'No es lo que trata, p. ej. un medicamento contra las náuseas.',
  'Generic name': 'Nombre genérico',
  'Lower case, no brand, e.g. “sertraline”.': 'En minúsculas, sin marca, p. ej. “sertralina”.',
  'How it is given': 'Cómo se administra',
  'Empty where none of these says it.': 'Vacío si ninguna de estas opciones lo dice.',
  'Into a vein': 'En una vena',
  'Into a muscle': 'En un músculo',
  'Under the skin': 'Bajo la piel',
  'Into the nose': 'Por la nariz',
  'By mouth': 'Por la boca',
  'Under the tongue': 'Bajo la lengua',
  'Breathed in': 'Inhalado',
  'Through the skin': 'A través de la piel',
  'Into the rectum': 'Por el recto',
  'Given in another way': 'Se administra de otra manera',
  'In words that follow “given”, e.g. “into the fluid around the spine”.':
    'Con palabras que siguen a “se administra”, p. ej. “en el líquido que rodea la columna”.',
  'Control class': 'Clase de control',
  'Control classes': 'Clases de control',
  'One row for each country where clinics give it: its class under that country’s law on controlled drugs, or “Not controlled”. No row for a country that is not on the list.':
    'Una fila para cada país en el que las clínicas lo administran: su clase según la ley de sustancias controladas de ese país, o “No controlado”. Ninguna fila para un país que no esté en la lista.',
  'Country and class': 'País y clase',
  'A class holds in its own country alone.': 'Una clase vale solo en su propio país.',
  'E.g. the list of the law, or the medicine’s label.': 'P. ej. la lista de la ley o la ficha técnica del medicamento.',
  'The device': 'El dispositivo',
  'In plain words, e.g. “a magnetic coil held against the head”.':
    'Con palabras sencillas, p. ej. “una bobina magnética que se apoya en la cabeza”.',
  'How it is set': 'Cómo se ajusta',
  'E.g. “10 pulses a second, as strong as your own threshold”.':
    'P. ej. “10 pulsos por segundo, con la fuerza de su propio umbral”.',
  'Who does it': 'Quién lo hace',
  'E.g. “a surgeon and a nurse”.': 'P. ej. “un cirujano y una enfermera”.',
  Anesthesia: 'Anestesia',
  'E.g. “numbing of the skin”, “none”.': 'P. ej. “se adormece la piel”, “ninguna”.',
  'With whom': 'Con quién',
  'How the sessions are held. Empty where nobody has said so.':
    'Cómo se hacen las sesiones. Vacío si nadie lo ha dicho.',
  'One person': 'Una persona',
  'A group': 'Un grupo',
  'A couple': 'Una pareja',
  'A family': 'Una familia',
  'How it is delivered': 'Cómo se ofrece',
  'One or more. Empty where nobody has said how.': 'Una o más. Vacío si nadie ha dicho cómo.',
  'In person': 'En persona',
  'By video': 'Por video',
  'By phone': 'Por teléfono',
  'With an app or on the web': 'Con una aplicación o en la web',
  'With a book': 'Con un libro',
  'What is done': 'Qué se hace',
  'In plain words, e.g. “light from a bright lamp”.': 'Con palabras sencillas, p. ej. “luz de una lámpara brillante”.',
  'Regulatory status': 'Situación regulatoria',
  Statuses: 'Situaciones',
  'One row for each use and regulator, in the regulator’s own words. No row where no regulator looks at this kind of treatment.':
    'Una fila por cada uso y regulador, con las palabras del propio regulador. Ninguna fila si ningún regulador examina este tipo de tratamiento.',
  'For this use, not for another use of the same product.': 'Para este uso, no para otro uso del mismo producto.',
}
