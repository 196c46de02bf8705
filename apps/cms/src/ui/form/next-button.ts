/** The place of the button that a key leads to within a toolbar; -1 for any other key. */
export function nextButton(key: string, now: number, count: number): number {
  if (count === 0) return -1
  switch (key) {
    case 'ArrowRight':
      return (now + 1) % count
    case 'ArrowLeft':
      return (now - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
