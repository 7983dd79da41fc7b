/** The record that this site shows: the one that the sdk is bundled with. */
export { record } from "@throughline/sdk";
