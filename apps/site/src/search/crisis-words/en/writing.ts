/** How English words of danger are written on phones, and words like them that say nothing of the kind. See `CrisisPhrases`. */
export const englishWriting = [
  '! homeless homelessness infant infants prison prisoner emergent',
  // As people write on phones.
  ...[
    '= want wnat wnt',
    '= wanna wana wonna wanan',
    '= gonna gona gunna',
    '= life lif lyfe',
    '= live liv',
    '= die diee',
    '= myself meself mysef',
    '= tonight tonite 2nite',
    '= cant cnt',
    '= dont dnt',
    '= someone sum1 some1',
    '= now rn',
    '= be b',
    '= cutting cuttin',
  ],
  // Asked about, and happening to nobody.
  ...[
    '? history/risk/risks/chance/chances/threshold of/for/. seizure*/convuls*/stroke',
    '? heart attack/stroke/seizure* risk/history/threshold/medicine/medication/prevention/disorder',
    '? seizure*/stroke/convuls* risk/history/threshold/medicine/medication/prevention/disorder',
    '? unconscious +bias/mind',
    '? blue lips after/from/in/when +cold',
    '? overdose of +information',
    '? dying of +hunger/thirst/curiosity',
  ],
] as const
