/** class-transformer ships this file without types; class-validator-jsonschema needs it for nested commands. */
declare module 'class-transformer/cjs/storage.js' {
  import type { IOptions } from 'class-validator-jsonschema/build/options.js';

  export const defaultMetadataStorage: IOptions['classTransformerMetadataStorage'];
}
