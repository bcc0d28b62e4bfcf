/** What an account may do; one account may have several. */
export const ROLES_DE_COMPTE = {
  administrateur: 'Administration\u00a0: les comptes et les réglages techniques',
  secretariat: 'Secrétariat\u00a0: tout le contenu, et la publication',
  redacteur: 'Rédaction\u00a0: prépare des brouillons et les donne à relire',
} as const;
export type RoleDeCompte = keyof typeof ROLES_DE_COMPTE;

/** The role in one word: « Secrétariat ». */
export const nommerRole = (role: RoleDeCompte): string =>
  ROLES_DE_COMPTE[role].split('\u00a0:')[0] ?? role;

/** Somebody who asks for something; nobody, when they are not signed in. */
export interface Demande {
  req: { user?: { roles?: RoleDeCompte[] | null } | null };
}

/** Whoever asks has this role. */
export const hasRole = ({ req }: Demande, ...roles: RoleDeCompte[]): boolean =>
  roles.some((role) => req.user?.roles?.includes(role));
