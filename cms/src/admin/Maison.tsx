/** The way back to the dashboard, in the breadcrumb; its link already says where it leads. */
export function Maison() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M10 2 1 10h3v8h4v-5h4v5h4v-8h3z" fill="currentColor" />
    </svg>
  );
}
