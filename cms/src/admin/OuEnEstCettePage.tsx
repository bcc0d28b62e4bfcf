'use client';
export const OuEnEstCettePage = () => null;
