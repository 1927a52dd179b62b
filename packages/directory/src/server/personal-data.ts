import { answerPersonalDoors } from "@quintet/rpc";
import { personalDataDoors } from "../contract/personal-data.ts";
import { directoryPersonalData } from "../tables/personal-data.ts";

export const directoryPersonalDoors = answerPersonalDoors(
  personalDataDoors.directory,
  directoryPersonalData,
  async () => null,
);
