import './clinic.css'

interface ClinicMarkProps {
  /** The clinic’s name. */
  name: string
  /** Address of the clinic’s logo; without one the site’s own mark is shown. */
  logo?: string | undefined
}

/** The clinic’s logo, or else the mark that its site has. */
export function ClinicMark({ name, logo }: ClinicMarkProps) {
  if (logo) return <img className="clinic-mark" src={logo} alt={name} />
  return (
    <svg className="clinic-mark" viewBox="0 0 32 32" role="img" aria-label={name}>
      <rect width="32" height="32" rx="7" fill="#0a5a61" />
      <path d="M8 24c0-6 4-7 8-8s8-3 8-8" fill="none" stroke="#fff" strokeWidth="2.5" />
      <g fill="#fff">
        <circle cx="8" cy="24" r="3" />
        <circle cx="16" cy="16" r="3" />
        <circle cx="24" cy="8" r="3" />
      </g>
    </svg>
  )
}
