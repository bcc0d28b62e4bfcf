import type { TextField, TextFieldSingleValidation } from 'payload';
import type { Mot } from './mot.ts';

const validate: TextFieldSingleValidation = (valeur, { required }) => {
  const adresse = valeur?.trim();
  if (!adresse) return required ? 'Donnez une adresse web.' : true;
  return (
    (/^https?:\/\//u.test(adresse) && URL.canParse(adresse)) ||
    'Copiez l’adresse entière de la page\u00a0: elle commence par https:// ou http://.'
  );
};

/** The address of a web page. */
export function adresseWebField({ name, label, description, required, condition }: Mot): TextField {
  return {
    name,
    type: 'text',
    label,
    required,
    validate,
    admin: { description, condition, placeholder: 'https://' },
  };
}
