import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** What is wrong with the values of a file with documents, and with what is on the site already. */
export const importValuesMessages: Words = {
  'This must be an object with {names}, but is {kind}.': 'Esto debe ser un objeto con {names}, pero es {kind|words}.',
  'This must be a list: [ … ], but is {kind}.': 'Esto debe ser una lista: [ … ], pero es {kind|words}.',
  'true or false': 'true o false',
  'an object': 'un objeto',
  'a name': 'un nombre',
  'This must be a list: [ … ].': 'Esto debe ser una lista: [ … ].',
  'This must be a list: [ … ]. Write ["{value}"].': 'Esto debe ser una lista: [ … ]. Escriba ["{value}"].',
  '“{value}” stands in this list twice. Keep one of them.': '“{value}” está dos veces en esta lista. Deje solo uno.',
  'This must be a list of texts: [ "…", "…" ].': 'Esto debe ser una lista de textos: [ "…", "…" ].',
  'Each entry of this list must be a text.': 'Cada entrada de esta lista debe ser un texto.',
  'An entry is one line. Make two entries of it.': 'Una entrada es una sola línea. Haga dos entradas.',
  'This entry is empty. Leave it out.': 'Esta entrada está vacía. Quítela.',
  'This must be a number: e.g. 37.5.': 'Esto debe ser un número: p. ej. 37.5.',
  'This must be a number, without quotation marks or a unit: e.g. 37.5.':
    'Esto debe ser un número, sin comillas ni unidad: p. ej. 37.5.',
  'This must be true or false, without quotation marks.': 'Esto debe ser true o false, sin comillas.',
  'This must be a day of the calendar, written "2026-01-31".':
    'Esto debe ser un día del calendario, escrito "2026-01-31".',
  '“{value}” is none of the answers. {hint}': '“{value}” no es ninguna de las respuestas. {hint|words}',
  'This must be one of the answers.': 'Esto debe ser una de las respuestas.',
  'Write “{value}”.': 'Escriba “{value}”.',
  'The answers are: {answers}.': 'Las respuestas son: {answers}.',
  'This must be a text: the key of an entry of this file, or the address or name of a document that is there already.':
    'Esto debe ser un texto: la clave de una entrada de este archivo, o la dirección o el nombre de un documento que ya está.',
  'This must be a text, in double quotation marks.': 'Esto debe ser un texto, entre comillas dobles.',
  'A link leads nowhere: {why}': 'Un enlace no lleva a ninguna parte: {why|words}',
  'A file can’t refer to a {type}.': 'Un archivo no puede referirse a este tipo: {type}.',
  'There are several entries under “{kind}” with the name “{name}”. Name the one you mean by its address: {addresses}.':
    'Hay varias entradas en “{kind}” con el nombre “{name}”. Nombre la que quiera por su dirección: {addresses}.',
  'There are several entries under “{kind}” with the name “{name}”. Give them names of their own first.':
    'Hay varias entradas de tipo “{kind|lower}” con el nombre “{name}”. Primero dé a cada una un nombre propio.',
  'There are several entries under “{kind}” whose “{label}” is “{value}”. Name the one you mean by its key or its name.':
    'Hay varias entradas de tipo “{kind|lower}” con “{value}” en “{label|words}”. Nombre por su clave o su nombre la que quiere decir.',
  'There is no {kind} whose “{label}” is “{value}”, neither in these files nor on the site. Add it to the file with that number, or name it by its key or its name.':
    'No hay ninguna entrada de tipo {kind|lower} con “{value}” en “{label|words}”, ni en estos archivos ni en el sitio. Añádala al archivo con ese número o nómbrela por su clave o su nombre.',
  'There is no {kind} “{name}”, neither in these files nor on the site.':
    'No hay ninguna entrada “{name}” de tipo {kind|lower}, ni en estos archivos ni en el sitio.',
  'Add it to the file, or correct the reference.': 'Añádala al archivo o corrija la referencia.',
  'These refer to one another in a circle: {titles}. Leave one of the references out, and add it in the admin.':
    'Estos se refieren unos a otros en círculo: {titles}. Quite una de las referencias y añádala en el sistema.',
  'It goes only with {answers} as “{field}”, and here that is {given}. Leave it out, or say it in a text.':
    'Solo corresponde a {answers} en “{field|words}”, y aquí es {given|words}. Quítelo o dígalo en un texto.',
  'The form has no such field with the other answers of the file. Leave it out, or say it in a text.':
    'Con las demás respuestas del archivo, el formulario no tiene ese campo. Quítelo o dígalo en un texto.',
  'There are {count} entries here, and at most {most} have a place. Leave some out.':
    'Aquí hay {count} entradas, y caben como máximo {most}. Quite algunas.',
  '“{words}” is Markdown for which the editor has no feature. It has headings of two sizes (### and ####), **bold**, *italic*, lists without inner lists, tables, and [links](https://…).':
    '“{words}” es Markdown que el editor no admite. Tiene títulos de dos tamaños (### y ####), **negrita**, *cursiva*, listas sin otras listas dentro, tablas y [enlaces](https://…).',
  'A line of this text begins with “|”, and is no table: “{words}”. A table has an empty line before it, a line of headings, a line of dashes below (| --- | --- |), and a line for each row.':
    'Una línea de este texto empieza con “|” y no es una tabla: “{words}”. Una tabla tiene una línea vacía antes, una línea de encabezados, debajo una línea de guiones (| --- | --- |) y una línea por cada fila.',
  'Line {line} of this text begins a table without a caption. Write in the line above it, after a colon, what the table shows: “: Medicines to stop before the test”.':
    'En la línea {line} de este texto empieza una tabla sin leyenda. Escriba en la línea de arriba, después de dos puntos, qué muestra la tabla: “: Medicamentos que se dejan antes de la prueba”.',
  'The table in line {line} of this text: {fault}. {next}':
    'La tabla de la línea {line} de este texto: {fault|lower}. {next|words}',
  'Line {line} of this text has a link in a cell of its table: “{words}”. Cells hold words only. Write the link in a sentence below the table.':
    'La línea {line} de este texto tiene un enlace en una celda de su tabla: “{words}”. Las celdas solo admiten palabras. Escriba el enlace en una frase debajo de la tabla.',
  'Line {line} of this text has something in a cell of its table that cells can’t hold: “{words}”. They hold words, **bold** and *italic*, which are printed plain.':
    'La línea {line} de este texto tiene en una celda de su tabla algo que las celdas no admiten: “{words}”. Admiten palabras, **negrita** y *cursiva*, que se imprimen sin formato.',
  'It is on the site already, and differs from the file in {fields}. {advice}':
    'Ya está en el sitio y difiere del archivo en {fields}. {advice|words}',
  'It stays as it is on the site in {fields}: the file doesn’t name it. To empty a field, write null for it.':
    'Se queda como está en el sitio en {fields}: el archivo no lo nombra. Para vaciar un campo, escriba null.',
  'It is as it was imported. Allow updates (--update) to bring it up to date with the file.':
    'Está tal como se importó. Permita actualizaciones (--update) para actualizarlo con el archivo.',
  'It wasn’t imported: {who} has written it (last on {day}).':
    'No se importó: lo ha escrito {who} (por última vez el {day|day}).',
  '{who} has changed or published it since it was imported (on {day}).':
    '{who} lo ha cambiado o publicado desde que se importó (el {day|day}).',
  'It has been sent for review since it was imported.': 'Se ha enviado a revisión desde que se importó.',
  'Nothing of it is overwritten: make these changes on its form, or leave it out of the file and refer to it. If yours is another one, give it another address.':
    'No se sobrescribe nada: haga estos cambios en su formulario, o quítelo del archivo y refiérase a él. Si el suyo es otro, dele otra dirección.',
  'Nothing of it is overwritten: make these changes on its form, or leave it out of the file and refer to it. If yours is another one, give it another name.':
    'No se sobrescribe nada: haga estos cambios en su formulario, o quítelo del archivo y refiérase a él. Si el suyo es otro, dele otro nombre.',
  'It is the basis of a text, and the text beside it is empty. Leave it out, or say it in a text.':
    'Es la base de un texto, y el texto de al lado está vacío. Quítelo o dígalo en un texto.',
  'It is for a clinic without a street address. Leave it out, or say it in a text.':
    'Es para una clínica sin dirección. Quítelo o dígalo en un texto.',
  'It is for a clinic with an address to go to. Leave it out, or say it in a text.':
    'Es para una clínica con una dirección a la que ir. Quítelo o dígalo en un texto.',
  'It is for a clinician without a license. Leave it out, or say it in a text.':
    'Es para un profesional sin licencia. Quítelo o dígalo en un texto.',
  'It is for a card with the action “Call another number”. Leave it out, or say it in a text.':
    'Es para una tarjeta con la acción “Llamar a otro número”. Quítelo o dígalo en un texto.',
  'It is for a number to call, and this card sends patients to an emergency room. Leave it out, or say it in a text.':
    'Es para un número al que llamar, y esta tarjeta envía a los pacientes a urgencias. Déjelo fuera o dígalo en un texto.',
  'It is for a guide with several places where patients have it, and this one has fewer. Leave it out, or say it in a text.':
    'Es para una guía con varios lugares donde los pacientes lo reciben, y esta tiene menos. Quítelo o dígalo en un texto.',
  'It is for a guide with several conditions under “Given for”, and this one has fewer. Leave it out, or say it in a text.':
    'Es para una guía con varias afecciones en “Para qué se da”, y esta tiene menos. Quítelo o dígalo en un texto.',
  'It is for a guide with several conditions, interventions or places, and this one has fewer. Leave it out, or say it in a text.':
    'Es para una guía con varias afecciones, intervenciones o lugares, y esta tiene menos. Quítelo o dígalo en un texto.',
  'It is for a guide with several interventions, and this one has fewer. Leave it out, or say it in a text.':
    'Es para una guía con varias intervenciones, y esta tiene menos. Quítelo o dígalo en un texto.',
  'It is for effects without figures. Leave it out, or say it in a text.':
    'Es para efectos sin cifras. Quítelo o dígalo en un texto.',
  'It is for times without numbers. Leave it out, or say it in a text.':
    'Es para tiempos sin números. Quítelo o dígalo en un texto.',
  'It is for clinics with prices. Leave it out, or say it in a text.':
    'Es para clínicas con precios. Quítelo o dígalo en un texto.',
}
