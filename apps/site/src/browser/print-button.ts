/** Prints the part of the page that it names. */
export class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      const page = document.documentElement
      page.dataset.print = this.dataset.part
      addEventListener('afterprint', () => delete page.dataset.print, { once: true })
      print()
    })
  }
}
