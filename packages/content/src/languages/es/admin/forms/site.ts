import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Pages, redirects, pictures, videos and the settings of the site. */
export const site: Words = {
  Pages: 'Páginas',
  'Pages of their own: about us, editorial policy, contact, privacy, accessibility.':
    'Páginas independientes: quiénes somos, política editorial, contacto, privacidad, accesibilidad.',
  'Created from the name, e.g. /editorial-policy/. Readers of the former address are redirected to the new one. Avoid changing it.':
    'Se crea a partir del nombre, p. ej. /editorial-policy/. Quienes abran la dirección anterior llegan a la nueva. Evite cambiarla.',
  'The page’s heading, e.g. “How we write and check our pages”.':
    'El encabezado de la página, p. ej. “Cómo escribimos y revisamos nuestras páginas”.',
  'Page type': 'Tipo de página',
  'One page of each type; “Other page” as many as you like.':
    'Una página de cada tipo; de “Otra página”, las que quiera.',
  'About us': 'Quiénes somos',
  'Editorial policy': 'Política editorial',
  Contact: 'Contacto',
  Privacy: 'Privacidad',
  Accessibility: 'Accesibilidad',
  'Other page': 'Otra página',
  'What the page is about, in at most 60 words.': 'De qué trata la página, en 60 palabras como máximo.',
  'Headings, short paragraphs and lists.': 'Encabezados, párrafos cortos y listas.',
  Redirects: 'Redirecciones',
  'New addresses for readers who follow an old one.': 'Direcciones nuevas para los lectores que siguen una antigua.',
  'Old address': 'Dirección antigua',
  'The part after the name of the site, as it stood on any page: /side-effects/sickness/, /About_Us/index.asp, /leaflet.pdf. Capitals and the slash at the end don’t matter.':
    'La parte que sigue al nombre del sitio, como estaba en cualquier página: /side-effects/sickness/, /About_Us/index.asp, /leaflet.pdf. Las mayúsculas y la barra final no importan.',
  'What happened to the page': 'Qué pasó con la página',
  'Moved for good, unless you know better.': 'Trasladada para siempre, salvo que sepa otra cosa.',
  'Moved for good (301)': 'Trasladada para siempre (301)',
  'Moved for now (302)': 'Trasladada por ahora (302)',
  'Gone (410)': 'Ya no existe (410)',
  'New address': 'Dirección nueva',
  'Where the reader is redirected, e.g. /side-effects/nausea/. In Spanish it begins with /es/.':
    'Adonde se envía al lector, p. ej. /side-effects/nausea/. En español comienza con /es/.',
  Pictures: 'Imágenes',
  'Photographs and drawings for the site. Smaller versions are made at once.':
    'Fotografías y dibujos para el sitio. Las versiones más pequeñas se hacen enseguida.',
  'What the picture shows': 'Qué muestra la imagen',
  'For people who can’t see it: what matters in the picture, in a sentence. Don’t begin with “Image of”.':
    'Para las personas que no pueden verla: lo importante de la imagen, en una frase. No comience con “Imagen de”.',
  'Decorative: adds nothing to the text': 'Decorativa: no añade nada al texto',
  'For a picture that only makes a text pleasant to look at: screen readers pass over it. Whoever couldn’t see it must miss nothing. A logo and a portrait are never decorative.':
    'Para una imagen que solo hace más agradable el texto: los lectores de pantalla la omiten. A quien no pueda verla no debe faltarle nada. Un logotipo y un retrato nunca son decorativos.',
  'This picture contains words': 'Esta imagen contiene palabras',
  'Best is a picture without words: nobody can enlarge, translate or look for words in a picture, and no screen reader says them. A logo’s words belong above.':
    'Lo mejor es una imagen sin palabras: nadie puede agrandar, traducir ni buscar las palabras de una imagen, y ningún lector de pantalla las dice. Las de un logotipo van arriba.',
  'The words in the picture': 'Las palabras de la imagen',
  'All of them, as they are in the picture. They are printed below it in a text, and checked like it.':
    'Todas, como están en la imagen. En un texto se imprimen debajo de ella y se comprueban como él.',
  'Video files': 'Archivos de video',
  'Video file': 'Archivo de video',
  'Videos (MP4 with the codec H.264, or WebM, up to 25 MB) and their captions (WebVTT, up to 300 KB). In a text choose “Video”, and these files in it.':
    'Videos (MP4 con el códec H.264, o WebM, de hasta 25 MB) y sus subtítulos (WebVTT, de hasta 300 KB). En un texto, elija “Video” y estos archivos en él.',
  'Settings of the whole site. A change here touches every page.':
    'Ajustes de todo el sitio. Un cambio aquí afecta a todas las páginas.',
  'Name of the site': 'Nombre del sitio',
  'E.g. “Lakeside Clinic”, “Center for Brain Stimulation”.':
    'P. ej. “Lakeside Clinic”, “Center for Brain Stimulation”.',
  Tagline: 'Lema',
  'One sentence on the home page and in search results: what the reader finds here.':
    'Una frase en la página de inicio y en los resultados de búsqueda: qué encuentra aquí el lector.',
  Welcome: 'Bienvenida',
  'The home page’s first paragraph: who this is for and where to begin.':
    'El primer párrafo de la página de inicio: para quién es y por dónde empezar.',
  Menu: 'Menú',
  Link: 'Enlace',
  Links: 'Enlaces',
  'Shown on every page.': 'Se muestra en todas las páginas.',
  Words: 'Palabras',
  'E.g. “Side effects”.': 'P. ej. “Efectos secundarios”.',
  'Without the language, e.g. /side-effects/.': 'Sin el idioma, p. ej. /side-effects/.',
  'Its phone number and hours are shown at the foot of every page.':
    'Su número de teléfono y su horario se muestran al pie de cada página.',
  'Emergency cards': 'Tarjetas de emergencia',
  'On every page of the site, such as “Call 911” and “Call or text 988”. At most 4.':
    'En todas las páginas del sitio, como “Llamar al 911” y “Llamar o enviar un mensaje al 988”. 4 como máximo.',
  'Words people search with': 'Palabras con las que se busca',
  'Words that mean the same, with commas between, such as “throw up, vomit, puke, feel sick”: a search for one finds pages with any of them. A page’s title or heading in a line, such as “what to bring”, leads there. The glossary’s other words count without being written here. One per line. At most 300.':
    'Palabras que significan lo mismo, separadas por comas, como “devolver, vomitar, ganas de vomitar”: una búsqueda de una encuentra las páginas con cualquiera de ellas. Si una línea tiene el título o un encabezado de una página, como “qué llevar”, lleva allí. Las otras palabras del glosario cuentan sin escribirlas aquí. Una línea por grupo. 300 como máximo.',
  Logo: 'Logotipo',
  'In the header of every page, 40 pixels high: best on a transparent ground, at least 640 pixels wide. The clinic’s name is read out for it. Empty for the site’s own mark.':
    'En el encabezado de cada página, con 40 píxeles de alto: mejor sobre fondo transparente, con un ancho de al menos 640 píxeles. En su lugar se lee en voz alta el nombre de la clínica. Vacío para el símbolo propio del sitio.',
  'Logo for dark pages': 'Logotipo para páginas oscuras',
  'For readers whose device is set to dark. Empty where the logo may be shown on a light ground there.':
    'Para lectores cuyo dispositivo está en modo oscuro. Vacío si allí el logotipo puede mostrarse sobre un fondo claro.',
  'Main color': 'Color principal',
  'Links, buttons and labels, e.g. #09525a. Small text is made darker where it needs that, and dark pages get a light color of the same hue.':
    'Enlaces, botones y etiquetas, p. ej. #09525a. El texto pequeño se oscurece donde hace falta, y las páginas oscuras reciben un color claro del mismo tono.',
  'Second color': 'Segundo color',
  'Headings, and a line at the top of pages, e.g. #7a2e0e. Empty for plain headings.':
    'Encabezados y una línea en la parte superior de las páginas, p. ej. #7a2e0e. Vacío para encabezados sin color.',
  Fonts: 'Tipos de letra',
  'All of them are on readers’ devices: pages load nothing from others.':
    'Todos están en los dispositivos de los lectores: las páginas no cargan nada de otros.',
  'Classic: plain text, headings as in a book': 'Clásico: texto sencillo, encabezados como en un libro',
  'Plain: without serifs throughout': 'Sencillo: todo sin serifas',
  'Open: soft and wide, without serifs': 'Abierto: suave y ancho, sin serifas',
  'Book: with serifs throughout': 'Libro: todo con serifas',
  'The site is a sample': 'El sitio es un ejemplo',
  'Uncheck after the first real sign-off. Until then general pages are marked as sample and kept from search engines.':
    'Desmarque después de la primera firma real. Hasta entonces, las páginas generales se señalan como ejemplo y no aparecen en los buscadores.',
}
