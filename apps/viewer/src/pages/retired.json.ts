/** Every retired id, with what became of it and the addresses at which its pages were. */
import { abandonedPages, fates, targetOf } from "../retired/fates.ts";
import { jsonTwin } from "../twins/respond.ts";

export const GET = () =>
  jsonTwin({
    retired: fates(),
    redirects: abandonedPages().flatMap((abandoned) => {
      const to = targetOf(abandoned);
      return to === null ? [] : [{ from: `${abandoned.path}/`, to }];
    }),
  });
