import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Pictures, videos and sources that are looked up. */
export const mediaMessages: Words = {
  'This file is empty. Save or download the picture again, then upload it.':
    'Este archivo está vacío. Guarde o descargue de nuevo la imagen y súbala.',
  'This picture is in HEIC, a format of phones that can’t be read here. Save it as JPEG, then upload it: on an iPhone choose Settings, Camera, Formats, Most Compatible, or send the picture to yourself by mail.':
    'Esta imagen está en HEIC, un formato de teléfonos que aquí no se puede leer. Guárdela como JPEG y súbala: en un iPhone elija Ajustes, Cámara, Formatos, Más compatible, o envíese la imagen por correo.',
  'This is a video, not a picture. Choose a picture: JPEG, PNG, WebP, AVIF, GIF or TIFF.':
    'Esto es un video, no una imagen. Elija una imagen: JPEG, PNG, WebP, AVIF, GIF o TIFF.',
  'This is a PDF document, not a picture. Save its page as JPEG or PNG, then upload that.':
    'Esto es un documento PDF, no una imagen. Guarde su página como JPEG o PNG y súbala.',
  'This picture is in BMP, which can’t be read here. Save it as PNG or JPEG, then upload it again.':
    'Esta imagen está en BMP, que aquí no se puede leer. Guárdela como PNG o JPEG y súbala de nuevo.',
  'This is an Office document or an archive, not a picture. Save the picture from it as JPEG or PNG, then upload that.':
    'Esto es un documento de Office o un archivo comprimido, no una imagen. Guarde la imagen que contiene como JPEG o PNG y súbala.',
  'This is an SVG drawing or a web page, which may hold programs and isn’t taken. Save the drawing as PNG, then upload it again.':
    'Esto es un dibujo SVG o una página web, que puede contener programas y no se acepta. Guarde el dibujo como PNG y súbalo de nuevo.',
  'The picture or video can’t be stored at present, and nothing was saved. Try again in some minutes. If that goes on, tell whoever looks after this system.':
    'Ahora no se puede guardar la imagen o el video, y no se ha guardado nada. Inténtelo de nuevo dentro de unos minutos. Si sigue así, avise a quien se ocupa de este sistema.',
  'The picture or video can’t be read at present. Try again in some minutes. If that goes on, tell whoever looks after this system.':
    'Ahora no se puede leer la imagen o el video. Inténtelo de nuevo dentro de unos minutos. Si sigue así, avise a quien se ocupa de este sistema.',
  'There is no file. Choose the one to upload.': 'No hay ningún archivo. Elija el que quiere subir.',
  'This picture has {size} megapixels; the limit is {limit}. Save it smaller, for example {width} pixels wide, then upload it again.':
    'Esta imagen tiene {size} megapíxeles; el límite es de {limit}. Guárdela más pequeña, por ejemplo con {width} píxeles de ancho, y súbala de nuevo.',
  'Say what the picture shows, or that it is decorative, then upload it again.':
    'Diga qué muestra la imagen, o que es decorativa, y súbala de nuevo.',
  'A picture that contains words isn’t decorative: its words add to the text. Choose one of both.':
    'Una imagen que contiene palabras no es decorativa: sus palabras añaden algo al texto. Elija una de las dos cosas.',
  'This is no picture that can be used here. Choose a JPEG, PNG, WebP, AVIF, GIF or TIFF file.':
    'Esta no es una imagen que se pueda usar aquí. Elija un archivo JPEG, PNG, WebP, AVIF, GIF o TIFF.',
  'This picture is damaged: a part of its file is missing or can’t be read. Save or download it again, then upload it again.':
    'Esta imagen está dañada: una parte de su archivo falta o no se puede leer. Guárdela o descárguela de nuevo y súbala otra vez.',
  'Live pages show this picture. Upload it again with the words that you want, choose the new one on the page, and have a colleague publish it.':
    'Hay páginas en línea que muestran esta imagen. Súbala de nuevo con las palabras que quiere, elija la nueva en la página y pida a un colega que la publique.',
  'Still shown by {names}. Take it out there, then try again.':
    'Todavía se muestra en {names}. Quítela allí e inténtelo de nuevo.',
  'The file doesn’t begin with “WEBVTT”. Save the captions as WebVTT (.vtt), then upload them again.':
    'El archivo no comienza con “WEBVTT”. Guarde los subtítulos como WebVTT (.vtt) y súbalos de nuevo.',
  '{line} has no times like “00:05.000 --> 00:08.000”. Correct it, then upload the file again.':
    '{line|words} no tiene tiempos como “00:05.000 --> 00:08.000”. Corríjala y suba de nuevo el archivo.',
  '{line}: the caption ends before it begins. Correct its times, then upload the file again.':
    '{line|words}: el subtítulo termina antes de empezar. Corrija sus tiempos y suba de nuevo el archivo.',
  'Line {line}': 'La línea {line}',
  'The file holds no captions. Write what is said, with its times, then upload it again.':
    'El archivo no contiene subtítulos. Escriba lo que se dice, con sus tiempos, y súbalo de nuevo.',
  'A video file is never exchanged. Upload the new one by itself, and choose it where the old one is shown.':
    'Un archivo de video no se reemplaza. Suba el nuevo por separado y elíjalo donde se muestra el anterior.',
  'This file is empty. Save or download it again, then upload it.':
    'Este archivo está vacío. Guárdelo o descárguelo de nuevo y súbalo.',
  'These captions have {size} KB; the limit is {limit} KB. Divide the video, and its captions with it.':
    'Estos subtítulos tienen {size} KB; el límite es de {limit} KB. Divida el video y, con él, sus subtítulos.',
  'These captions aren’t saved as UTF-8. Save them as UTF-8, then upload them again.':
    'Estos subtítulos no están guardados en UTF-8. Guárdelos en UTF-8 y súbalos de nuevo.',
  'Save it as MP4 with the codec H.264, then upload it again.':
    'Guárdelo como MP4 con el códec H.264 y súbalo de nuevo.',
  'These captions are in SubRip (.srt). Save them as WebVTT (.vtt), then upload them again.':
    'Estos subtítulos están en SubRip (.srt). Guárdelos como WebVTT (.vtt) y súbalos de nuevo.',
  'This is neither a video nor captions that can be used here. Choose an MP4 or WebM video, or captions in WebVTT (.vtt).':
    'Esto no es un video ni unos subtítulos que se puedan usar aquí. Elija un video MP4 o WebM, o subtítulos en WebVTT (.vtt).',
  'This video is in MKV, which browsers don’t play.': 'Este video está en MKV, que los navegadores no reproducen.',
  'This video is in QuickTime (.mov), which many browsers don’t play.':
    'Este video está en QuickTime (.mov), que muchos navegadores no reproducen.',
  'This is a picture, not a video. Upload it under Pictures.': 'Esto es una imagen, no un video. Súbala en Imágenes.',
  'This video is damaged: a part of its file is missing. Save or download it again, then upload it again.':
    'Este video está dañado: falta una parte de su archivo. Guárdelo o descárguelo de nuevo y súbalo otra vez.',
  'This video has the codec HEVC, as phones save it, which many browsers don’t play.':
    'Este video tiene el códec HEVC, como lo guardan los teléfonos, que muchos navegadores no reproducen.',
  'Filling in is switched off here. Whoever runs this system can switch it on.':
    'Aquí no está activado completar automáticamente. Quien administra este sistema puede activarlo.',
  'Fill in a DOI or a PubMed number first': 'Primero escriba un DOI o un número de PubMed',
  '{register} doesn’t know this number. Check it, or fill in the source by hand.':
    '{register} no conoce este número. Compruébelo o complete la fuente a mano.',
  'PubMed lists this publication as retracted. It can’t be cited.':
    'PubMed señala esta publicación como retractada. No se puede citar.',
  '{register} couldn’t be reached, or gave no answer that can be read. Fill in the source by hand, or try later.':
    'No se pudo consultar {register}, o su respuesta no se puede leer. Complete la fuente a mano o inténtelo más tarde.',
}
