import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Sources, interventions and people. */
export const sourcesAndPeople: Words = {
  'Publications that support claims. Entered once, cited anywhere.':
    'Publicaciones que respaldan afirmaciones. Se anotan una vez y se citan en cualquier lugar.',
  'As published, in its own language. Where you can’t look it up, as the guide cites the work, e.g. “Wang 2014, Otology & Neurotology”: don’t guess.':
    'Como se publicó, en su propio idioma. Si no puede consultarlo, como la guía cita la obra, p. ej. “Wang 2014, Otology & Neurotology”: no suponga.',
  Authors: 'Autores',
  'As cited, e.g. “Murrough JW, et al.”; for a body, its name. Empty where nobody is named: pages say so.':
    'Como se citan, p. ej. “Murrough JW, et al.”; si es un organismo, su nombre. Vacío si no se nombra a nadie: las páginas lo dicen.',
  'Journal or publisher': 'Revista o editorial',
  'E.g. “Biological Psychiatry”. Empty where none is named.':
    'P. ej. “Biological Psychiatry”. Vacío si no se nombra ninguna.',
  'Of the title, in two letters: “es” for Spanish. Empty for English.':
    'Del título, en dos letras: “es” para español. Vacío para inglés.',
  Year: 'Año',
  'Of publication. Empty where it has no date: pages say so.':
    'De publicación. Vacío si no tiene fecha: las páginas lo dicen.',
  'Of publication.': 'De publicación.',
  'Trial or study': 'Ensayo o estudio',
  Guideline: 'Guía clínica',
  'Official label': 'Ficha técnica oficial',
  'Regulator’s notice': 'Aviso del regulador',
  'Consensus statement': 'Declaración de consenso',
  'Manufacturer’s document': 'Documento del fabricante',
  Register: 'Registro',
  Survey: 'Encuesta',
  'Clinic’s own page': 'Página propia de la clínica',
  Book: 'Libro',
  Thesis: 'Tesis',
  Report: 'Informe',
  'Data set': 'Conjunto de datos',
  Other: 'Otro',
  DOI: 'DOI',
  'Without the address before it, e.g. 10.1056/NEJMoa2302399.':
    'Sin la dirección que lo precede, p. ej. 10.1056/NEJMoa2302399.',
  'PubMed number': 'Número de PubMed',
  'Digits only, e.g. 37224232.': 'Solo dígitos, p. ej. 37224232.',
  ISBN: 'ISBN',
  'Of a book, e.g. 978-0-19-953567-6.': 'De un libro, p. ej. 978-0-19-953567-6.',
  'Official address': 'Dirección oficial',
  'Where there is neither, e.g. a regulator’s page. Begins with https://.':
    'Si no hay ninguno de los dos, p. ej. la página de un regulador. Comienza con https://.',
  'Archived copy': 'Copia archivada',
  'E.g. at web.archive.org. Begins with https://.': 'P. ej. en web.archive.org. Comienza con https://.',
  'What it studied': 'Qué estudió',
  'What was given or done. Empty where it is about none in particular, e.g. a style guide.':
    'Qué se dio o se hizo. Vacío si no trata de nada en particular, p. ej. una guía de estilo.',
  'People it studied': 'Personas que estudió',
  'In words that follow “in”, e.g. “people who had surgery”, “women with depression after a birth”. Printed beside results and figures, and in the list of sources. Empty where the source doesn’t say.':
    'Con palabras que siguen a “en”, p. ej. “personas que fueron operadas”, “mujeres con depresión después de un parto”. Se imprimen junto a los resultados y las cifras, y en la lista de fuentes. Vacío si la fuente no lo dice.',
  Where: 'Dónde',
  'E.g. “a hospital in Denmark”. The page prints it with the source.':
    'P. ej. “un hospital en Dinamarca”. La página lo imprime junto a la fuente.',
  'Healthy volunteers': 'Voluntarios sanos',
  'Nobody in it had the condition. Pages say so, unless the treatment is for people without one.':
    'Nadie en el estudio tenía la afección. Las páginas lo dicen, salvo que el tratamiento sea para personas sin una.',
  'Evidence level': 'Nivel de evidencia',
  'What it is as evidence, and fits its kind: research first, then what isn’t research.':
    'Qué es como evidencia, y si concuerda con su tipo: primero la investigación, luego lo que no lo es.',
  'Systematic review': 'Revisión sistemática',
  'Randomized trial': 'Ensayo aleatorizado',
  'Observational or open-label study': 'Estudio observacional o abierto',
  'Case series': 'Serie de casos',
  'Review without a systematic search': 'Revisión sin búsqueda sistemática',
  'Expert consensus': 'Consenso de expertos',
  'Expert opinion': 'Opinión de expertos',
  'Regulatory document': 'Documento regulatorio',
  'Manufacturer’s own statement': 'Declaración del propio fabricante',
  'Clinic’s own statement': 'Declaración de la propia clínica',
  'Background, not a study': 'Información general, no un estudio',
  'Last checked': 'Última comprobación',
  'Day it was last read and found unchanged. Empty where nobody here has noted one: the review says so.':
    'Día en que se leyó por última vez y se encontró sin cambios. Vacío si aquí nadie lo ha anotado: la revisión lo dice.',
  'Next check': 'Próxima comprobación',
  'At most twelve months later. Empty where none is set.':
    'Doce meses más tarde como máximo. Vacío si no se ha fijado ninguna.',
  Retracted: 'Retractada',
  'It can’t be cited.': 'No se puede citar.',
  'What is done or given: medicines, devices, procedures, therapies. Treatments say which they consist of, sources which they studied; where these differ, the page says that the evidence is indirect.':
    'Qué se hace o se da: medicamentos, dispositivos, procedimientos, terapias. Los tratamientos dicen cuáles los componen; las fuentes, cuáles estudiaron; si no coinciden, la página dice que la evidencia es indirecta.',
  'As in the middle of a sentence, e.g. “a magnetic coil held against the head”.':
    'Como en medio de una frase, p. ej. “una bobina magnética que se apoya en la cabeza”.',
  'What it is.': 'Qué es.',
  'Staff patients meet, and everyone credited on a page.':
    'Personal que los pacientes conocen, y todas las personas que se nombran en una página.',
  'Created from the name, e.g. /people/jane-doe/. Readers of the former address are redirected to the new one. Avoid changing it.':
    'Se crea a partir del nombre, p. ej. /people/jane-doe/. Quienes abran la dirección anterior llegan a la nueva. Evite cambiarla.',
  'Full name, without titles, e.g. “Jane Doe”.': 'Nombre completo, sin títulos, p. ej. “Jane Doe”.',
  'For menus, e.g. “Jane Doe”. Needed where the name has more than 90 characters.':
    'Para los menús, p. ej. “Jane Doe”. Se necesita si el nombre tiene más de 90 caracteres.',
  Credentials: 'Títulos',
  'After the name, e.g. “MD”, “RN”, “FRCSI”.': 'Después del nombre, p. ej. “MD”, “RN”, “FRCSI”.',
  'As the person is addressed, before the name, e.g. “Dr.”, “Mr”, “Dra.”. Empty where none is used.':
    'Como se trata a la persona, antes del nombre, p. ej. “Dr.”, “Mr”, “Dra.”. Vacío si no se usa ninguno.',
  'Job title': 'Cargo',
  'Printed in place of the role, e.g. “Consultant orthopedic surgeon”, “Dietitian”, “Peer worker”. In the words of your country.':
    'Se imprime en lugar de la función, p. ej. “Médica adjunta de anestesiología”, “Dietista”, “Apoyo entre iguales”. Con las palabras de su país.',
  'What the person does for the clinic.': 'Qué hace la persona en la clínica.',
  Physician: 'Médico',
  Nurse: 'Enfermero',
  Pharmacist: 'Farmacéutico',
  Therapist: 'Terapeuta',
  Dentist: 'Dentista',
  Midwife: 'Partero',
  Psychologist: 'Psicólogo',
  'Another clinician': 'Otro profesional clínico',
  'Something else, in the job title': 'Otra cosa, en el cargo',
  'Short biography': 'Biografía breve',
  'In the third person: training, experience, interests.': 'En tercera persona: formación, experiencia, intereses.',
  Portrait: 'Retrato',
  'Head and shoulders, at least 640 pixels wide.': 'Cabeza y hombros, con un ancho de al menos 640 píxeles.',
  'Needed to review clinical pages, or why there is none. Pages call it as its country does.':
    'Se necesita para revisar páginas clínicas, o por qué no hay ninguna. Las páginas la llaman como en su país.',
  'E.g. “A 12345”.': 'P. ej. “A 12345”.',
  NPI: 'NPI',
  'National Provider Identifier, ten digits. In the US alone.':
    'Identificador Nacional de Proveedor, diez dígitos. Solo en EE. UU.',
  'Country of the register': 'País del registro',
  'Two letters, e.g. IE. Empty for a US state.': 'Dos letras, p. ej. IE. Vacío para un estado de EE. UU.',
  'E.g. “No register of this profession is kept in Ireland.” Printed in its place.':
    'P. ej. “En Irlanda no hay un registro de esta profesión.” Se imprime en su lugar.',
  'E.g. “Paid speaker for the maker of a device we use, 2025”. “None” where the person declared none; the page says nothing where it is empty. One per line. At most 20.':
    'P. ej. “Conferencista pagado por el fabricante de un dispositivo que usamos, 2025”. “Ninguno” si la persona declaró que no tiene; vacío, la página no dice nada. Uno por línea. 20 como máximo.',
  'Works here': 'Trabaja aquí',
  'Uncheck once the person has left: past signatures stay valid, new ones are refused.':
    'Desmarque cuando la persona se haya ido: las firmas anteriores siguen siendo válidas; las nuevas se rechazan.',
  'Placeholder, not a real person': 'Marcador provisional, no es una persona real',
  'Pages signed by a placeholder are marked as sample and kept from search engines.':
    'Las páginas firmadas por un marcador provisional se señalan como ejemplo y no aparecen en los buscadores.',
}
