/** The build that carries its own WebAssembly, of which the library's types say nothing. */
declare module "sql.js/dist/sql-wasm-inline.js" {
  export { default } from "sql.js";
}
