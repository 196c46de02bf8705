import type { FrameWords } from '../en/frame-words.ts'

/** Words around a page: menus, notices in its place, and the search. */
export const esFrame: FrameWords = {
  skipToContent: 'Ir al contenido principal',
  mainMenu: 'Menú principal',
  menu: 'Menú',
  home: 'Inicio',
  youAreHere: 'Usted está aquí',
  onThisPage: 'En esta página',
  previous: 'Anterior',
  next: 'Siguiente',
  morePages: 'Más páginas de esta guía',
  otherLanguages: 'Leer esta página en otro idioma',
  theme: 'Colores',
  themes: { auto: 'Como mi dispositivo', light: 'Claro', dark: 'Oscuro' },
  notFound: {
    title: 'Página no encontrada',
    explanation:
      'Es posible que la página se haya movido o retirado, o que la dirección no sea correcta. Busque, o empiece desde aquí:',
  },
  withdrawn: {
    recalled: {
      title: 'Hemos retirado esta página',
      explanation: 'Hemos retirado esta página porque hay que volver a revisarla.',
      advice:
        'Si la guardó o la imprimió, no confíe en esa copia. Si tiene preguntas sobre su atención, llámenos, por favor.',
    },
    translationOutdated: {
      title: 'Por ahora esta página no está en español',
      explanation: 'Estamos poniendo al día la versión en español de esta página.',
      advice: 'Si tiene preguntas sobre su atención, llámenos, por favor.',
    },
    readOriginal: 'Puede leerla en {language}:',
    since: 'Desde el',
    home: 'Ir a la página de inicio',
  },
  search: {
    open: 'Buscar',
    title: 'Buscar en este sitio',
    label: '¿Qué está buscando?',
    close: 'Cerrar',
    loading: 'Cargando la búsqueda…',
    none: 'No se encontró nada. Pruebe con otra palabra.',
    callUs: 'Pregúntenos',
    startHere: 'O empiece aquí',
    failed: 'No se pudo cargar la búsqueda. Inténtelo más tarde.',
    partial: 'No se pudieron cargar algunos resultados. Pulse Buscar para intentarlo de nuevo.',
    found: { one: 'Se encontró {count} página', other: 'Se encontraron {count} páginas' },
  },
}
