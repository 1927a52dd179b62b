const text = (name: string) => ({ name, type: "String", isAttr: true });

/** Our BPMN extension, for bpmn-moddle and for the editor. What each attribute means is said in `FlowNode`. */
export const quintetModdle = {
  name: "Quintet",
  prefix: "quintet",
  uri: "http://quintet.dev/schema/bpmn",
  xml: { tagAlias: "lowerCase" },
  associations: [],
  types: [
    {
      name: "EnglishName",
      extends: ["bpmn:FlowElement", "bpmn:Process"],
      properties: [text("nameEn")],
    },
    {
      name: "OpeningForm",
      extends: ["bpmn:StartEvent"],
      properties: [text("form")],
    },
    {
      name: "CustomerStep",
      extends: ["bpmn:FlowNode"],
      properties: [text("progress")],
    },
    {
      name: "PartyWork",
      extends: ["bpmn:Activity"],
      properties: [
        text("party"),
        text("clock"),
        text("clockLabel"),
        text("clockLabelEn"),
        text("outcomes"),
        text("form"),
        text("job"),
      ],
    },
    {
      name: "Correlation",
      extends: ["bpmn:Message", "bpmn:FlowNode"],
      properties: [text("correlationKey")],
    },
    {
      name: "Calculation",
      extends: ["bpmn:Activity"],
      properties: [text("decision"), text("resultVariable")],
    },
    {
      name: "CustomerPath",
      extends: ["bpmn:Process"],
      properties: [text("progressSteps")],
    },
  ],
};
