import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** What lists do with several documents, and the files that they are saved as and filled from. */
export const listsScreens: Words = {
  'Save this list as {spreadsheet} or {json}': 'Guardar esta lista como {spreadsheet} o {json}',
  'spreadsheet (CSV)': 'hoja de cálculo (CSV)',
  'With the selected documents': 'Con los documentos seleccionados',
  'To submit, schedule or move to the trash, select at most one page of the list.':
    'Para enviar a revisión, programar o mover a la papelera, seleccione como máximo una página de la lista.',
  'Submit for review in {language}…': 'Enviar a revisión en {language}…',
  'Publish as one release…': 'Publicar juntos…',
  'Schedule as one release…': 'Programar juntos…',
  'Submit {documents} for review in {language}?': '¿Enviar {documents} a revisión en {language}?',
  'What is complete goes to the reviewers. Of the rest you are told what it lacks.':
    'Lo que está completo pasa a los revisores. Del resto se le dice qué falta.',
  'Publish {documents}?': '¿Publicar {documents}?',
  'What may go live does, in one release. What lacks an approval or anything else stays as it is, and you are told why.':
    'Lo que puede ponerse en línea se publica, en una sola publicación del sitio. Lo que no tiene aprobación o necesita algo más queda como está, y se le dice por qué.',
  'Publish {documents} together at a set time?': '¿Publicar {documents} en conjunto a una hora fija?',
  'They go live at one moment, as one: if one of them can’t, none does, and you are told why.':
    'Se ponen en línea al mismo tiempo, en conjunto: si uno de ellos no puede, ninguno lo hace, y se le dice por qué.',
  'Move {documents} to the trash?': '¿Mover {documents} a la papelera?',
  'Where they are live, they leave the site. What other documents use stays, and you are told where it is used. You can restore them from the trash, as drafts.':
    'Donde están en línea, salen del sitio. Lo que otros documentos usan se queda, y se le dice dónde se usa. Puede restaurarlos desde la papelera, como borradores.',
  'Day and time at the clinic': 'Día y hora en la clínica',
  'What was done': 'Qué se hizo',
  'Done: {done}. Not done: {failed}.': 'Hechos: {done}. No hechos: {failed}.',
  'Import from a file…': 'Importar de un archivo…',
  'A JSON file with treatments and what belongs to them: side effects, questions, sources, people. First you see what it would create, and what is missing. Everything is imported as a draft, or nothing is.':
    'Un archivo JSON con tratamientos y lo que les corresponde: efectos secundarios, preguntas, fuentes, personas. Primero usted ve qué crearía y qué falta. Se importa todo como borrador, o no se importa nada.',
  Files: 'Archivos',
  'Bring documents of an earlier import up to date, where nobody has changed them since':
    'Actualizar los documentos de una importación anterior que nadie haya cambiado desde entonces',
  'Importing…': 'Importando…',
  'Reading…': 'Leyendo…',
  'Import {count} documents': { one: 'Importar 1 documento', other: 'Importar {count} documentos' },
  'Nothing was imported. Correct these {count} in the file, and choose it again.': {
    one: 'No se importó nada. Corrija esto en el archivo y elíjalo de nuevo.',
    other: 'No se importó nada. Corrija estos {count} problemas en el archivo y elíjalo de nuevo.',
  },
  'What is missing': 'Qué falta',
  'The file says nothing of fields that earlier files gave:':
    'El archivo no dice nada de campos que dieron archivos anteriores:',
  'What stays': 'Qué se queda',
  'Nothing keeps them from being published without this, but readers would miss it:':
    'Pueden publicarse sin esto, pero a los lectores les faltaría:',
  'What is worth adding': 'Qué conviene añadir',
  'Documents of the file': 'Documentos del archivo',
  '{count} created as drafts': { one: '1 creado como borrador', other: '{count} creados como borradores' },
  '{count} to create as drafts': { one: '1 por crear como borrador', other: '{count} por crear como borradores' },
  '{count} brought up to date': { one: '1 actualizado', other: '{count} actualizados' },
  '{count} to bring up to date': '{count} por actualizar',
  '{count} there already, just so': '{count} que ya están, sin diferencias',
  Created: 'Creado',
  Updated: 'Actualizado',
  Changed: 'Cambiado',
  Unchanged: 'Sin cambios',
  'Where a rule is wrong about true words, a clinician may allow them on the document’s form, with a reason.':
    'Si una regla se equivoca con palabras verdaderas, un profesional clínico puede permitirlas en el formulario del documento, con un motivo.',
  'They are drafts. This is missing before they can be published:':
    'Son borradores. Esto falta antes de que se puedan publicar:',
  '{file}, line {line}': '{file}, línea {line}',
  Field: 'Campo',
}
