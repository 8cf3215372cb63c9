/** The engine's version, kept in every reading. A test holds it to package.json; it is written here so that the engine imports no `node:` module. */
export const engineVersion = '0.1.0';
