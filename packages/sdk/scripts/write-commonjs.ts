/** Writes what Node loads of the built package into `dist`, beside what bundlers take. */
import { fileURLToPath } from "node:url";
import { writeCommonJs } from "../bundle/commonjs.ts";
import { doors } from "../bundle/doors.ts";

await writeCommonJs(doors, {
  core: fileURLToPath(new URL("../../core/dist", import.meta.url)),
  out: fileURLToPath(new URL("../dist", import.meta.url)),
});
