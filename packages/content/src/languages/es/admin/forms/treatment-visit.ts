import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Getting ready for a treatment, and the visit. */
export const treatmentVisit: Words = {
  'For this use: it ends the line that patients read, e.g. “depression in adults whom two medicines have not helped”, “migraine with aura”.':
    'Para este uso: termina la línea que leen los pacientes, p. ej. “depresión en adultos que no mejoraron con dos medicamentos”, “migraña con aura”.',
  'Of which interventions': 'De qué intervenciones',
  'Where the treatment has several of the kind: the page says it with the status.':
    'Si el tratamiento tiene varias de ese tipo: la página lo dice junto a la situación.',
  'Only for these interventions': 'Solo para estas intervenciones',
  'Where it is about a part of the treatment, e.g. one of its medicines. Empty where it is about all of it.':
    'Si trata de una parte del tratamiento, p. ej. uno de sus medicamentos. Vacío si trata de todo.',
  'Only in these places': 'Solo en estos lugares',
  'Where it is so in some of the places, e.g. at home. Empty where it is so in all of them.':
    'Si es así en algunos de los lugares, p. ej. en casa. Vacío si es así en todos.',
  'Only for these conditions': 'Solo para estas afecciones',
  'Where it is so for some of “Given for”, in the same words. Empty where it is so for all of them. One per line. At most 20.':
    'Si es así para algunas de “Para qué se da”, con las mismas palabras. Vacío si es así para todas. Una por línea. 20 como máximo.',
  'Where it can be looked up': 'Dónde se puede consultar',
  'E.g. the medicine’s label, or the letter that cleared the device.':
    'P. ej. la ficha técnica del medicamento o la carta que autorizó el dispositivo.',
  'What patients should know about it': 'Qué deben saber los pacientes al respecto',
  'Shown at the top, e.g. “The FDA has not approved this medicine for depression”, or “No regulator approves talking therapies; the state licenses the therapist.” It may also say what the law asks of the procedure, the clinic or the parts. May be left empty only where every status says enough by itself, such as “approved”.':
    'Se muestra arriba, p. ej. “La FDA no ha aprobado este medicamento para la depresión”, o “Ningún regulador aprueba las terapias de conversación; el estado otorga la licencia al terapeuta.” También puede decir qué exige la ley al procedimiento, a la clínica o a sus partes. Solo puede quedar vacío si cada situación dice lo suficiente por sí sola, como “aprobado”.',
  'Tell patients what the regulatory status means. Where there is none, say that no regulator approves this.':
    'Diga a los pacientes qué significa la situación regulatoria. Si no hay ninguna, diga que ningún regulador aprueba esto.',
  'Key facts': 'Datos clave',
  Fact: 'Dato',
  Facts: 'Datos',
  'What patients ask first: how long, how often, who takes me home. At most 6.':
    'Lo que los pacientes preguntan primero: cuánto dura, con qué frecuencia, quién me lleva a casa. 6 como máximo.',
  About: 'Acerca de',
  'E.g. “How long it takes”.': 'P. ej. “Cuánto dura”.',
  'E.g. “About an hour”.': 'P. ej. “Alrededor de una hora”.',
  'How it is thought to work': 'Cómo se cree que actúa',
  'What is known and what is not, without promises. Leave empty where nobody has said so.':
    'Lo que se sabe y lo que no, sin promesas. Déjelo vacío si nadie lo ha dicho.',
  'At the top of the guide. At most 2.': 'En la parte superior de la guía. 2 como máximo.',
  'Where it is given: their phone numbers end each page of the guide.':
    'Donde se da: sus números de teléfono cierran cada página de la guía.',
  Before: 'Antes',
  'How patients get ready.': 'Cómo se preparan los pacientes.',
  'How to prepare': 'Cómo prepararse',
  'From the assessment to the morning of the visit: food, medicines, clothes, company. Leave empty where nobody has said so.':
    'Desde la evaluación hasta la mañana de la visita: comida, medicamentos, ropa, compañía. Déjelo vacío si nadie lo ha dicho.',
  'What to bring': 'Qué llevar',
  'A list patients can print, e.g. “Somebody to take you home”, “A list of your medicines”. One per line. At most 20.':
    'Una lista que los pacientes pueden imprimir, p. ej. “Alguien que lo lleve a casa”, “Una lista de sus medicamentos”. Una cosa por línea. 20 como máximo.',
  'What to avoid': 'Qué evitar',
  'E.g. “Alcohol for 24 hours before”. Empty where there is nothing to avoid. One per line. At most 20.':
    'P. ej. “Alcohol durante las 24 horas previas”. Vacío si no hay nada que evitar. Una cosa por línea. 20 como máximo.',
  'The visit': 'La visita',
  'What happens, step by step.': 'Qué sucede, paso a paso.',
  'Where patients have it': 'Dónde lo reciben los pacientes',
  'One or more. Empty where it can’t be said.': 'Uno o más. Vacío si no se puede decir.',
  'At a clinic: home on the same day': 'En una clínica: a casa el mismo día',
  'In a hospital: at least one night': 'En un hospital: al menos una noche',
  'Online: by video, phone or app': 'En línea: por video, teléfono o aplicación',
  'In order of the visit. Drag a step by its handle to move it.':
    'En el orden de la visita. Arrastre un paso por su asa para moverlo.',
  'What happens, e.g. “The infusion begins”.': 'Qué sucede, p. ej. “Comienza la infusión”.',
  'Stage of the visit': 'Etapa de la visita',
  'Steps are grouped by stage.': 'Los pasos se agrupan por etapa.',
  'Before the visit': 'Antes de la visita',
  Arrival: 'Llegada',
  'During treatment': 'Durante el tratamiento',
  'Recovery at the clinic': 'Recuperación en la clínica',
  'Follow-up': 'Seguimiento',
  'In which visits': 'En qué visitas',
  'The page adds up how long the first visit and later ones take, once every step says so.':
    'La página suma cuánto duran la primera visita y las siguientes, una vez que cada paso lo dice.',
  'Every visit': 'En cada visita',
  'The first visit only': 'Solo en la primera visita',
  'Every visit but the first': 'En cada visita menos la primera',
  'The last visit only': 'Solo en la última visita',
  'Other visits: say which': 'En otras visitas: diga cuáles',
  'Which visits': 'Qué visitas',
  'E.g. “The first visit and every tenth one”.': 'P. ej. “La primera visita y una de cada diez”.',
  'Who has it': 'Quién lo recibe',
  'Empty where everybody has it. For “sedation or none” and “laser or drops”: the time of a visit is then a range, and never both.':
    'Vacío si es para todos. Para “sedación o ninguna” y “láser o gotas”: la duración de la visita es entonces un intervalo, y nunca ambas.',
  'Some people have it, others don’t': 'Algunas personas lo reciben y otras no',
  'Instead of the step before': 'En lugar del paso anterior',
  'In order, addressed as “you”.': 'En orden, con trato de “usted”.',
  'What you may feel': 'Qué puede sentir',
  'Ordinary and less ordinary, e.g. “A brief sting”. One per line. At most 20.':
    'Lo común y lo menos común, p. ej. “Un breve pinchazo”. Una cosa por línea. 20 como máximo.',
  'What staff do': 'Qué hace el personal',
  'E.g. “Check your blood pressure every five minutes”. One per line. At most 20.':
    'P. ej. “Le toma la presión cada cinco minutos”. Una cosa por línea. 20 como máximo.',
  'What you do': 'Qué hace usted',
  'Each begins with a verb, e.g. “Say at once if you feel sick”. One per line. At most 20.':
    'Cada línea comienza con un verbo, p. ej. “Avise enseguida si siente náuseas”. Una cosa por línea. 20 como máximo.',
  'What is watched': 'Qué se vigila',
  'E.g. “Heart rate and oxygen, with a finger sensor”. One per line. At most 20.':
    'P. ej. “El pulso y el oxígeno, con un sensor en el dedo”. Una cosa por línea. 20 como máximo.',
  'How long it takes': 'Cuánto dura',
  'Empty if it can’t be said.': 'Vacío si no se puede decir.',
  'Shown with the step, most urgent first.': 'Se muestran con el paso; primero la más urgente.',
  Dose: 'Dosis',
  'The usual dose and why it differs between people. Leave empty where there is none.':
    'La dosis habitual y por qué varía de una persona a otra. Deje vacío si no hay.',
  Course: 'Ciclo de tratamiento',
  'How many sessions over which time. Leave empty where nobody has said so.':
    'Cuántas sesiones y en cuánto tiempo. Déjelo vacío si nadie lo ha dicho.',
  'Dose and course where they differ': 'Dosis y ciclo donde difieren',
  'One row for each condition, intervention or place that has a dose or a course of its own. “Course” above then says what they share, or that it differs; “Dose” may be empty.':
    'Una fila por cada afección, intervención o lugar con dosis o ciclo propios. “Ciclo de tratamiento”, arriba, dice entonces lo que comparten o que difiere; “Dosis” puede quedar vacío.',
  'Dose and course': 'Dosis y ciclo',
  'Doses and courses': 'Dosis y ciclos',
  'What is given, how often and how long. Short sentences in plain words.':
    'Qué se da, con qué frecuencia y por cuánto tiempo. Frases cortas con palabras sencillas.',
  After: 'Después',
  'The hours and days after the visit.': 'Las horas y los días después de la visita.',
}
