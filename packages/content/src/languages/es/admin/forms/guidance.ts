import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Side effects, care cards, warnings, questions and the glossary. */
export const guidance: Words = {
  'Written once, shown with every treatment that can cause it. How often it happens is said by each treatment.':
    'Se escribe una vez y se muestra con cada tratamiento que puede causarlo. Con qué frecuencia ocurre lo dice cada tratamiento.',
  'Created from the name, e.g. /side-effects/nausea/. Readers of the former address are redirected to the new one. Avoid changing it.':
    'Se crea a partir del nombre, p. ej. /side-effects/nausea/. Quienes abran la dirección anterior llegan a la nueva. Evite cambiarla.',
  'What patients call it': 'Cómo lo llaman los pacientes',
  'E.g. “Feeling sick (nausea)”.': 'P. ej. “Ganas de vomitar (náuseas)”.',
  'For menus, e.g. “Feeling sick”. Needed where the name has more than 90 characters.':
    'Para los menús, p. ej. “Ganas de vomitar”. Se necesita si el nombre tiene más de 90 caracteres.',
  'What clinicians call it': 'Cómo lo llaman los profesionales',
  'E.g. “Nausea”. Empty where it is the same word, or nobody has named it.':
    'P. ej. “Náuseas”. Vacío si es la misma palabra o nadie lo ha nombrado.',
  'At most 60 words: what it is, and whether it passes.': '60 palabras como máximo: qué es y si pasa.',
  'Symptom, sign, condition or outcome': 'Síntoma, signo, afección o desenlace',
  'A symptom is felt; a sign can be seen or measured; a condition is an illness or an event of its own; an outcome is what it can end in.':
    'Un síntoma se siente; un signo se puede ver o medir; una afección es una enfermedad o un suceso propio; un desenlace es en lo que puede acabar.',
  'Symptom: the patient feels it': 'Síntoma: lo siente el paciente',
  'Sign: others can see or measure it': 'Signo: otros pueden verlo o medirlo',
  'Condition: an illness or an event, such as an infection or a fall':
    'Afección: una enfermedad o un suceso, como una infección o una caída',
  'Outcome: what the treatment can end in, such as death or another operation':
    'Desenlace: en lo que puede acabar el tratamiento, como la muerte u otra operación',
  'Usual severity': 'Gravedad habitual',
  'In most people who have it. Empty where none of these fits, as of “Death”.':
    'En la mayoría de quienes lo tienen. Vacío si ninguna corresponde, como en “Muerte”.',
  Mild: 'Leve',
  Moderate: 'Moderada',
  Severe: 'Grave',
  'Serious side effect': 'Efecto secundario grave',
  'It can be dangerous: the page then needs at least one care card, unless it is an outcome.':
    'Puede ser peligroso: entonces la página necesita al menos una tarjeta de atención, salvo que sea un desenlace.',
  'Tell patients how to report it': 'Decir a los pacientes cómo notificarlo',
  'Adds where: the regulators of its treatments.': 'Añade dónde: los reguladores de sus tratamientos.',
  'How long': 'Cuánto tiempo',
  'When it starts': 'Cuándo empieza',
  'Counted from the start of treatment. Empty if not known.':
    'Contado desde el inicio del tratamiento. Vacío si no se sabe.',
  'When it is strongest': 'Cuándo es más fuerte',
  'How long it lasts': 'Cuánto tiempo dura',
  'Counted from when the effect starts, e.g. 1 to 4 hours. Empty if not known.':
    'Contado desde que empieza el efecto, p. ej. de 1 a 4 horas. Vacío si no se sabe.',
  'For the patient': 'Para el paciente',
  'What it feels like': 'Cómo se siente',
  'The patient’s side, e.g. “Your stomach may feel unsettled.” Leave empty where it isn’t felt, such as a death, or nobody has said how it feels.':
    'Lo que vive el paciente, p. ej. “Puede sentir el estómago revuelto.” Déjelo vacío si no se siente, como una muerte, o si nadie ha dicho cómo se siente.',
  'What you can do': 'Qué puede hacer usted',
  'What the patient does, most important first. Leave empty where nothing can be done, or nobody has said what. When to get help is said by the care cards.':
    'Lo que hace el paciente; primero lo más importante. Déjelo vacío si no se puede hacer nada o nadie ha dicho qué. Cuándo pedir ayuda lo dicen las tarjetas de atención.',
  'What we do about it': 'Qué hacemos nosotros',
  'What staff do. Usually how this clinic does it. Leave empty where the clinic has not said so: it is a promise to patients.':
    'Lo que hace el personal. Por lo general, cómo lo hace esta clínica. Déjelo vacío si la clínica no lo ha dicho: es una promesa a los pacientes.',
  'Who is at higher risk': 'Quién corre más riesgo',
  'Leave empty where nothing is known.': 'Deje vacío si no se sabe nada.',
  'Most urgent first, at most one card of each urgency.':
    'Primero la más urgente; como máximo una tarjeta de cada urgencia.',
  'One thing to do, and when to do it. Written once, shown wherever it applies.':
    'Una cosa que hacer y cuándo hacerla. Se escribe una vez y se muestra donde corresponda.',
  Card: 'Tarjeta',
  'Name of the card': 'Nombre de la tarjeta',
  'For editors; patients don’t see it. E.g. “Call the clinic: vomiting”.':
    'Para los editores; los pacientes no lo ven. P. ej. “Llamar a la clínica: vómitos”.',
  'How urgent': 'Qué tan urgente',
  'How fast help is needed.': 'Con qué rapidez se necesita ayuda.',
  'Emergency: help now': 'Emergencia: ayuda ahora',
  'Urgent: help today': 'Urgente: ayuda hoy',
  'Not urgent': 'No urgente',
  'Self-care': 'Autocuidado',
  'What to do': 'Qué hacer',
  'One thing only.': 'Una sola cosa.',
  'Call 911': 'Llamar al 911',
  'Call or text 988': 'Llamar o enviar un mensaje al 988',
  'Go to an emergency room': 'Ir a urgencias',
  'Call the clinic now': 'Llamar a la clínica ahora',
  'Call the clinic': 'Llamar a la clínica',
  'Call another number': 'Llamar a otro número',
  'Call your doctor': 'Llamar a su médico',
  'Who answers': 'Quién contesta',
  'As it follows “Call”, e.g. “Poison Control”, “the maternity ward at St. Mary’s”.':
    'Como sigue a “Llame a”, p. ej. “Toxicología”, “la planta de maternidad de St. Mary”.',
  'Country of the number': 'País del número',
  'Tell staff now': 'Avisar al personal ahora',
  'Tell staff': 'Avisar al personal',
  'Look after yourself': 'Cuidarse uno mismo',
  'Where the patient is': 'Dónde está el paciente',
  'When the card applies.': 'Cuándo se aplica la tarjeta.',
  'At the clinic': 'En la clínica',
  'Do this if …': 'Haga esto si…',
  'Each line ends the sentence “… if:”, e.g. “you keep throwing up and can’t keep water down”. One per line. At most 7.':
    'Cada línea termina la frase “… si:”, p. ej. “vomita una y otra vez y no retiene el agua”. Una por línea. 7 como máximo.',
  'How to reach it': 'Cómo comunicarse',
  'What helps the caller, e.g. “For Spanish, press 2.” Name its source under “Sources”.':
    'Lo que ayuda a quien llama, p. ej. “Para español, oprima 2.” Nombre su fuente en “Fuentes”.',
  'Number to call': 'Número al que llamar',
  'Leave it empty for the clinic: pages print the number of the clinic that gives the treatment. Else e.g. +1-310-555-0142, or as the country writes it, e.g. 0800 611 116. With “Call 911” and “Call or text 988” outside the US only: the country’s own number, e.g. 999, which the card then names.':
    'Déjelo vacío para la clínica: las páginas imprimen el número de la clínica que da el tratamiento. Si no, p. ej. +1-310-555-0142, o como lo escribe el país, p. ej. 0800 611 116. Con “Llamar al 911” y “Llamar o enviar un mensaje al 988”, solo fuera de EE. UU.: el número propio del país, p. ej. 999, que la tarjeta entonces nombra.',
  'E.g. “Monday to Friday, 9 a.m. to 5 p.m.”': 'P. ej. “De lunes a viernes, de 9 a. m. a 5 p. m.”',
  'And when it isn’t': 'Y cuando no atienden',
  'What to do at night, e.g. “Go to an emergency room.”':
    'Qué hacer de noche, p. ej. “Vaya a una sala de emergencias.”',
  'What no patient should miss. At most 2 on a page: a page full of warnings warns of nothing.':
    'Lo que ningún paciente debe pasar por alto. 2 por página como máximo: una página llena de advertencias no advierte de nada.',
  Warning: 'Advertencia',
  'In a few words, e.g. “Do not drive until the next day”.':
    'En pocas palabras, p. ej. “No conduzca hasta el día siguiente”.',
  Explanation: 'Explicación',
  'What to do or leave, and why, in two or three sentences.': 'Qué hacer o evitar, y por qué, en dos o tres frases.',
  'Why it stands out': 'Por qué se destaca',
  'If none of these fits, it belongs in the text.': 'Si ninguna de estas corresponde, va en el texto.',
  'Time matters': 'El tiempo importa',
  'A strong effect': 'Un efecto fuerte',
  'A common mistake': 'Un error común',
  Questions: 'Preguntas',
  'Questions patients ask about a treatment, with short answers.':
    'Preguntas que los pacientes hacen sobre un tratamiento, con respuestas breves.',
  'Created from the name, e.g. /treatments/magnetic-stimulation/questions/#does-it-hurt. Readers of the former address are redirected to the new one. Avoid changing it.':
    'Se crea a partir del nombre, p. ej. /treatments/magnetic-stimulation/questions/#does-it-hurt. Quienes abran la dirección anterior llegan a la nueva. Evite cambiarla.',
  'As a patient would ask it, e.g. “Does it hurt?”': 'Como la haría un paciente, p. ej. “¿Duele?”',
  Answer: 'Respuesta',
  'The answer first, then the reason. At most 120 words.':
    'Primero la respuesta, después el motivo. 120 palabras como máximo.',
  'The treatment it is asked about.': 'El tratamiento sobre el que se pregunta.',
  Order: 'Orden',
  'Lower numbers come first. Leave gaps (10, 20, 30) for later.':
    'Los números más bajos van primero. Deje espacios (10, 20, 30) para más adelante.',
  Glossary: 'Glosario',
  'Words that patients may not know, each in one plain sentence.':
    'Palabras que los pacientes pueden no conocer, cada una en una frase sencilla.',
  'Created from the name, e.g. /glossary/#dissociation. Readers of the former address are redirected to the new one. Avoid changing it.':
    'Se crea a partir del nombre, p. ej. /glossary/#dissociation. Quienes abran la dirección anterior llegan a la nueva. Evite cambiarla.',
  Word: 'Palabra',
  'As it is written in the text, e.g. “dissociation”.': 'Como está escrita en el texto, p. ej. “disociación”.',
  'What it means': 'Qué significa',
  'At most 30 words, none of them harder than the word itself.':
    '30 palabras como máximo, ninguna más difícil que la palabra misma.',
  'How to say it': 'Cómo se pronuncia',
  'The loud part in capitals, e.g. “dih-SOH-see-AY-shun”.': 'La parte fuerte en mayúsculas, p. ej. “di-so-cia-CIÓN”.',
  'Other words for it': 'Otras palabras para lo mismo',
  'Words that mean this and nothing else: pages explain them where they stand. Other words go into “Words people search with”, in the settings. One per line. At most 20.':
    'Palabras que significan esto y nada más: las páginas las explican donde aparecen. Otras palabras van en “Palabras con las que se busca”, en los ajustes. Una por línea. 20 como máximo.',
  'Only in these treatments': 'Solo en estos tratamientos',
  'For a word that means something else elsewhere, e.g. “capsule” in cataract surgery. Only the pages of these treatments, of their side effects and their questions then explain it. Empty where it means this everywhere.':
    'Para una palabra que en otros lugares significa otra cosa, p. ej. “cápsula” en la cirugía de cataratas. Entonces solo la explican las páginas de estos tratamientos, de sus efectos secundarios y de sus preguntas. Vacío si significa esto en todas partes.',
}
