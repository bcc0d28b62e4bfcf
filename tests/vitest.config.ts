import { defineConfig } from 'vitest/config';

/** Starting Payload, a build or Chromium on a busy two-core machine takes its time. */
const minute = 60_000;

export default defineConfig({
  test: {
    root: import.meta.dirname,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['unit/**/*.test.ts'],
          testTimeout: minute / 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'integration',
          include: ['integration/**/*.test.ts'],
          testTimeout: 2 * minute,
          hookTimeout: 3 * minute,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts', 'a11y/**/*.test.ts'],
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
          // One browser and one system at a time: the measures and the machine stay calm.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
