/**
 * Imported first by a script, before anything reads a setting: a wrong setting or option is then told in one
 * sentence, without a stack. Anything else is a fault of ours, and told whole.
 */
process.on('uncaughtException', (erreur: Error) => {
  console.error(['ErreurReglage', 'ErreurOption'].includes(erreur.name) ? erreur.message : erreur);
  process.exit(1);
});
