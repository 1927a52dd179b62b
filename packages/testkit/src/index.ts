export { type CastName, castNames, type Member, memberOf, members, subjectOf } from "./cast.ts";
export { plantCast } from "./plant-cast.ts";
export { type Composition, startTemplate } from "./template.ts";
export { type Acting, openWorld, type World } from "./world.ts";
