/** The name of the place, above the sign-in form. */
export function Marque() {
  return (
    <p style={{ fontSize: '1.75rem', fontWeight: 700, lineHeight: 1.2, textAlign: 'center' }}>
      Assemblée citoyenne
      <br />
      <span style={{ fontSize: '1.125rem', fontWeight: 400 }}>Espace d’édition</span>
    </p>
  );
}
