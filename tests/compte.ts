import type { Reporter, TestModule } from 'vitest/node';

/** Counts what ran. A skipped test, a file that cannot load or a stray error counts as a failure. */
export class Compte implements Reporter {
  reussis = 0;
  echoues = 0;
  ignores: string[] = [];
  bilan = false;

  onTestRunEnd(modules: readonly TestModule[], erreurs: readonly unknown[]): void {
    this.bilan = true;
    this.echoues += erreurs.length;
    for (const module of modules) {
      this.echoues += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') this.reussis += 1;
        else this.echoues += 1;
        if (state === 'skipped') this.ignores.push(test.fullName);
      }
    }
  }

  /** True when something ran and nothing failed. */
  get estBon(): boolean {
    return this.bilan && this.reussis > 0 && this.echoues === 0;
  }

  get ligne(): string {
    return `${this.reussis} passed, ${this.echoues} failed`;
  }
}
