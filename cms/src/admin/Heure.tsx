'use client';
export const Heure = () => null;
