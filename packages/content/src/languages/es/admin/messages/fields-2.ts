import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** What is wrong with a field. */
export const fields2Messages: Words = {
  'No fewer can have taken part than are in the group with this result ({count}).':
    'No pueden haber participado menos personas que las del grupo con este resultado ({count}).',
  'Fill in “Out of”: a count says nothing without it.': 'Complete “De un total de”: un recuento no dice nada sin ello.',
  'Fill in “Out of”: a rate says nothing without it.': 'Complete “De un total de”: una tasa no dice nada sin ello.',
  'A count is a whole number. For a number such as 2.1, choose “A rate” in “What the study gives”.':
    'Un recuento es un número entero. Para un número como 2.1, elija “Una tasa” en “Qué da el estudio”.',
  'Nothing happens less often than never: choose another answer.':
    'Nada ocurre con menos frecuencia que nunca: elija otra respuesta.',
  'No word: a rate doesn’t say how many people were watched.':
    'Sin palabra: una tasa no dice a cuántas personas se observó.',
  'No word: the words are for people, not for sessions, courses or anything else.':
    'Sin palabra: las palabras son para personas, no para sesiones, ciclos ni otra cosa.',
  'No word: a study in which nobody had it doesn’t show how rare it is.':
    'Sin palabra: un estudio en el que nadie lo tuvo no muestra qué tan raro es.',
  'No word: it isn’t said how many people were watched.': 'Sin palabra: no se dice a cuántas personas se observó.',
  'No word: the figure fits more than one.': 'Sin palabra: la cifra corresponde a más de una.',
  'No word: as many had it without the treatment, or more.':
    'Sin palabra: sin el tratamiento lo tuvieron tantas personas, o más.',
  'No word: too few people. This share needs {count}.':
    'Sin palabra: muy pocas personas. Esta proporción necesita {count}.',
  'That none is known is a claim: it needs a source, or a clinician who confirms it.':
    'Que no se conozca ninguno es una afirmación: necesita una fuente o un profesional clínico que lo confirme.',
  'A side effect is listed twice: put its figures in one row.':
    'Un efecto secundario aparece dos veces: ponga sus cifras en una fila.',
  'Say what was counted, or choose another answer.': 'Diga qué se contó o elija otra respuesta.',
  'Choose from “Where patients have it”.': 'Elija de “Dónde lo reciben los pacientes”.',
  'The first step has none before it.': 'El primer paso no tiene ninguno antes.',
  'Choose the stage and the visits of the step before.': 'Elija la etapa y las visitas del paso anterior.',
  'Write each as it stands under “Given for”.': 'Escriba cada una como está en “Para qué se da”.',
  'Say in each row for what it holds.': 'Diga en cada fila para qué vale.',
  'Give one class for each country: these rows have two for one.':
    'Indique una clase para cada país: estas filas tienen dos para uno.',
  'Choose from “What is done or given” above.': 'Elija de “Qué se hace o se da”, arriba.',
  'Fill in a DOI, a PubMed number, an official address or an ISBN.':
    'Complete un DOI, un número de PubMed, una dirección oficial o un ISBN.',
  'Choose an evidence level that fits “{kind}”: {levels}.':
    'Elija un nivel de evidencia que concuerde con “{kind|words}”: {levels}.',
  '“{value}” is too light to read on the site’s pages: its contrast is {contrast} to 1, and {needed} to 1 is needed. The nearest color that passes is {color}.':
    '“{value}” es demasiado claro para leerse en las páginas del sitio: su contraste es de {contrast} a 1, y se necesita {needed} a 1. El color más cercano que sirve es {color}.',
  'Add at least one care card: a serious side effect needs one, so that patients know when to get help.':
    'Añada al menos una tarjeta de atención: un efecto secundario grave la necesita, para que los pacientes sepan cuándo pedir ayuda.',
  'Say in which visits, or choose another answer.': 'Diga en qué visitas o elija otra respuesta.',
  'Give the number with its area code, e.g. +1-310-555-0142.':
    'Escriba el número con su prefijo de zona, p. ej. +1-310-555-0142.',
  '“In an emergency” must say whom to call: in the US both 911 and 988, elsewhere the numbers of the country.':
    '“En una emergencia” debe decir a quién llamar: en EE. UU., tanto al 911 como al 988; en otros países, a los números del país.',
  'Fill in the state in two letters, e.g. CA.': 'Complete el estado en dos letras, p. ej. CA.',
  'Fill in the street, or where patients are seen without an address.':
    'Complete la calle o dónde se atiende a los pacientes sin dirección.',
  'Fill in “Job title”: the role is something else.': 'Complete “Cargo”: la función es otra cosa.',
  'No more can have had it than were in this group ({count}).':
    'No pueden haberlo tenido más personas que las de este grupo ({count}).',
  'Give the number of people of this group, or a percentage.':
    'Indique el número de personas de este grupo o un porcentaje.',
  'Choose which ratio it is, as the source calls it.': 'Elija qué razón es, como la llama la fuente.',
  'Fill in the value of the ratio.': 'Complete el valor de la razón.',
  'The value must be within its interval.': 'El valor debe estar dentro de su intervalo.',
  'Give both ends of the interval, or neither.': 'Indique ambos extremos del intervalo, o ninguno.',
  'Fill in the ZIP code.': 'Complete el código postal.',
  '“Highest price” must not be lower than the price before it.':
    '“Precio más alto” no debe ser menor que el precio anterior.',
  'A picture is missing': 'Falta una imagen',
  'Choose another picture, or upload it again.': 'Elija otra imagen o súbala de nuevo.',
  'The document does not fit the contract': 'El documento no cumple las reglas de forma',
  'Correct the field in the document’s form, then publish again.':
    'Corrija el campo en el formulario del documento y publique de nuevo.',
  'Translate it: {language} has this text.': 'Tradúzcalo: {language|lower} tiene este texto.',
  'Compare it with the {language} sentence by sentence, then say so here.':
    'Compárelo con el texto en {language|lower}, frase por frase, y dígalo aquí.',
  'The link “{text}” has no document': 'El enlace “{text}” no tiene documento',
  'Choose its document again, or remove the link.': 'Elija de nuevo su documento o quite el enlace.',
  'The link “{text}” names a section that can’t exist': 'El enlace “{text}” nombra una sección que no puede existir',
  'Name the section as its heading’s address does, without “#”.':
    'Nombre la sección como lo hace la dirección de su encabezado, sin “#”.',
  'The link “{text}” has the address “{address}”, which isn’t safe for readers':
    'El enlace “{text}” tiene la dirección “{address}”, que no es segura para los lectores',
  'Use an address that begins with https:// and the name of the site it leads to, without “@” or letters that look like others, or with tel:, sms: or mailto:. Or choose a document of this site.':
    'Use una dirección que comience con https:// y el nombre del sitio al que lleva, sin “@” ni letras que parezcan otras, o con tel:, sms: o mailto:. O elija un documento de este sitio.',
  '“{text}” is {format}, which the site can’t show': '“{text}” es {format}, y el sitio no puede mostrarlo',
  'Write it in plain words, or paste it again without formatting (Ctrl+Shift+V).':
    'Escríbalo con palabras sencillas o péguelo de nuevo sin formato (Ctrl+Shift+V).',
  'A list holds a “{what}” between its items': 'Una lista contiene “{what}” entre sus elementos',
  'Make the list again.': 'Haga de nuevo la lista.',
  'A picture in the text is missing': 'Falta una imagen en el texto',
  'Choose another, or remove it.': 'Elija otra o quítela.',
  'Open the picture and describe what it shows, in this language.':
    'Abra la imagen y describa qué muestra, en este idioma.',
  'A picture in the text has no description': 'Una imagen en el texto no tiene descripción',
  'This is not formatted text': 'Esto no es texto con formato',
  'Write the text again in the editor.': 'Escriba de nuevo el texto en el editor.',
  'Publishing this text would lose some of its words': 'Al publicar este texto se perderían algunas de sus palabras',
  'Copy the text, empty the field, paste it back without formatting (Ctrl+Shift+V) and format it again.':
    'Copie el texto, vacíe el campo, péguelo sin formato (Ctrl+Shift+V) y dele formato de nuevo.',
  'The text holds something the site can’t show (“{what}”)':
    'El texto contiene algo que el sitio no puede mostrar (“{what}”)',
  'Remove it, or paste the text again without formatting (Ctrl+Shift+V).':
    'Quítelo o pegue de nuevo el texto sin formato (Ctrl+Shift+V).',
  'A heading has the level “{level}”': 'Un encabezado tiene el nivel “{level}”',
  'Make it a heading 3 or 4: the page’s own headings are 1 and 2.':
    'Hágalo de nivel 3 o 4: los encabezados propios de la página son 1 y 2.',
  'A list is of the kind “{kind}”': 'Una lista es del tipo “{kind}”',
  'Make it a list with points or with numbers.': 'Hágala con viñetas o con números.',
  'The table has no caption': 'La tabla no tiene leyenda',
  'Say in a few words what it shows.': 'Diga en pocas palabras qué muestra.',
  'The caption has {count} characters': 'La leyenda tiene {count} caracteres',
  'Use at most {count}.': 'Use {count} como máximo.',
  'The table has no row below its headings': 'La tabla no tiene ninguna fila bajo sus encabezados',
  'Add a row, or remove the table.': 'Añada una fila o quite la tabla.',
  'The table has fewer than two columns': 'La tabla tiene menos de dos columnas',
  'Add a column, or write a list instead.': 'Añada una columna o escriba una lista.',
  'The table has {count} columns': 'La tabla tiene {count} columnas',
  'Use at most {count}: make two tables.': 'Use {count} como máximo: haga dos tablas.',
  'The table has {count} rows': 'La tabla tiene {count} filas',
  'Column {column} has no heading': 'La columna {column} no tiene encabezado',
  'Say what its cells hold.': 'Diga qué contienen sus celdas.',
  'Give each row a cell for each column.': 'Dé a cada fila una celda por columna.',
  'Fill it in, or remove it.': 'Complétela o quítela.',
  'Say what the row is about.': 'Diga de qué trata la fila.',
  'says what the video shows': 'dice qué muestra el video',
  'Say in a few words what the video shows.': 'Diga en pocas palabras qué muestra el video.',
  'Choose a video, or remove this one.': 'Elija un video o quite este.',
  'Choose the picture that stands there until somebody plays it.':
    'Elija la imagen que se muestra hasta que alguien lo reproduce.',
  'Upload its captions as WebVTT (.vtt) under Video files, and choose them here.':
    'Suba sus subtítulos como WebVTT (.vtt) en Archivos de video y elíjalos aquí.',
  'Write what is said in it, and what is seen where that matters.':
    'Escriba lo que se dice en él, y lo que se ve cuando importa.',
  'Write these words into the transcript as well, or correct the captions and upload them anew.':
    'Escriba estas palabras también en la transcripción, o corrija los subtítulos y súbalos de nuevo.',
  '{video} has no title': '{video|words} no tiene título',
  '{video} has no file': '{video|words} no tiene archivo',
  '{video} has no still picture': '{video|words} no tiene imagen fija',
  '{video} has no captions': '{video|words} no tiene subtítulos',
  '{video} has no transcript': '{video|words} no tiene transcripción',
  'A video in the text': 'Un video en el texto',
  'A table in the text': 'Una tabla en el texto',
  'Moved to another place': 'Movido a otro lugar',
  '{name} (no {language} name yet)': '{name} (aún sin nombre en {language|lower})',
  'Fill in “State”.': 'Complete “Estado”.',
  'The cell in {place} has {count} characters': 'La celda en {place} tiene {count} caracteres',
  'Table “{caption}”': 'La tabla “{caption}”',
  'Video “{title}”': 'El video “{title}”',
  'Very common (1 in 10 people or more)': 'Muy frecuente (1 de cada 10 personas o más)',
  'Common (1 in 100 to 1 in 10)': 'Frecuente (de 1 de cada 100 a 1 de cada 10)',
  'Uncommon (1 in 1,000 to 1 in 100)': 'Poco frecuente (de 1 de cada 1,000 a 1 de cada 100)',
  'Rare (1 in 10,000 to 1 in 1,000)': 'Raro (de 1 de cada 10,000 a 1 de cada 1,000)',
  'Very rare (fewer than 1 in 10,000)': 'Muy raro (menos de 1 de cada 10,000)',
  'Shorten it.': 'Acórtelo.',
}
