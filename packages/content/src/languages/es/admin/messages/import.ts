import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** What is wrong in a file with documents. */
export const importMessages: Words = {
  'Another import is running. Wait until it has ended.': 'Hay otra importación en curso. Espere a que termine.',
  'This database has no transactions, so that a failed update couldn’t be undone. Use SQLite, or a replica set of MongoDB.':
    'Esta base de datos no tiene transacciones, por lo que una actualización fallida no se podría deshacer. Use SQLite o un conjunto de réplicas de MongoDB.',
  'This isn’t JSON: texts stand in double quotation marks, and besides them there are only numbers, true, false and null.':
    'Esto no es JSON: los textos van entre comillas dobles, y aparte de ellos solo hay números, true, false y null.',
  'This isn’t JSON ({code}).': 'Esto no es JSON ({code}).',
  'This isn’t a number as JSON has it: write 37.5, without a comma or a unit.':
    'Esto no es un número como los escribe JSON: escriba 37.5, sin coma ni unidad.',
  'A name in double quotation marks is expected here. A comma after the last entry is one too many.':
    'Aquí se espera un nombre entre comillas dobles. Una coma después de la última entrada está de más.',
  'A value is missing here. A comma after the last entry is one too many.':
    'Aquí falta un valor. Una coma después de la última entrada está de más.',
  'A colon is missing between a name and its value.': 'Faltan dos puntos entre un nombre y su valor.',
  'A comma is missing before this.': 'Falta una coma antes de esto.',
  'A closing } is missing.': 'Falta una } de cierre.',
  'A closing ] is missing.': 'Falta un ] de cierre.',
  'Something stands after the end of the JSON. Leave it out.': 'Hay algo después del final del JSON. Quítelo.',
  'JSON has no comments. Leave it out.': 'JSON no tiene comentarios. Quítelo.',
  'A text isn’t closed: put a double quotation mark at its end. In a text, a line break is written \\n.':
    'Un texto no está cerrado: ponga comillas dobles al final. En un texto, un salto de línea se escribe \\n.',
  'This number isn’t complete.': 'Este número no está completo.',
  'A \\u needs four digits after it, as in \\u00e1.': 'Después de \\u se necesitan cuatro dígitos, como en \\u00e1.',
  'After a backslash only " \\ / b f n r t u may stand. Write \\\\ for a backslash.':
    'Después de una barra invertida solo puede haber " \\ / b f n r t u. Escriba \\\\ para una barra invertida.',
  'This character can’t stand here. In a text, a line break is written \\n, and a tab \\t.':
    'Este carácter no puede estar aquí. En un texto, un salto de línea se escribe \\n, y un tabulador \\t.',
  'The file is larger than {size} MB. Divide it: one file for each treatment.':
    'El archivo es mayor de {size} MB. Divídalo: un archivo para cada tratamiento.',
  'The file isn’t saved as UTF-8. Save it again, as UTF-8.':
    'El archivo no está guardado como UTF-8. Guárdelo de nuevo, como UTF-8.',
  'The file is empty.': 'El archivo está vacío.',
  'Lists and objects stand too deep in one another here.': 'Aquí hay demasiadas listas y objetos unos dentro de otros.',
  '“{name}” stands here twice. Keep one of them.': '“{name}” está aquí dos veces. Deje solo uno.',
  'A file is an object with lists: { "treatments": [ … ], "sources": [ … ] }.':
    'Un archivo es un objeto con listas: { "treatments": [ … ], "sources": [ … ] }.',
  'The files have {count} entries, and at most {most} are imported at once. Divide them.':
    'Los archivos tienen {count} entradas, y se importan como máximo {most} a la vez. Divídalos.',
  'There is no list “{name}”.': 'No hay ninguna lista “{name}”.',
  'The lists are: {lists}.': 'Las listas son: {lists}.',
  'Did you mean “{name}”?': '¿Quiso decir “{name}”?',
  '“{name}” must be a list: [ { … }, { … } ].': '“{name}” debe ser una lista: [ { … }, { … } ].',
  'The file has no entries. Its lists are: {lists}.': 'El archivo no tiene entradas. Sus listas son: {lists}.',
  'This must be an object with the fields of the form: { … }.':
    'Esto debe ser un objeto con los campos del formulario: { … }.',
  'This must be an object, e.g. { "authors": ["jane-doe"] }.':
    'Esto debe ser un objeto, p. ej. { "authors": ["jane-doe"] }.',
  'Add “{name}”: {what}, e.g. "{name}": "{example}".': 'Añada “{name}”: {what|words}, p. ej. "{name}": "{example}".',
  'the last part of its address': 'la última parte de su dirección',
  'a short name by which this file refers to it': 'un nombre corto con el que este archivo se refiere a ello',
  '“{key}” can’t be the “{name}”: write lower-case letters, digits and hyphens, e.g. “{example}”.':
    '“{key}” no puede ser “{name}”: escriba letras minúsculas, cifras y guiones, p. ej. “{example}”.',
  '“{key}” is the “{name}” of another entry, in line {line} of {file}. Give this one another, or leave it out.':
    '“{key}” es “{name}” de otra entrada, en la línea {line} de {file}. Ponga otro a esta, o quítela.',
  'This is the same publication as “{key}”, in line {line} of {file}: “{label}” is the same. Leave one of them out, and refer to the other.':
    'Es la misma publicación que “{key}”, en la línea {line} de {file}: “{label|words}” es igual. Quite una de las dos y refiérase a la otra.',
  'Several documents on the site are like this one, so it can’t be told which one is meant. Leave it out, and refer to the one by its name.':
    'Varios documentos del sitio son como este, por lo que no se sabe cuál es. Quítelo y refiérase al documento por su nombre.',
  '“{name}” can’t be imported. {next}': '“{name}” no se puede importar. {next|words}',
  'Upload pictures in the admin.': 'Suba las imágenes en el sistema.',
  'It is filled in in the admin.': 'Se completa en el sistema.',
  'This can’t be imported. It is filled in in the admin.': 'Esto no se puede importar. Se completa en el sistema.',
  'There is no field “{name}” here.': 'Aquí no hay ningún campo “{name}”.',
  'There are: {names}.': 'Hay: {names}.',
  '“{name}” is no language of this site. Its languages are {languages}.':
    '“{name}” no es un idioma de este sitio. Sus idiomas son {languages}.',
  'This has no English text. A document is written in English first: add “en”.':
    'Falta el texto en inglés. Un documento se escribe primero en inglés: añada “en”.',
}
