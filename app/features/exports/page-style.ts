/** Of the readable copy: it stands alone, so its look travels with it. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fbfaf6, #15161a); --sheet: light-dark(#fff, #1d1e23);
  --ink: light-dark(#1b1c21, #efeee9); --soft: light-dark(#55555c, #b9b8b4); --line: light-dark(#e2dfd6, #3a3b42);
  --link: light-dark(#1f489f, #a3c0ff); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.1rem 5rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
header { display: flex; gap: 1rem; align-items: center; }
header img { border-radius: 50%; }
h1 { margin: 0; font: 700 1.7rem/1.25 Charter, "Iowan Old Style", Cambria, "Noto Serif", Georgia, serif; }
header p { margin: .2rem 0 0; color: var(--soft); }
h2 { margin: 2.6rem 0 .8rem; padding-top: .8rem; border-top: 1px solid var(--line); font-size: 1.25rem; }
h3 { margin: 0 0 .4rem; font-size: 1.05rem; }
h2 span, nav span { color: var(--soft); font-weight: 400; font-size: .9em; }
a { color: var(--link); text-underline-offset: .15em; }
nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .55rem 0; }
article { margin: 0 0 .7rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: .7rem; background: var(--sheet); }
.text { margin-bottom: .7rem; white-space: pre-wrap; }
.none { color: var(--soft); }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .35rem 1.2rem; margin: 0; font-size: .9rem; }
dt { color: var(--soft); }
dd { margin: 0; font-variant-numeric: tabular-nums; }
@media print { body { max-width: none; padding: 0; background: #fff; color: #000; } article { break-inside: avoid; } }
`;
