import { identitySuite } from "../suite/identity-suite.ts";
import { openKeycloakStage } from "./keycloak-stage.ts";

const { QUINTET_KEYCLOAK_HOME: home = "", QUINTET_KEYCLOAK_JAVA: java = "" } = process.env;
if (!home || !java) throw new Error("run this suite through npm run test:keycloak");

identitySuite(() => openKeycloakStage(home, java));
