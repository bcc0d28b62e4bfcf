'use client';

import { useSyncExternalStore } from 'react';

const sansSuite = () => () => undefined;

/** False on the page as the server sent it, true as soon as it answers to the hand. */
export const usePret = (): boolean =>
  useSyncExternalStore(
    sansSuite,
    () => true,
    () => false,
  );
