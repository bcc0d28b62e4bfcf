import { env } from '../env.ts';
import { reveiller } from '../publication/reveil.ts';

/** Something was saved or deleted: the publisher looks at once instead of at its next second. */
export const reveillerPublication = async (): Promise<void> => {
  await reveiller(env);
};
