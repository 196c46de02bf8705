import type { SiteSettingsEntry } from '../../model/sample-types.ts'
import { searchWordsEn } from './search-words-en.ts'
import { searchWordsEs } from './search-words-es.ts'

export const siteSettings: SiteSettingsEntry = {
  key: 'site-settings',
  shared: {
    clinic: 'california-center',
    emergencyCards: ['call-911', 'call-or-text-988'],
    isSample: true,
    navigation: [
      { path: '/treatments/' },
      { path: '/side-effects/' },
      { path: '/glossary/' },
      { path: '/people/' },
      { path: '/about/' },
      { path: '/contact/' },
    ],
  },
  en: {
    siteName: 'Depression Treatment Guide',
    tagline: 'Plain facts about treatments for depression',
    introduction:
      'Read what happens before, during, and after each treatment. Find out which side effects to look for, and when to get help. You can read about the evidence too, and about what is not known.',
    navigation: [
      { label: 'Treatments' },
      { label: 'Side effects' },
      { label: 'Glossary' },
      { label: 'People' },
      { label: 'About' },
      { label: 'Contact' },
    ],
    searchWords: searchWordsEn,
  },
  es: {
    siteName: 'Guía de tratamientos para la depresión',
    tagline: 'Datos claros sobre tratamientos para la depresión',
    introduction:
      'Lea qué pasa antes, durante y después de cada tratamiento. Conozca los efectos secundarios y cuándo pedir ayuda. También puede leer qué dicen los estudios y qué no se sabe todavía.',
    navigation: [
      { label: 'Tratamientos' },
      { label: 'Efectos secundarios' },
      { label: 'Glosario' },
      { label: 'Personas' },
      { label: 'Acerca de esta guía' },
      { label: 'Contacto' },
    ],
    searchWords: searchWordsEs,
  },
}
