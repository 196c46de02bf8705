import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Findings of the editorial rules. */
export const findings2Messages: Words = {
  'Have the whole document reviewed; the day is set by the approval.':
    'Pida que se revise todo el documento; la aprobación fija el día.',
  'Set a day at most 12 months after the review.': 'Fije un día a lo sumo 12 meses después de la revisión.',
  'Their People profile isn’t published in this language: translate it and publish it first.':
    'Su perfil de Personas no está publicado en este idioma: primero tradúzcalo y publíquelo.',
  'Publish their People profile first, or choose another person.':
    'Publique primero su perfil de Personas o elija a otra persona.',
  'This person': 'Esta persona',
  '“{text}” is not what the steps of a visit add up to: {time}.':
    '“{text}” no es lo que suman los pasos de una visita: {time|words}.',
  'at least {count} minutes': 'al menos {count} minutos',
  '{from} to {to} minutes': 'de {from} a {to} minutos',
  'This says that a topic doesn’t apply, and the page warns of it: “{text}”.':
    'Aquí se dice que un tema no corresponde, y la página advierte de él: “{text}”.',
  'This ends after {shorter}, and a warning of the same for this treatment after {longer}.':
    'Esto termina después de {shorter}, y una advertencia de lo mismo para este tratamiento, después de {longer}.',
  'Give both the same time, or say which of them holds when.': 'Dé a ambos el mismo tiempo o diga cuál vale cuándo.',
  'Nobody answers 911 in the country where this treatment is given.':
    'Nadie contesta el 911 en el país donde se ofrece este tratamiento.',
  'Give the emergency number of that country, such as 112.': 'Dé el número de emergencias de ese país, como el 112.',
  'In “{name}”: {finding}': 'En “{name}”: {finding}',
  'Correct “{name}”, or what this guide says.': 'Corrija “{name}” o lo que dice esta guía.',
  'Take the topic out of “What doesn’t apply”, or correct the warning.':
    'Quite el tema de “Lo que no corresponde” o corrija la advertencia.',
  '“{words}” leaves the time to how patients feel, and a warning on the same page asks to wait {longer}.':
    '“{words}” deja el tiempo a cómo se sienta el paciente, y una advertencia de la misma página pide esperar {longer|words}.',
  'Correct the time here, or the times of the steps.': 'Corrija el tiempo aquí o los tiempos de los pasos.',
  'when to call 911': 'cuándo llamar al 911',
  'when to call or text 988': 'cuándo llamar o enviar un mensaje al 988',
  'This card tells patients {what}, which is a number of the United States; the clinic is in another country.':
    'Esta tarjeta dice a los pacientes {what|words}, que es un número de Estados Unidos; la clínica está en otro país.',
  'Fill in “Number to call” on the card: the number of the country.':
    'Complete “Número al que llamar” en la tarjeta: el número del país.',
  'No emergency card tells {what}.': 'Ninguna tarjeta de emergencia dice {what|words}.',
  'Neither this page nor the site’s emergency cards tell {what}.':
    'Ni esta página ni las tarjetas de emergencia del sitio dicen {what|words}.',
  'No emergency card tells patients {what}.': 'Ninguna tarjeta de emergencia dice a los pacientes {what|words}.',
  'Neither this page nor the site’s emergency cards tell patients {what}.':
    'Ni esta página ni las tarjetas de emergencia del sitio dicen a los pacientes {what|words}.',
  'Add the care card for {what}: every page then shows it.':
    'Añada la tarjeta de atención para {what|words}: entonces todas las páginas la muestran.',
  'Add a care card for {what} here, or to the emergency cards of the site’s settings.':
    'Añada aquí una tarjeta de atención para {what|words}, o a las tarjetas de emergencia de los ajustes del sitio.',
  'that patients must not drive': 'que los pacientes no deben conducir',
  'Say in “Getting home” until when not to drive.': 'Diga en “Regreso a casa” hasta cuándo no conducir.',
  'that an adult takes the patient home': 'que un adulto lleva al paciente a casa',
  'Say in “Getting home” or “What to bring” that an adult has to come along.':
    'Diga en “Regreso a casa” o “Qué llevar” que debe acompañarlo un adulto.',
  'what is checked': 'qué se controla',
  'Name in the steps what is measured or watched.': 'Nombre en los pasos qué se mide o se vigila.',
  'when to stop eating and drinking': 'cuándo dejar de comer y beber',
  'Say in “How to prepare” how long before not to eat and drink.':
    'Diga en “Cómo prepararse” cuánto tiempo antes no comer ni beber.',
  'that the medicine can be misused': 'que se puede hacer un uso indebido del medicamento',
  'Fill in “Dependence and misuse”: the risk, its signs, and the control class.':
    'Complete “Dependencia y uso indebido”: el riesgo, sus señales y la clase de control.',
  'whether the medicine is a controlled drug': 'si el medicamento es una sustancia controlada',
  'Add a row to its “Control classes”; one of the classes of each country is “Not controlled”.':
    'Añada una fila a sus “Clases de control”; una de las clases de cada país es “No controlado”.',
  'The page doesn’t say whether the medicine is a controlled drug under {law}.':
    'La página no dice si el medicamento es una sustancia controlada según {law}.',
  'Add a row to its “Control classes”: the guide names clinics in that country.':
    'Añada una fila a sus “Clases de control”: la guía nombra clínicas de ese país.',
  'Nobody can look up this control class: it names no source.':
    'Nadie puede consultar esta clase de control: no nombra ninguna fuente.',
  'Name the list of the law, or the medicine’s label.': 'Nombre la lista de la ley o la ficha técnica del medicamento.',
  'which dose is usual': 'qué dosis es la habitual',
  'Fill in “Dose”.': 'Complete “Dosis”.',
  'which other medicines matter': 'qué otros medicamentos importan',
  'Fill in “Other medicines”.': 'Complete “Otros medicamentos”.',
  'what is known about pregnancy and breastfeeding': 'qué se sabe sobre el embarazo y la lactancia',
  'Fill in “Pregnancy and breastfeeding”.': 'Complete “Embarazo y lactancia”.',
  'who should not have the treatment': 'quién no debe recibir el tratamiento',
  'Add at least one row to “Who should not have it”.': 'Añada al menos una fila a “Quién no debe recibirlo”.',
  'which other choices there are': 'qué otras opciones hay',
  'Add at least two rows to “Other choices”, one of them with “No treatment”.':
    'Añada al menos dos filas a “Otras opciones”, una de ellas con “Sin tratamiento”.',
  'what happens without treatment': 'qué pasa sin tratamiento',
  'Check “No treatment” in a row of “Other choices”.': 'Marque “Sin tratamiento” en una fila de “Otras opciones”.',
  'what happens if it doesn’t work': 'qué pasa si no funciona',
  'Fill in “If it doesn’t work”. Where nobody has said so, write that it isn’t known.':
    'Complete “Si no funciona”. Si nadie lo ha dicho, escriba que no se sabe.',
  'how many sessions there are over which time': 'cuántas sesiones hay y en cuánto tiempo',
  'how to prepare': 'cómo prepararse',
  'what to do in the days after': 'qué hacer en los días siguientes',
  'what isn’t known': 'qué no se sabe',
  'what it feels like': 'cómo se siente',
  'what the patient can do': 'qué puede hacer el paciente',
  'This benefit doesn’t say when it was measured.': 'Este resultado no dice cuándo se midió.',
  'This benefit doesn’t say its limits.': 'Este resultado no dice sus límites.',
  'Fill in what the study itself says of it. Leave it empty rather than guess.':
    'Complete lo que dice el propio estudio. Déjelo vacío antes que suponer.',
  'Fill it in where a source or the clinic says it. Leave it empty rather than guess.':
    'Complételo si lo dice una fuente o la clínica. Déjelo vacío antes que suponer.',
  'Or say under “What doesn’t apply” that none is known, and how you know.':
    'O diga en “Lo que no corresponde” que no se conoce ninguno y cómo lo sabe.',
  'Or say under “What doesn’t apply” why it doesn’t.': 'O diga en “Lo que no corresponde” por qué no corresponde.',
  'The page doesn’t say {what}.': 'La página no dice {what|words}.',
  '“{text}” {says}, against a warning that this treatment needs.':
    '“{text}” {says|words}, en contra de una advertencia que este tratamiento necesita.',
  'Take it out, or say until when not. Where it is so of one part of the treatment, begin with that part, and say beside it what is so of the others: “After numbing, {one}. After sedation, {other}”. Where the topic doesn’t apply, say so under “What doesn’t apply”.':
    'Quítelo o diga hasta cuándo no. Si es así en una parte del tratamiento, comience por esa parte y diga al lado cómo es en las otras: “After numbing, {one}. After sedation, {other}”. Si el tema no corresponde, dígalo en “Lo que no corresponde”.',
  '“{text}” doesn’t say what is approved for what.': '“{text}” no dice qué está aprobado para qué.',
  'Name the medicine or device, and the use it is approved or cleared for, in the same sentence.':
    'Nombre en la misma frase el medicamento o dispositivo y el uso para el que está aprobado o autorizado.',
  '“{text}” claims for this use what “Regulatory status” doesn’t say of it.':
    '“{text}” afirma sobre este uso lo que “Situación regulatoria” no dice de él.',
  'Say that this use is not approved or cleared, or correct “Regulatory status”.':
    'Diga que este uso no está aprobado ni autorizado, o corrija “Situación regulatoria”.',
  '“{text}” is not what the regulator says of this use: “{term}”.':
    '“{text}” no es lo que el regulador dice de este uso: “{term}”.',
  'Use the regulator’s own term: what is cleared is not approved.':
    'Use el término del propio regulador: lo autorizado no está aprobado.',
  '“{text}” {says}. Reads like “{example}”.': '“{text}” {says|words}. Se lee como “{example}”.',
  '“{text}” {says}.': '“{text}” {says|words}.',
  '“{text}” {says}. Reads like “{example}”. {next}': '“{text}” {says|words}. Se lee como “{example}”. {next|words}',
  'A source chosen here isn’t published, or was deleted.': 'Una fuente elegida aquí no está publicada o se eliminó.',
  'The source has no DOI, PubMed number, official address or ISBN.':
    'La fuente no tiene DOI, número de PubMed, dirección oficial ni ISBN.',
  'Add one of them to the source.': 'Añada uno de ellos a la fuente.',
  'Fill in one of them: what can’t be found can’t be checked.':
    'Complete uno de ellos: lo que no se encuentra no se puede comprobar.',
  'Publish the source first, or choose another.': 'Publique primero la fuente o elija otra.',
  entries: 'entradas',
  'is an absolute claim': 'es una afirmación absoluta',
  'Take the absolute word out. Say what was measured, in how many people and for how long, or say what isn’t known. With “approved”, name the product and the use it is approved for.':
    'Quite la palabra absoluta. Diga qué se midió, en cuántas personas y durante cuánto tiempo, o diga qué no se sabe. Con “aprobado”, nombre el producto y el uso para el que está aprobado.',
  'says that it works or is safe, without for whom and by which study':
    'dice que funciona o es seguro, sin decir para quién ni según qué estudio',
  'Say in the sentence for whom, compared with what and by which study it holds, and give the block that study as its source. Otherwise take the words out.':
    'Diga en la frase para quién, comparado con qué y según qué estudio vale, y dé ese estudio como fuente de la parte. Si no, quite las palabras.',
  'promises what the reader will or won’t feel': 'promete lo que el lector sentirá o no sentirá',
  'Say what may happen and how often, and what staff do about it. “Some people …” and “you may …” keep it true.':
    'Diga qué puede pasar y con qué frecuencia, y qué hace el personal al respecto. “Algunas personas…” y “usted puede…” lo mantienen cierto.',
  'names nobody whom a reader could check': 'no nombra a nadie que un lector pueda comprobar',
  'Name the study and its number of people, and add it as the block’s source. Otherwise leave the attribution out.':
    'Nombre el estudio y su número de personas, y añádalo como fuente de la parte. Si no, quite la atribución.',
  sells: 'vende',
  'Take it out: a patient guide informs and doesn’t sell. Prices belong in the cost note or among the clinic’s prices, as plain sums.':
    'Quítelo: una guía para pacientes informa y no vende. Los precios van en la nota sobre el costo o entre los precios de la clínica, como sumas simples.',
  'doesn’t say whom to ask, when or how': 'no dice a quién preguntar, cuándo ni cómo',
  'Say which doctor or nurse, when to call and on which number – or use a care card.':
    'Diga qué médico o enfermera, cuándo llamar y a qué número, o use una tarjeta de atención.',
  'says that alcohol does no harm': 'dice que el alcohol no hace daño',
  'says that alcohol is all right': 'dice que se puede beber alcohol',
  'says that breastfeeding goes with it': 'dice que es compatible con la lactancia',
  'says that breastfeeding is safe': 'dice que la lactancia es segura',
  'says that driving is not limited': 'dice que no hay límites para conducir',
  'says that driving is safe': 'dice que es seguro conducir',
  'says that it can’t be misused': 'dice que no se puede usar mal',
  'says that it does a pregnancy no harm': 'dice que no daña un embarazo',
  'says that it is safe in pregnancy': 'dice que es seguro en el embarazo',
  'says that nobody has to avoid alcohol': 'dice que nadie tiene que evitar el alcohol',
  'says that nobody has to come along': 'dice que nadie tiene que acompañar',
  'says that nobody has to fast': 'dice que nadie tiene que ayunar',
  'says that nobody watches': 'dice que nadie vigila',
  'says that nothing has to be checked': 'dice que no hay que controlar nada',
  'says that patients may breastfeed': 'dice que los pacientes pueden amamantar',
  'says that patients may drink alcohol': 'dice que los pacientes pueden beber alcohol',
  'tells patients not to fast': 'dice a los pacientes que no ayunen',
  'lets patients drive or work, however they feel':
    'deja a los pacientes conducir o trabajar, se sientan como se sientan',
  'This spares patients what the guide asks them to tell: “{text}”.':
    'Esto exime a los pacientes de decir lo que la guía les pide: “{text}”.',
  'Correct the one that is wrong.': 'Corrija el que esté mal.',
  'This says that there are {count} in all, and the same guide says: “{text}”.':
    'Esto dice que son {count} en total, y la misma guía dice: “{text}”.',
  'Correct the one that is wrong, or say for whom each of them holds.':
    'Corrija el que esté mal, o diga para quién vale cada uno.',
  'says that patients may drive': 'dice que los pacientes pueden conducir',
  'says that patients may eat or drink': 'dice que los pacientes pueden comer o beber',
  'says that patients who breastfeed may have it': 'dice que quienes amamantan pueden recibirlo',
  'says that pregnancy is no reason against it': 'dice que el embarazo no es un motivo en contra',
  'says that pregnant patients may have it': 'dice que las pacientes embarazadas pueden recibirlo',
  'sends patients home alone': 'manda a los pacientes solos a casa',
  'tells patients to drink alcohol': 'dice a los pacientes que beban alcohol',
  'tells patients to drive': 'dice a los pacientes que conduzcan',
  'The words say {said}, but the fields beside them {given}.':
    'Las palabras dicen {said}, pero los campos de al lado {given}.',
  'Look it up in the source, and correct the words or the fields.':
    'Compruébelo en la fuente y corrija las palabras o los campos.',
  'The English text says {numbers}, the translation {others}.':
    'El texto en inglés dice {numbers}; la traducción, {others}.',
  'Compare it with the English text, and correct the one that is wrong.':
    'Compárelo con el texto en inglés y corrija el que está mal.',
  '{url} is not an official address.': '{url} no es una dirección oficial.',
  'A source of this kind is published by a regulator or another public body: link its page there, add the DOI, or choose another kind.':
    'Una fuente de este tipo la publica una autoridad u otro organismo público: enlace su página, añada el DOI o elija otro tipo.',
  'Link the publisher’s own page, or add the DOI.': 'Enlace la página de quien la publica o añada el DOI.',
  '{number} is no emergency number.': '{number} no es un número de emergencia.',
  'Fill in the emergency number of the country, such as 112, or choose another action.':
    'Escriba el número de emergencia del país, por ejemplo 112, o elija otra acción.',
  'The card is named after {numbers}, but calls {number}.':
    'La tarjeta lleva en el nombre {numbers}, pero llama al {number}.',
  'Correct “Number to call” or the name of the card.': 'Corrija “Número al que llamar” o el nombre de la tarjeta.',
  '“{words}” comes after {hours}, and a warning on the same page asks to wait {longer}.':
    '“{words}” viene después de {hours|words}, y una advertencia de la misma página pide esperar {longer|words}.',
  'This gives a figure, and the page says before it that there is none.':
    'Aquí se da una cifra, y la página dice antes que no hay ninguna.',
  'Enter the figure under “How often it happens”, and keep here only what has none.':
    'Anote la cifra en “Con qué frecuencia ocurre” y deje aquí solo lo que no la tiene.',
  'This names “{name}” alone, and stands as a reason against the whole treatment.':
    'Esto nombra solo “{name}” y figura como razón contra todo el tratamiento.',
  'Choose what it is a reason against under “Only for these interventions”.':
    'Elija contra qué es una razón en “Solo para estas intervenciones”.',
  'This names one place alone, and stands as a reason against the whole treatment.':
    'Esto nombra un solo lugar y figura como razón contra todo el tratamiento.',
  'Choose the place under “Only in these places”.': 'Elija el lugar en “Solo en estos lugares”.',
  '“{text}” reads as a group that had no treatment.': '“{text}” se lee como un grupo sin tratamiento.',
  'Say “no comparison group” where the study had one group alone, or what the others had, such as “no treatment” or “a waiting list”.':
    'Diga “sin grupo de comparación” si el estudio tuvo un solo grupo, o qué tuvieron los demás, como “ningún tratamiento” o “una lista de espera”.',
  'The number of the urgent card “{name}” isn’t answered day and night, and the card doesn’t say what to do then.':
    'El número de la tarjeta urgente “{name}” no se atiende día y noche, y la tarjeta no dice qué hacer entonces.',
  'On the card: fill in “And when it isn’t”, such as “Go to an emergency room.”':
    'En la tarjeta: complete “Y cuando no atienden”, por ejemplo “Vaya a urgencias”.',
  'The number of this urgent card isn’t answered day and night, and the card doesn’t say what to do then.':
    'El número de esta tarjeta urgente no se atiende día y noche, y la tarjeta no dice qué hacer entonces.',
  'Fill in “And when it isn’t”, such as “Go to an emergency room.”':
    'Complete “Y cuando no atienden”, por ejemplo “Vaya a urgencias”.',
  '{count} hours': '{count} horas',
  'Correct the time here or in the warning.': 'Corrija el tiempo aquí o en la advertencia.',
  '“{words}” allows what the guide tells patients to avoid: “{ban}”.':
    '“{words}” permite lo que la guía dice a los pacientes que eviten: “{ban}”.',
  'Correct the one that is wrong, or say here for whom and from when on it is allowed.':
    'Corrija lo que está mal, o diga aquí para quién y desde cuándo se permite.',
  '“{words}” has another unit than “{other}” in the same guide: “{text}”.':
    '“{words}” tiene otra unidad que “{other}” en la misma guía: “{text}”.',
  'Look up which unit is right, and correct the other text.':
    'Compruebe qué unidad es la correcta y corrija el otro texto.',
  '“{words}” doesn’t fit the figure of “{name}”, which is {number}.':
    '“{words}” no concuerda con la cifra de “{name}”, que es {number}.',
  'Take words that fit the figure, or correct “How often it happens”.':
    'Use palabras que concuerden con la cifra o corrija “Con qué frecuencia ocurre”.',
}
