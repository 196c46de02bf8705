import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** What is wrong with a field. */
export const fields1Messages: Words = {
  'this field': 'este campo',
  'Fill in {place}.': 'Complete {place|words}.',
  'Line {line} of {place}': 'la línea {line} de {place|words}',
  'Choose an answer for {place}.': 'Elija una respuesta para {place|words}.',
  'Choose one of the answers for {place}.': 'Elija una de las respuestas para {place|words}.',
  '{place} holds something that no page shows. Load this page again, and enter it once more.':
    '{place|words} contiene algo que ninguna página muestra. Vuelva a cargar esta página y escríbalo otra vez.',
  '{place} is not in the right form.': '{place|words} no tiene la forma correcta.',
  '{place} is not in the right form. You entered “{value}”.':
    '{place|words} no tiene la forma correcta. Usted escribió “{value}”.',
  '{place} must have at most {max} characters, but has {count}. Shorten it.':
    '{place|words} debe tener {max} caracteres como máximo, pero tiene {count}. Acórtelo.',
  '{place} must have at most {max} lines, but has {count}. Leave some out.':
    '{place|words} debe tener {max} líneas como máximo, pero tiene {count}. Quite algunas.',
  '{place} must have at least {min} characters, but has {count}. Add to it.':
    '{place|words} debe tener al menos {min} caracteres, pero tiene {count}. Amplíelo.',
  '{place} must have at least {min} lines, but has {count}. Add to it.':
    '{place|words} debe tener al menos {min} líneas, pero tiene {count}. Amplíelo.',
  '{place} must have at most {max} words, but has {count}. Shorten it.':
    '{place|words} debe tener {max} palabras como máximo, pero tiene {count}. Acórtelo.',
  '{place} must be at most {max}, but is {value}. Choose a smaller number.':
    '{place|words} debe ser {max} como máximo, pero es {value}. Elija un número menor.',
  '{place} must be at least {min}, but is {value}. Choose a larger number.':
    '{place|words} debe ser {min} como mínimo, pero es {value}. Elija un número mayor.',
  '{place} must be {kind}. Enter it again.': '{place|words} debe ser {kind|words}. Escríbalo de nuevo.',
  '{place} must {rule}. You entered “{value}”.': '{place|words} debe {rule|words}. Usted escribió “{value}”.',
  '{place} must {rule}.': '{place|words} debe {rule|words}.',
  'must {rule}': 'debe {rule|words}',
  'a text': 'un texto',
  'a number': 'un número',
  'a whole number': 'un número entero',
  'yes or no': 'sí o no',
  'a list': 'una lista',
  'a date': 'una fecha',
  'filled in': 'completarse',
  'say why': 'decir por qué',
  'have a source or a clinician who confirms it, because it says that none is known':
    'tener una fuente o un profesional clínico que lo confirme, porque dice que no se conoce ninguno',
  'have at least {count} {what}, unless none is known':
    'tener al menos {count} {what|words}, salvo que no se conozca ninguno',
  'not name a topic twice': 'nombrar cada tema una sola vez',
  'not be a topic that the guide speaks of': 'ser un tema del que la guía no habla',
  'name what the treatment consists of and this status can apply to, once each':
    'nombrar una sola vez aquello de lo que consta el tratamiento y a lo que se aplica esta situación',
  'be a path on this site, such as /side-effects/nausea/': 'ser una ruta de este sitio, como /side-effects/nausea/',
  'begin with a slash, such as /side-effects/sickness/ or /leaflet.html':
    'comenzar con una barra, como /side-effects/sickness/ o /leaflet.html',
  'be letters, digits, spaces and the signs of an address, such as /side-effects/sickness/ or /leaflet.html':
    'tener solo letras, dígitos, espacios y los signos de una dirección, como /side-effects/sickness/ o /leaflet.html',
  'not be an address that the site needs for its own files':
    'ser otra dirección: el sitio necesita esta para sus propios archivos',
  'not hold “..” or “.” between slashes': 'estar libre de “..” y de “.” entre barras',
  'be in small letters, with a slash at its end unless it names a file':
    'estar en minúsculas, con una barra al final salvo que nombre un archivo',
  'have a letter or a digit': 'tener una letra o un dígito',
  'have a letter': 'tener una letra',
  'be one line without spaces at its ends': 'ser una sola línea sin espacios en los extremos',
  'be filled in, because the name has more than {count} characters':
    'completarse, porque el nombre tiene más de {count} caracteres',
  'have at most {count} words': 'tener {count} palabras como máximo',
  'be lower-case letters and digits, joined by single hyphens':
    'tener minúsculas y dígitos, unidos por guiones simples',
  'be a number such as +1-310-555-0142, +44 20 7946 0123, 0800 611 116, 988, 116 123 or 1-800-222-1222':
    'ser un número como +1-310-555-0142, +44 20 7946 0123, 0800 611 116, 988, 116 123 o 1-800-222-1222',
  'begin with + in place of 00': 'comenzar con + en lugar de 00',
  'be given, or else where patients are seen without an address':
    'indicarse, o si no, dónde se atiende a los pacientes sin dirección',
  'be absent where there is no address': 'faltar si no hay dirección',
  'be filled in, because the role is something else': 'completarse, porque la función es otra cosa',
  'give a count or a percentage': 'dar un recuento o un porcentaje',
  'be given with the other end of the interval': 'indicarse junto con el otro extremo del intervalo',
  'be within its interval': 'estar dentro de su intervalo',
  'have its area code': 'tener su prefijo de zona',
  'begin with https:// and the name of the site it leads to, without “@” or letters that look like others':
    'comenzar con https:// y el nombre del sitio al que lleva, sin “@” ni letras que parezcan otras',
  'be a time from 00:00 to 23:59, e.g. 09:00': 'ser una hora de 00:00 a 23:59, p. ej. 09:00',
  'be a country in two letters, e.g. US': 'ser un país en dos letras, p. ej. US',
  'be a state in two letters, e.g. CA': 'ser un estado en dos letras, p. ej. CA',
  'be a ZIP code': 'ser un código postal',
  'be a continent and a city, e.g. America/Los_Angeles': 'ser un continente y una ciudad, p. ej. America/Los_Angeles',
  'say whom to call: in the US both 911 and 988, elsewhere the numbers of the country':
    'decir a quién llamar: en EE. UU., tanto al 911 como al 988; en otros países, los números del país',
  'be given with prices': 'indicarse junto con los precios',
  'be a state in two letters, e.g. CA, or outside the US the name of who issued it':
    'ser un estado en dos letras, p. ej. CA, o fuera de EE. UU. el nombre de quien la emitió',
  'be ten digits': 'tener diez dígitos',
  'not lead to itself': 'llevar a otra dirección',
  'be given, except where the page is gone (410)': 'indicarse, salvo que la página ya no exista (410)',
  'have at least one care card, because the effect is serious':
    'tener al menos una tarjeta de atención, porque el efecto es grave',
  'be a color as # and six digits from 0 to f, e.g. #09525a':
    'ser un color: # y seis dígitos del 0 a la f, p. ej. #09525a',
  'be a language’s two letters, e.g. en': 'ser las dos letras de un idioma, p. ej. en',
  'begin with 10., e.g. 10.1056/NEJMoa2302399': 'comenzar con 10., p. ej. 10.1056/NEJMoa2302399',
  'be digits, e.g. 37224232': 'tener solo dígitos, p. ej. 37224232',
  'be a number of 10 or 13 digits': 'ser un número de 10 o 13 dígitos',
  'have a DOI, a PubMed number, an official address or an ISBN':
    'tener un DOI, un número de PubMed, una dirección oficial o un ISBN',
  'fit the kind of publication': 'concordar con el tipo de publicación',
  'tell patients what that status means': 'decir a los pacientes qué significa esa situación',
  'name what treats, and not only what goes with it': 'nombrar lo que trata, y no solo lo que lo acompaña',
  'include what happens without treatment': 'incluir qué pasa sin tratamiento',
  'not hold the same step twice': 'tener cada paso una sola vez',
  'not name the same clinic twice': 'nombrar cada clínica una sola vez',
  'not list the same side effect twice': 'tener cada efecto secundario una sola vez',
  'be digits, e.g. 204': 'tener solo dígitos, p. ej. 204',
  'say what the number is for': 'decir para qué es el número',
  'have at most two decimals': 'tener dos decimales como máximo',
  'not be shorter than the minimum': 'ser al menos el mínimo',
  'name a source that supports the claim': 'nombrar una fuente que respalde la afirmación',
  'name the clinician who confirms it': 'nombrar al profesional clínico que lo confirma',
  'say what kind of grounds the sources are': 'decir qué tipo de fundamento son las fuentes',
  'be a currency in three letters, e.g. USD': 'ser una moneda en tres letras, p. ej. USD',
  'not be lower than the lowest price': 'ser al menos el precio más bajo',
  'not say less than none or more than all': 'estar entre ninguno y todos',
  'not be more than the number of people': 'ser como máximo el número de personas',
  'not be less than the lowest': 'ser al menos el más bajo',
  'say in words what was counted, and only where no choice fits':
    'decir con palabras qué se contó, y solo si ninguna opción corresponde',
  'name what the treatment consists of, once each':
    'nombrar aquello de lo que consta el tratamiento, una vez cada cosa',
  'name places where patients have the treatment, once each':
    'nombrar lugares donde los pacientes reciben el tratamiento, una vez cada uno',
  'say in words in which visits the step happens, and only where no choice fits':
    'decir con palabras en qué visitas ocurre el paso, y solo si ninguna opción corresponde',
  'be after the day of the review': 'ser posterior al día de la revisión',
  'be after the day by which the review was due': 'ser posterior al día en que vencía la revisión',
  'be given with a count': 'indicarse junto con un recuento',
  'give a count, a percentage or a ratio, unless the finding itself gives its figure, no figure is published or nobody could tell':
    'dar un recuento, un porcentaje o una razón, salvo que el propio hallazgo dé su cifra, que no se haya publicado ninguna o que nadie pudiera decirlo',
  'not be said of a result with a figure': 'no decirse de un resultado con una cifra',
  'be an e-mail address': 'ser una dirección de correo electrónico',
  'Choose a unit.': 'Elija una unidad.',
  'Leave it empty, or uncheck “Or longer”.': 'Déjelo vacío o desmarque “O más”.',
  'Fill in “From” too.': 'Complete también “Desde”.',
  '“To” must not be less than “From” ({value}).': '“Hasta” no debe ser menor que “Desde” ({value}).',
  'Nothing happens to less than none or more than all: choose another answer.':
    'Nada le ocurre a menos de ninguno o a más de todos: elija otra respuesta.',
  'No more can have had it than were watched ({count}).':
    'No pueden haberlo tenido más de los que se observaron ({count}).',
  'No more can have had it than were treated ({count}).':
    'No pueden haberlo tenido más de los que se trataron ({count}).',
  'The highest must not be less than the lowest ({value}).': 'El más alto no debe ser menor que el más bajo ({value}).',
  'Choose the basis.': 'Elija el fundamento.',
  'Name at least one source that supports this claim, or change the basis.':
    'Nombre al menos una fuente que respalde esta afirmación o cambie el fundamento.',
  'Name the clinician who confirms this.': 'Nombre al profesional clínico que confirma esto.',
  'Fill this in: a checked translation names who checked it, and when.':
    'Complete esto: una traducción revisada nombra quién la revisó y cuándo.',
  'Fill in “Short name”: the name has more than {count} characters.':
    'Complete “Nombre corto”: el nombre tiene más de {count} caracteres.',
  '“{value}” is an address the site uses itself. Choose another, e.g. {example}-page.':
    '“{value}” es una dirección que usa el propio sitio. Elija otra, p. ej. {example}-page.',
  '“{value}” is an address of another site, {site}. Write the part after its name, e.g. {example}.':
    '“{value}” es una dirección de otro sitio, {site}. Escriba la parte que sigue a su nombre, p. ej. {example}.',
  '“{value}” has a question mark. Not every web server can tell such addresses apart. Write {path}, the part before it: all addresses that begin so then lead to one page.':
    '“{value}” tiene un signo de interrogación. No todos los servidores distinguen esas direcciones. Escriba {path}, la parte anterior: entonces todas las direcciones que comienzan así llevan a una página.',
  '“{value}” has a question mark. Write the address of the page without it: {path}':
    '“{value}” tiene un signo de interrogación. Escriba la dirección de la página sin él: {path}',
  '“{value}” has a “#”, and browsers keep what follows it to themselves. Write {path}':
    '“{value}” tiene un “#”, y los navegadores se guardan lo que sigue. Escriba {path}',
  '“{value}” has a letter as Windows once wrote it. Write the letter itself: {path}':
    '“{value}” tiene una letra como la escribía antes Windows. Escriba la letra misma: {path}',
  '“{value}” isn’t an address: “%” begins a code of two digits, such as %20.':
    '“{value}” no es una dirección: “%” comienza un código de dos dígitos, como %20.',
  '“{value}” has a “\\”. Addresses have “/” in its place.':
    '“{value}” tiene una “\\”. Las direcciones llevan “/” en su lugar.',
  'Write the table again.': 'Escriba de nuevo la tabla.',
  'Say what happens without treatment, or that it isn’t known.': 'Diga qué pasa sin tratamiento, o que no se sabe.',
  'Check “No treatment” in one row, or add a row that says what happens without treatment.':
    'Marque “Sin tratamiento” en una fila o añada una fila que diga qué pasa sin tratamiento.',
  'Give the number of people, a percentage, a ratio, or a figure in the words of the finding. Or check “No clear answer” or “No figure published”.':
    'Dé el número de personas, un porcentaje, una razón o una cifra en las palabras del hallazgo. O marque “Sin respuesta clara” o “Sin cifra publicada”.',
  'This finding has a figure: uncheck this, or delete the figure.':
    'Este hallazgo tiene una cifra: desmarque esto o elimine la cifra.',
}
