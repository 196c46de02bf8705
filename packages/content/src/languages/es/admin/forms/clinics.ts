import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Clinics. */
export const clinics: Words = {
  'Places where treatment is given. Pages end with the numbers and hours of the clinics that give their treatment, other pages with those of the clinic in the site’s settings.':
    'Lugares donde se da tratamiento. Las páginas terminan con los números y horarios de las clínicas que dan su tratamiento; las demás páginas, con los de la clínica indicada en los ajustes del sitio.',
  'Created from the name, e.g. /clinics/california-center/. Readers of the former address are redirected to the new one. Avoid changing it.':
    'Se crea a partir del nombre, p. ej. /clinics/california-center/. Quienes abran la dirección anterior llegan a la nueva. Evite cambiarla.',
  'The name on the clinic’s sign.': 'El nombre en el letrero de la clínica.',
  'For menus, e.g. “California Center”. Needed where the name has more than 90 characters.':
    'Para los menús, p. ej. “California Center”. Se necesita si el nombre tiene más de 90 caracteres.',
  'Phone numbers': 'Números de teléfono',
  Numbers: 'Números',
  'In the order of the page: the first is the clinic’s main number.':
    'En el orden de la página: el primero es el número principal de la clínica.',
  'With + where it can be called from abroad, e.g. +1-310-555-0142; else as your country writes it, e.g. 0800 611 116.':
    'Con + si se puede llamar desde el extranjero, p. ej. +1-310-555-0142; si no, como lo escribe su país, p. ej. 0800 611 116.',
  Extension: 'Extensión',
  'Digits, e.g. 204. Empty where there is none.': 'Dígitos, p. ej. 204. Vacío si no hay.',
  'What it is for': 'Para qué es',
  'Printed beside the number where a clinic has several.': 'Se imprime junto al número si la clínica tiene varios.',
  'Main number': 'Número principal',
  Appointments: 'Citas',
  'Nurse line': 'Línea de enfermería',
  'Text messages only': 'Solo mensajes de texto',
  'After hours': 'Fuera de horario',
  Billing: 'Facturación',
  Interpreter: 'Intérprete',
  'What it is for, in words': 'Para qué es, con palabras',
  'E.g. “Deaf and hard-of-hearing callers”.': 'P. ej. “Personas sordas o con dificultad para oír”.',
  'Where that differs from the opening hours, e.g. “Day and night”.':
    'Si difiere del horario de atención, p. ej. “Día y noche”.',
  'For patients who need help now': 'Para pacientes que necesitan ayuda ahora',
  'Care cards that tell patients to call the clinic print the numbers that are checked, except where it can wait: those print the clinic’s first number.':
    'Las tarjetas que piden llamar a la clínica imprimen los números marcados, salvo si puede esperar: esas imprimen el primer número de la clínica.',
  'Opening hours': 'Horario de atención',
  Day: 'Día',
  Days: 'Días',
  'When the phone is answered. Two rows for a day with a break; none for a day that is closed. For day and night, from 00:00 to 23:59. Empty where the clinic doesn’t say.':
    'Cuándo se contesta el teléfono. Dos filas para un día con pausa; ninguna para un día cerrado. Para día y noche, de 00:00 a 23:59. Vacío si la clínica no lo dice.',
  'Of the week.': 'De la semana.',
  Monday: 'Lunes',
  Tuesday: 'Martes',
  Wednesday: 'Miércoles',
  Thursday: 'Jueves',
  Friday: 'Viernes',
  Saturday: 'Sábado',
  Sunday: 'Domingo',
  Opens: 'Abre',
  '24 hours, e.g. 09:00.': 'En 24 horas, p. ej. 09:00.',
  Closes: 'Cierra',
  'E.g. 17:00.': 'P. ej. 17:00.',
  'In an emergency': 'En una emergencia',
  'With both numbers, e.g. “We are not an emergency service. If it can’t wait, call 911. In a crisis, call or text 988.” Outside the US with the numbers of the country: pages make buttons of them.':
    'Con ambos números, p. ej. “No somos un servicio de emergencia. Si no puede esperar, llame al 911. En una crisis, llame o envíe un mensaje al 988.” Fuera de EE. UU., con los números del país: las páginas los convierten en botones.',
  Address: 'Dirección',
  Street: 'Calle',
  'Street and number, e.g. “100 Sample Avenue, Suite 5”. Empty where there is no address to go to.':
    'Calle y número, p. ej. “100 Sample Avenue, Suite 5”. Vacío si no hay una dirección a la que ir.',
  'Or, without an address': 'O, sin dirección',
  'Where patients are seen, where there is no address to go to: “At your home, in and around Bristol”, “Online, by video”. Printed in its place.':
    'Dónde se atiende a los pacientes, si no hay una dirección a la que ir: “En su domicilio, en Bristol y alrededores”, “En línea, por video”. Se imprime en su lugar.',
  City: 'Ciudad',
  'E.g. “Los Angeles”. Without an address, the city you work from, if any.':
    'P. ej. “Los Ángeles”. Sin dirección, la ciudad desde la que trabajan, si la hay.',
  'State or region': 'Estado o región',
  'In the US two letters, e.g. CA. Elsewhere a region in words, or empty.':
    'En EE. UU., dos letras, p. ej. CA. En otros países, una región con palabras, o vacío.',
  'ZIP or postal code': 'Código postal',
  'E.g. 90001. Empty where the country has none.': 'P. ej. 90001. Vacío si el país no los tiene.',
  Country: 'País',
  'Two letters, e.g. US.': 'Dos letras, p. ej. US.',
  'Time zone': 'Zona horaria',
  'Its IANA name, e.g. America/Los_Angeles.': 'Su nombre IANA, p. ej. America/Los_Angeles.',
  'On the map': 'En el mapa',
  'Both or neither. With both, the clinic’s page links to a map of the place.':
    'Ambas o ninguna. Con ambas, la página de la clínica enlaza a un mapa del lugar.',
  Latitude: 'Latitud',
  'Decimal degrees, e.g. 34.05.': 'Grados decimales, p. ej. 34.05.',
  Longitude: 'Longitud',
  'Decimal degrees, e.g. -118.24.': 'Grados decimales, p. ej. -118.24.',
  'How to get here': 'Cómo llegar',
  'By bus and train, by car, on foot, e.g. “By bus: line 4 stops at the door”. One per line. At most 8.':
    'En autobús y tren, en auto, a pie, p. ej. “En autobús: la línea 4 para en la puerta”. Uno por línea. 8 como máximo.',
  Parking: 'Estacionamiento',
  'Where, and what it costs, e.g. “In the garage on Lake Street, $3 an hour”.':
    'Dónde, y cuánto cuesta, p. ej. “En el estacionamiento de Lake Street, $3 por hora”.',
  'Languages spoken': 'Idiomas que se hablan',
  'As people name them, e.g. “English”. Empty where nobody has said which. One per line. At most 20.':
    'Como los nombra la gente, p. ej. “Inglés”. Vacío si nadie ha dicho cuáles. Uno por línea. 20 como máximo.',
  'For whom, and how to ask for one, e.g. “Free, in any language: ask when you call”.':
    'Para quién y cómo pedirlo, p. ej. “Gratis, en cualquier idioma: pídalo al llamar”.',
  'Getting in and around': 'Acceso y movilidad',
  'E.g. “Step-free entrance from the parking lot”. One per line. At most 20.':
    'P. ej. “Entrada sin escalones desde el estacionamiento”. Uno por línea. 20 como máximo.',
  'How to begin': 'Cómo empezar',
  'From the first call to the decision, in order: what patients do, what they are asked, how long it takes. Empty where the clinic doesn’t say.':
    'Desde la primera llamada hasta la decisión, en orden: qué hacen los pacientes, qué se les pregunta, cuánto dura. Vacío si la clínica no lo dice.',
  'E.g. “You call us”, “Your first visit”.': 'P. ej. “Usted nos llama”, “Su primera visita”.',
  'E.g. “We ask what you are looking for. It takes about 15 minutes.”':
    'P. ej. “Le preguntamos qué busca. Dura unos 15 minutos.”',
  Prices: 'Precios',
  Price: 'Precio',
  'What the clinic asks, as plain sums. Empty where the clinic doesn’t say.':
    'Lo que cobra la clínica, como sumas simples. Vacío si la clínica no lo dice.',
  'E.g. “First visit”, “One session”.': 'P. ej. “Primera visita”, “Una sesión”.',
  'Of a range the lowest. 0 where it is free.': 'Si es un rango, el más bajo. 0 si es gratis.',
  'Highest price': 'Precio más alto',
  'Empty where there is one price.': 'Vacío si hay un solo precio.',
  'What it covers': 'Qué incluye',
  'Or for whom it holds, e.g. “With all the checks of that day”.':
    'O para quién vale, p. ej. “Con todos los controles de ese día”.',
  Currency: 'Moneda',
  'Of all prices, in three letters, e.g. USD.': 'De todos los precios, en tres letras, p. ej. USD.',
  Insurance: 'Seguro médico',
  'Which insurance the clinic takes, and what patients have to ask theirs before they start.':
    'Qué seguros acepta la clínica y qué deben preguntar los pacientes al suyo antes de empezar.',
  'If a patient cancels': 'Si un paciente cancela',
  'Until when, how, and what a late or missed appointment costs.':
    'Hasta cuándo, cómo, y cuánto cuesta llegar tarde o faltar a una cita.',
  Staff: 'Personal',
  'Shown on the clinic’s page, in this order.': 'Se muestra en la página de la clínica, en este orden.',
  'Takes federal health funds': 'Recibe fondos federales de salud',
  'Medicare, Medicaid or HHS grants: federal rules on accessibility then apply.':
    'Medicare, Medicaid o subvenciones del HHS: entonces se aplican las normas federales de accesibilidad.',
  'Who signs the phone number and what to do in an emergency.':
    'Quién firma el número de teléfono y qué hacer en una emergencia.',
}
