import type { Play } from "./play.ts";

const ANALYSE = "_c73a5f4a-72f1-4e11-bb40-2f98da75fb9a";
const SERVICE_TYPE = "_604be023-654c-44df-a64c-365254a100cd";
const REPLACE = "_a92069f7-377b-4dbd-a1fd-1da071aabf6d";
const REPLACED = "_177bd313-c6c9-4df5-8f82-313beb30d2eb";

/** C.3.0: of the three ways on from the service type none bears a condition, and the first drawn, warranty, is taken. */
export const fridgePlays: Play[] = [
  {
    tells: "a fridge under warranty is replaced",
    files: ["C.3.0"],
    steps: [{ message: "Service Level", variables: { customer: "Lin" } }, { complete: ANALYSE }, { complete: REPLACE }],
    passes: [ANALYSE, SERVICE_TYPE, REPLACE, REPLACED],
  },
];
