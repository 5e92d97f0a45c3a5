/** What comes before a rule, an example, a supposition or somebody else's words. */
export const HEDGES = [
  "si|soit|lorsque|lorsqu|quand|sauf|imaginons|supposons|verifiez|verifier|assurez|exemple|savoir|comprendre",
  "s il|ils|elle|elles",
  "des|tant|avant|apres|pendant|alors que|qu",
  "apres un|une|:when",
  "au bout de|d",
  "une fois que|qu|votre",
  "en cas",
  "au cas",
  "que vous soyez",
  "dites|disent|dit|dira|diront|annonce|annoncent|pretend|pretendent|ecrivez|indiquez|signalez|racontez|croire que|qu",
  "if|when|whenever|once|unless|until|whether|suppose|example",
  "in case",
  "you say|says|mention|write|tell",
];
