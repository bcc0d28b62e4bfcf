import type { Access } from 'payload';

/** Somebody signed in, whatever their role. */
export const isConnecte: Access = ({ req }) => Boolean(req.user);
