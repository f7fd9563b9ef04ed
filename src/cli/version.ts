import about from '../../package.json';

/** The version of the package, as every output states it. */
export const VERSION: string = about.version;
