import { openEmbeddedStage } from "./embedded-stage.ts";
import { identitySuite } from "./identity-suite.ts";

identitySuite(openEmbeddedStage);
