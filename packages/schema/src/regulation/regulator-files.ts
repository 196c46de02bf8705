// Written by generate-regulators.ts from the files of packages/schema/regulators: don't edit it by hand.
import auTga from '../../regulators/au-tga.json' with { type: 'json' }
import caHealthCanada from '../../regulators/ca-health-canada.json' with { type: 'json' }
import deBfarm from '../../regulators/de-bfarm.json' with { type: 'json' }
import esAemps from '../../regulators/es-aemps.json' with { type: 'json' }
import ieHpra from '../../regulators/ie-hpra.json' with { type: 'json' }
import mxCofepris from '../../regulators/mx-cofepris.json' with { type: 'json' }
import nzMedsafe from '../../regulators/nz-medsafe.json' with { type: 'json' }
import ukMhra from '../../regulators/uk-mhra.json' with { type: 'json' }
import usFda from '../../regulators/us-fda.json' with { type: 'json' }

/** Every file of `packages/schema/regulators`, as it is written. */
export const regulatorFiles: readonly unknown[] = [
  auTga,
  caHealthCanada,
  deBfarm,
  esAemps,
  ieHpra,
  mxCofepris,
  nzMedsafe,
  ukMhra,
  usFda,
]
