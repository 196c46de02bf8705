// Written by generate-regulators.ts from the files of packages/schema/regulators: don't edit it by hand.
import usFda from '../../regulators/us-fda.json' with { type: 'json' }

/** Every file of `packages/schema/regulators`, as it is written. */
export const regulatorFiles: readonly unknown[] = [usFda]
