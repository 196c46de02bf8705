/** Looks of the mark and the comment form around a shared draft. Its colors are its own, so that it stands out on every page. */
export const guestStyles = `
.draft-watermark {
  position: fixed; z-index: 2147483646; inset: 0; display: flex; align-items: center; justify-content: center;
  pointer-events: none; user-select: none; text-align: center; overflow: hidden;
  color: rgb(160 40 0 / 14%); font: 700 clamp(1.75rem, 6vw, 3.5rem)/1.2 system-ui, sans-serif;
  transform: rotate(-24deg); padding: 2rem; overflow-wrap: anywhere; text-wrap: balance;
}
.draft-mark {
  position: sticky; z-index: 2147483645; inset-block-start: 0; max-inline-size: none; margin: 0; padding: .5rem 1rem;
  background: #7a2400; color: #fff; font: 700 1rem/1.4 system-ui, sans-serif; overflow-wrap: anywhere;
}
.draft-bar {
  display: flex; flex-wrap: wrap; gap: .375rem 1.25rem; align-items: center; padding: 0 1rem .5rem;
  background: #7a2400; color: #fff; font: 1rem/1.4 system-ui, sans-serif;
}
.draft-bar p { margin: 0; max-inline-size: none; overflow-wrap: anywhere; }
.draft-bar__notice { background: #fff; color: #3d1200; padding: .25rem .625rem; border-radius: .25rem; }
.draft-bar__links { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.draft-bar a { color: #fff; text-decoration: underline; padding-block: .25rem; }
.draft-bar form { display: flex; flex-wrap: wrap; gap: .375rem; }
.draft-bar button, .draft-comment button {
  font: inherit; min-block-size: 2.5rem; padding: .25rem .875rem; border: 2px solid #fff; border-radius: .375rem;
  background: #fff; color: #3d1200; cursor: pointer;
}
.draft-bar button:disabled { background: transparent; color: #fff; cursor: default; }
.draft-bar :focus-visible, .draft-comment :focus-visible { outline: 3px solid #1d6fdc; outline-offset: 2px; }
:target { scroll-margin-block-start: 6rem; }
.draft-comment { background: #fff; color: #1d1d1d; border-block-start: .5rem solid #7a2400; font: 1.0625rem/1.5 system-ui, sans-serif; }
.draft-comment { padding: 1.5rem max(1rem, calc((100vw - 40rem) / 2)) 3rem; }
.draft-comment h2 { margin: 0 0 .5rem; font: 700 1.375rem/1.3 system-ui, sans-serif; color: inherit; }
.draft-comment p { margin: 0 0 1rem; }
.draft-comment form { display: grid; gap: .375rem; justify-items: start; }
.draft-comment label { font-weight: 600; }
.draft-comment input, .draft-comment textarea {
  box-sizing: border-box; inline-size: 100%; padding: .5rem .625rem; border: 1px solid #6b6b6b; border-radius: .375rem;
  background: #fff; color: #1d1d1d; font: inherit; margin-block-end: .625rem;
}
.draft-comment button { background: #7a2400; color: #fff; border-color: #7a2400; }
@media print {
  .draft-mark { position: static; background: none; color: #000; border: 2px solid #000; }
  .draft-bar, .draft-comment { display: none; }
  .draft-watermark { color: rgb(120 30 0 / 22%); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`
