'use client';

import { Link } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import './LiensDeTete.css';

const LIENS = [
  { libelle: 'À faire', adresse: '/admin' },
  { libelle: 'Publication', adresse: '/admin/publication' },
];

/** The two screens of every day, above the menu. */
export function LiensDeTete() {
  const ici = usePathname();
  return (
    <div className="liens-de-tete">
      {LIENS.map(({ libelle, adresse }) => (
        <Link
          key={adresse}
          className="nav__link"
          href={adresse}
          prefetch={false}
          aria-current={ici === adresse ? 'page' : undefined}
        >
          {ici === adresse ? <span className="nav__link-indicator" /> : null}
          <span className="nav__link-label">{libelle}</span>
        </Link>
      ))}
    </div>
  );
}
