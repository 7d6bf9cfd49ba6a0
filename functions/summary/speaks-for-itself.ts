const self =
  /(?<![\p{L}\p{M}])(?:i|we|you|my|our|your|ich|wir|mein\p{L}*|unser\p{L}*|je|nous|vous|mon|notre|votre|yo|nosotros|nuestr[oa]s?|eu|nós|você|io|noi|jeg|jag|ik|wij|saya|kami|kita|tôi|bạn|ben|biz|я|мы|вы)(?![\p{L}\p{M}])/iu;

/** Whether somebody speaks for themselves in a text, or to the reader. */
export function speaksForItself(text: string): boolean {
  return self.test(text);
}
