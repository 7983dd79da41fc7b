/**
 * The look of a story's page: the house's colours and voices, in one style sheet inside the page.
 *
 * Their words stand in serif on a tinted ground, ours in sans. Steps are columns where there is room for each,
 * else one below the other. Nothing is told by colour alone.
 */

/** Wide enough for a sentence in columns, in rem. */
const COLUMN = 17;

const tokens = `
:root{color-scheme:light dark;--ground:#fcfbf8;--ink:#1b1d1f;--muted:#55595e;--link:#0b5a8a;--agrees:#1e6b3c;
--differs:#a4161a;--unsure:#7a4f00;--quote:#f3efe4;--marked:#ffe8a3;--rule:#dedbd3;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;
--serif:"Iowan Old Style",Charter,"Palatino Linotype",Palatino,"Noto Serif","Liberation Serif",Georgia,serif}
@media (prefers-color-scheme:dark){:root{--ground:#14171a;--ink:#e8e6e1;--muted:#a6abb0;--link:#7cc0e8;--agrees:#6cc48e;
--differs:#ff8a80;--unsure:#e5b567;--quote:#1d2226;--marked:#5a4a12;--rule:#2e3439}}
@media (prefers-contrast:more){:root{--muted:var(--ink);--rule:var(--ink)}}`;

const base = `
*{box-sizing:border-box;margin:0;padding:0}
body{background:var(--ground);color:var(--ink);font:1.125rem/1.5 var(--sans);font-variant-numeric:tabular-nums lining-nums;
overflow-wrap:anywhere}
main{max-width:80rem;margin-inline:auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.7rem;line-height:1.2;text-wrap:balance}h2{font-size:1.25rem;margin-block:2.5rem .25rem}
h3{font-size:1rem;font-weight:600;margin-block-end:.6rem}
a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
ol,ul{list-style:none}.lede,.note,dl{max-width:46rem}.lede{margin-block:.75rem}
.note,.place,.said{color:var(--muted);font-size:.9rem}
.heads{margin-block:1rem;display:grid;gap:.35rem}.heads b{font-weight:600}
.threads>li{padding-block:1.25rem;border-block-start:1px solid var(--rule)}
.words{font-family:var(--serif);background:var(--quote);border-radius:3px;padding:.5rem .8rem;line-height:1.4;margin-block:.3rem}
.words b{font-weight:inherit;text-decoration:underline;text-underline-offset:.2em}
mark{background:var(--marked);color:var(--ink)}
.step+.step{margin-block-start:1.1rem}.remark{font-size:.9rem;line-height:1.4;margin-block-start:.3rem}
.differs{color:var(--differs)}.agrees{color:var(--agrees)}.unsure{color:var(--muted)}
.differs a{color:inherit;font-weight:600}
dt{font-weight:600;margin-block-start:.9rem}dd+dd{margin-block-start:.2rem}
.alone{max-width:46rem}
.list li{padding-block:.35rem;border-block-start:1px solid var(--rule)}`;

const media = (steps: number) => `
@media (min-width:${steps * COLUMN}rem){.steps{display:grid;column-gap:1.75rem;grid-template-columns:repeat(${steps},minmax(0,1fr));
align-items:start}.step+.step{margin-block-start:0}}
@media (max-width:${steps * COLUMN}rem){.steps{border-inline-start:2px solid var(--rule);padding-inline-start:1rem}}
@media (forced-colors:active){.words{border:1px solid CanvasText}}
@media print{body{font-size:10pt}main{max-width:none;padding:0}.step,.list li,dt{break-inside:avoid}h2,h3{break-after:avoid}
.words{border:1px solid #999}a{text-decoration:none}}`;

/** For a story of so many steps, the source included. */
export function styleFor(steps: number): string {
  return `${tokens}${base}${media(steps)}`.replace(/\n/gu, "");
}
