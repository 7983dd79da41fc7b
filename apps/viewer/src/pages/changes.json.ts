/** Every release that is at hand, with all that changed in it. */
import { releases } from "../feed/history.ts";
import { jsonTwin } from "../twins/respond.ts";

export const GET = () => jsonTwin({ releases: releases() });
