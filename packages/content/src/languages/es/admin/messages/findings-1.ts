import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Findings of the editorial rules. */
export const findings1Messages: Words = {
  'A heading is empty.': 'Un encabezado está vacío.',
  'Write the heading, or remove it.': 'Escriba el encabezado o quítelo.',
  'The heading “{text}” skips a level.': 'El encabezado “{text}” salta un nivel.',
  'Make it one level below the heading before it.': 'Hágalo de un nivel más que el encabezado anterior.',
  'The heading “{text}” is of the page’s own level.': 'El encabezado “{text}” es del nivel propio de la página.',
  'Start headings in text at level {level}.': 'En el texto, comience los encabezados en el nivel {level}.',
  'A picture has no alternative text.': 'Una imagen no tiene texto alternativo.',
  'Say in words what the picture shows.': 'Diga con palabras qué muestra la imagen.',
  'A table has no header cells.': 'Una tabla no tiene celdas de encabezado.',
  'Mark the first row, or the first column, as headers.':
    'Marque la primera fila, o la primera columna, como encabezados.',
  'The portrait has no alternative text.': 'El retrato no tiene texto alternativo.',
  'The page sends a request to {address} ({place}).': 'La página envía una solicitud a {address} ({place}).',
  'Serve the file from this site, or turn it into a link that the reader chooses to follow.':
    'Sirva el archivo desde este sitio o conviértalo en un enlace que el lector decida seguir.',
  'The page doesn’t say what status this {kind} has with a regulator.':
    'La página no dice qué situación tiene esto ({kind|lower}) ante un regulador.',
  'Add a row to “Regulatory status” for each use and regulator.':
    'Añada una fila a “Situación regulatoria” por cada uso y regulador.',
  'This status is for another kind of treatment.': 'Esta situación es de otro tipo de tratamiento.',
  'Choose how this regulator speaks of what is used here.': 'Elija cómo habla este regulador de lo que se usa aquí.',
  'The treatment has several that this status could apply to, and it doesn’t say which.':
    'El tratamiento tiene varias intervenciones a las que podría aplicarse esta situación, y no dice a cuáles.',
  'Choose them under “Of which interventions”.': 'Elíjalas en “De qué intervenciones”.',
  'Nobody can look up this status: it names no source.':
    'Nadie puede consultar esta situación: no nombra ninguna fuente.',
  'Name the label, the clearance letter or the regulator’s own page.':
    'Nombre la ficha técnica, la carta de autorización o la página del propio regulador.',
  '{count} words come before what is not approved or cleared.':
    '{count} palabras preceden a lo que no está aprobado ni autorizado.',
  'Say that first; the rest can follow.': 'Dígalo primero; lo demás puede ir después.',
  'The top of the guide does not tell patients that no regulator reviews this kind of treatment.':
    'La parte superior de la guía no dice a los pacientes que ningún regulador revisa este tipo de tratamiento.',
  'Fill in “What patients should know about it”: that no regulator approves it, and who licenses those who give it.':
    'Complete “Qué deben saber los pacientes al respecto”: que ningún regulador lo aprueba y quién otorga la licencia a quienes lo dan.',
  'The top of the guide does not tell patients what this status means.':
    'La parte superior de la guía no dice a los pacientes qué significa esta situación.',
  'The top of the guide does not tell patients whether a regulator has approved or cleared this use.':
    'La parte superior de la guía no dice a los pacientes si un regulador ha aprobado o autorizado este uso.',
  'Fill in “What patients should know about it”: what has been approved or cleared, or has not, and for what.':
    'Complete “Qué deben saber los pacientes al respecto”: qué se ha aprobado o autorizado, o no, y para qué.',
  'The notice doesn’t say, in its text, that the {regulator} has not approved or cleared this use.':
    'El aviso no dice, en su texto, que {regulator} no ha aprobado ni autorizado este uso.',
  'Say in one sentence what has not been approved or cleared, outside any heading.':
    'Diga en una frase qué no se ha aprobado ni autorizado, fuera de cualquier encabezado.',
  'The guide says that no serious side effect is known, and lists one.':
    'La guía dice que no se conoce ningún efecto secundario grave, y enumera uno.',
  'Remove the row “Serious side effects” under “What doesn’t apply”, or the side effect.':
    'Quite la fila “Efectos secundarios graves” en “Lo que no corresponde”, o el efecto secundario.',
  'This side effect is serious and has no care card.':
    'Este efecto secundario es grave y no tiene tarjeta de atención.',
  '{name} is serious and has no care card.': '{name} es grave y no tiene tarjeta de atención.',
  'Add a care card to the side effect: what to do, and when.':
    'Añada una tarjeta de atención al efecto secundario: qué hacer y cuándo.',
  'A side effect is serious, and none of the guide’s cards is for an emergency.':
    'Un efecto secundario es grave y ninguna tarjeta de la guía es para una emergencia.',
  'Add a care card of the emergency kind, here or to the side effect: the signs of this treatment in which to call for help at once.':
    'Añada una tarjeta de atención de emergencia, aquí o al efecto secundario: las señales de este tratamiento ante las que hay que pedir ayuda de inmediato.',
  'No serious side effect is listed.': 'No se enumera ningún efecto secundario grave.',
  'List the serious side effects too, such as breathing problems. Or say under “What doesn’t apply” that none is known, and how you know.':
    'Enumere también los efectos secundarios graves, como problemas para respirar. O diga en “Lo que no corresponde” que no se conoce ninguno y cómo lo sabe.',
  'This amount isn’t in the clinic’s price list, which has “{item}”.':
    'Este importe no está en la lista de precios de la clínica, que tiene “{item}”.',
  'Compare it with the prices on the clinic’s form, and correct the one that is wrong.':
    'Compárelo con los precios del formulario de la clínica y corrija el que esté mal.',
  'This keeps people from calling for help.': 'Esto impide que la gente pida ayuda.',
  'Say when to call, and leave the rest out.': 'Diga cuándo llamar y quite lo demás.',
  'Tell them to {what} {number}.': 'Dígales: {what|words} {number}.',
  call: 'llamar al',
  'call or text': 'llamar o enviar un mensaje al',
  'The emergency text doesn’t tell people to {what} {number}.':
    'El texto de emergencia no dice a la gente: {what|words} {number}.',
  'Put it under “Phone numbers” on the clinic’s form, or on a care card.':
    'Póngalo en “Números de teléfono” del formulario de la clínica, o en una tarjeta de atención.',
  'No clinician signs a telephone number here.': 'Aquí ningún profesional clínico firma un número de teléfono.',
  '“{text}” doesn’t work here: {why}': '“{text}” no sirve aquí: {why|words}',
  'This is {what}, which needs help at once ({why}).': 'Esto es {what|words}. Necesita ayuda de inmediato ({why}).',
  'This tells readers to wait with {what}, which needs help at once ({why}).':
    'Esto dice a los lectores que esperen con {what|words}. Necesita ayuda de inmediato ({why}).',
  'Say whom to call, and how soon.': 'Diga a quién llamar y con qué rapidez.',
  'Move it to a card “{card}”, marked as {urgency}.':
    'Páselo a una tarjeta “{card|words}”, marcada como {urgency|words}.',
  'Move it to a card “Call 911” or “Go to an emergency room”, marked as an emergency.':
    'Páselo a una tarjeta “Llamar al 911” o “Ir a urgencias”, marcada como una emergencia.',
  'Move it to a card “Call or text 988” or, with a crisis line of another country, “Call another number”, marked as an emergency or urgent.':
    'Páselo a una tarjeta “Llamar o enviar un mensaje al 988” o, con una línea de crisis de otro país, “Llamar a otro número”, marcada como una emergencia o urgente.',
  'an emergency': 'una emergencia',
  'an emergency or urgent': 'una emergencia o urgente',
  'Have a person who reads both languages check the translation against the source.':
    'Pida a una persona que lea ambos idiomas que compare la traducción con el original.',
  'Nobody has reviewed the translation.': 'Nadie ha revisado la traducción.',
  'The translation’s reviewer can’t be found.': 'No se encuentra a quien revisó la traducción.',
  '{name} is also an author.': '{name} es también autor.',
  '{name} is no longer active.': '{name} ya no está en activo.',
  'Bring the translation up to date with the {language} text and have it reviewed again.':
    'Actualice la traducción según el texto en {language|lower} y pida que se revise de nuevo.',
  'The {language} document can’t be found.': 'No se encuentra el documento en {language|lower}.',
  'Publish the {language} document first.': 'Publique primero el documento en {language|lower}.',
  'It isn’t recorded which {language} version was translated.': 'No consta qué versión en {language|lower} se tradujo.',
  'The {language} text has changed since it was translated.':
    'El texto en {language|lower} ha cambiado desde que se tradujo.',
  'The care card “{name}” isn’t published in this language.':
    'La tarjeta de atención “{name}” no está publicada en este idioma.',
  'Translate the card, have it reviewed and publish it first.':
    'Primero traduzca la tarjeta, pida que se revise y publíquela.',
  'This text is still in {language}.': 'Este texto sigue en {language|lower}.',
  'Translate it.': 'Tradúzcalo.',
  'The section that starts here reads at grade {grade}; the aim is {aim} or less.':
    'La sección que comienza aquí tiene un nivel de lectura {grade}; la meta es {aim} o menos.',
  'The section that starts here reads at grade {grade}; the aim is {aim} or less. Its longest words: {words}.':
    'La sección que comienza aquí tiene un nivel de lectura {grade}; la meta es {aim} o menos. Sus palabras más largas: {words}.',
  'Split long sentences and use shorter words: say it as you would to a neighbor. Words that the glossary explains count as known.':
    'Divida las frases largas y use palabras más cortas: dígalo como se lo diría a un vecino. Las palabras que explica el glosario cuentan como conocidas.',
  'The sentence has {count} words; the aim is {aim} or fewer.':
    'La frase tiene {count} palabras; la meta es {aim} o menos.',
  'Make two sentences of it.': 'Haga dos frases.',
  '{count} of {total} sentences are in the passive voice.': '{count} de {total} frases están en voz pasiva.',
  'Say who does it: “A nurse places the IV”, not “The IV is placed”.':
    'Diga quién lo hace: “Una enfermera coloca la vía”, no “La vía es colocada”.',
  'The glossary word “{name}” explains “{text}” in one of these treatments too.':
    'La palabra del glosario “{name}” también explica “{text}” en uno de estos tratamientos.',
  'The glossary word “{name}” explains “{text}” too.': 'La palabra del glosario “{name}” también explica “{text}”.',
  'Choose other treatments under “Only in these treatments”, or keep one of the two.':
    'Elija otros tratamientos en “Solo en estos tratamientos” o conserve una de las dos.',
  'Keep one of the two, or say of one where its meaning holds, under “Only in these treatments”.':
    'Conserve una de las dos o diga de una dónde vale su significado, en “Solo en estos tratamientos”.',
  '“{text}” is nowhere explained.': '“{text}” no se explica en ninguna parte.',
  'Explain it in the sentence, use a plain word, or add it to the glossary.':
    'Explíquelo en la frase, use una palabra sencilla o añádalo al glosario.',
  'The card asks for nothing.': 'La tarjeta no pide nada.',
  'Choose the one thing to do.': 'Elija la única cosa que hacer.',
  'The card doesn’t say how fast help is needed.': 'La tarjeta no dice con qué rapidez se necesita ayuda.',
  'Choose the urgency.': 'Elija la urgencia.',
  'What to do and how urgent it is don’t go together.': 'Lo que hay que hacer y su urgencia no concuerdan.',
  'Choose the urgency that the action has, or another action.': 'Elija la urgencia que tiene la acción u otra acción.',
  'Only at the clinic is there staff to tell.': 'Solo en la clínica hay personal a quien avisar.',
  'At the clinic, patients tell staff, who are there at once.':
    'En la clínica, los pacientes avisan al personal, que está allí mismo.',
  'The card doesn’t say when its number is answered.': 'La tarjeta no dice cuándo contestan en su número.',
  'Fill in “When it is answered”, such as “Day and night”.': 'Complete “Cuándo atienden”, por ejemplo “Día y noche”.',
  'Nobody can look up this number: the card names no source.':
    'Nadie puede consultar este número: la tarjeta no nombra ninguna fuente.',
  'Name the page of whoever answers it under “Sources”.': 'Nombre en “Fuentes” la página de quien contesta.',
  'The number has no area code.': 'El número no tiene prefijo de zona.',
  'Give it with its area code.': 'Escríbalo con su prefijo de zona.',
  'This number leaves out its country, and clinics of several countries show this card.':
    'Este número no indica su país, y muestran esta tarjeta clínicas de varios países.',
  'Write it with + and the code of its country, or make a card for each country.':
    'Escríbalo con + y el código de su país, o haga una tarjeta para cada país.',
  'This number is of a country in which no clinic gives the treatments that show this card.':
    'Este número es de un país en el que ninguna clínica ofrece los tratamientos que muestran esta tarjeta.',
  'Give the number of the clinics’ country, or correct the country.':
    'Indique el número del país de las clínicas o corrija el país.',
  'At the clinic, nobody has to call it.': 'En la clínica nadie tiene que llamarla.',
  'Choose the place where the action can be taken, or another action.':
    'Elija el lugar donde se puede hacer la acción u otra acción.',
  'The card has {count} conditions.': 'La tarjeta tiene {count} condiciones.',
  'Keep the {count} that matter most: more are not read.': 'Conserve las {count} que más importan: más no se leen.',
  'An emergency card holds a link.': 'Una tarjeta de emergencia contiene un enlace.',
  'Take it out: nothing but the number may be tapped.': 'Quítelo: solo se debe poder tocar el número.',
  'A condition is empty.': 'Una condición está vacía.',
  'Write when the card applies, or remove the line.': 'Escriba cuándo se aplica la tarjeta o quite la línea.',
  'The condition repeats “if”.': 'La condición repite “si”.',
  'Start after “if”: “you have trouble breathing”.': 'Comience después de “si”: “le cuesta respirar”.',
  'The condition is more than the end of one sentence.': 'La condición es más que el final de una frase.',
  'Make it one short clause without a period.': 'Hágala una cláusula corta sin punto.',
  'The condition starts with a capital, as if it were a sentence of its own.':
    'La condición comienza con mayúscula, como si fuera una frase propia.',
  'Start in lower case: it ends the sentence “… if:”.': 'Comience en minúscula: termina la frase “… si:”.',
  'The page has {count} safety warnings.': 'La página tiene {count} advertencias de seguridad.',
  'Nobody is named as reviewer.': 'No se nombra a nadie como revisor.',
  'Choose the clinician who will sign this document.': 'Elija al profesional clínico que firmará este documento.',
  'Ask a clinician who did not write it to review it.':
    'Pida la revisión a un profesional clínico que no lo haya escrito.',
  'The reviewer can’t be found.': 'No se encuentra al revisor.',
  'Choose a clinician who works at the clinic.': 'Elija a un profesional clínico que trabaje en la clínica.',
  '{name} has no license or registration number, or nobody who issued it.':
    'A {name} le falta el número de licencia o de registro, o quién lo emitió.',
  'Fill in both in the reviewer’s People profile, or why there is none, or choose a licensed clinician.':
    'Complete ambos en el perfil de Personas del revisor, o por qué no hay licencia, o elija a un profesional clínico con licencia.',
  '{name} is an editor, not a clinician.': '{name} es editor, no profesional clínico.',
  'Choose a clinician.': 'Elija a un profesional clínico.',
  'No approval is recorded for these words.': 'No consta ninguna aprobación para estas palabras.',
  'The words have changed since they were approved.': 'Las palabras han cambiado desde que se aprobaron.',
  'Submit the document for review; it can be published once the reviewer has approved it.':
    'Envíe el documento a revisión; se puede publicar cuando el revisor lo haya aprobado.',
  'The day of the last review is missing.': 'Falta el día de la última revisión.',
  'The review lies in the future.': 'La revisión está en el futuro.',
  'Enter the day it took place.': 'Escriba el día en que tuvo lugar.',
  'The day of the next review is missing.': 'Falta el día de la próxima revisión.',
  'The next review is more than 12 months after the last.':
    'La próxima revisión es más de 12 meses después de la última.',
  'The review was due on {day}.': 'La revisión venció el {day|day}.',
  'Have the whole document reviewed before any other edit.':
    'Pida que se revise todo el documento antes de cualquier otra edición.',
  'The review is due on {day}.': 'La revisión vence el {day|day}.',
  'Plan the review of the whole document now.': 'Planifique ahora la revisión de todo el documento.',
}
