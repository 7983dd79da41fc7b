/**
 * Which Node runs our build tools. The packages that we publish are happy with Node 20; their tools are not.
 */
const FIT = [
  { major: 22, minor: 22 },
  { major: 24, minor: 15 },
];
const FIRST_FIT_MAJOR = 26;

/** @param {string} version as in `process.versions.node` */
export function nodeIsFit(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major >= FIRST_FIT_MAJOR) return true;
  return FIT.some((fit) => fit.major === major && minor >= fit.minor);
}
